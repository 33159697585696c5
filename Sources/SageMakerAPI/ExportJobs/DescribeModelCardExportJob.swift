import JSONTree

/// The body of a `DescribeModelCardExportJob` call.
package struct DescribeModelCardExportJobRequest: OperationRequest {
    package typealias Response = DescribeModelCardExportJobResponse

    package var modelCardExportJobArn: String

    package static let operation = "DescribeModelCardExportJob"
    package static let declaredErrors: [SageMakerError.Code] = [.resourceNotFound]
    package static let shape = Shape.structure([
        .required("ModelCardExportJobArn", .string(.modelCardExportJobArn))
    ])

    /// Asks after a job.
    package init(modelCardExportJobArn: String) {
        self.modelCardExportJobArn = modelCardExportJobArn
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardExportJobArn = try members.required("ModelCardExportJobArn")
    }
}

/// The answer to a `DescribeModelCardExportJob` call.
package struct DescribeModelCardExportJobResponse: OperationResponse {
    package var modelCardExportJobName: String
    package var modelCardExportJobArn: String
    package var status: ModelCardExportJobStatus
    package var modelCardName: String
    package var modelCardVersion: Int
    package var outputConfig: ModelCardExportOutputConfig
    package var createdAt: Timestamp
    package var lastModifiedAt: Timestamp
    /// Present when the job failed; at most 1024 characters go out.
    package var failureReason: String?
    /// Present when the job is completed.
    package var exportArtifacts: ModelCardExportArtifacts?

    /// Describes a job.
    package init(
        modelCardExportJobName: String,
        modelCardExportJobArn: String,
        status: ModelCardExportJobStatus,
        modelCardName: String,
        modelCardVersion: Int,
        outputConfig: ModelCardExportOutputConfig,
        createdAt: Timestamp,
        lastModifiedAt: Timestamp,
        failureReason: String? = nil,
        exportArtifacts: ModelCardExportArtifacts? = nil
    ) {
        self.modelCardExportJobName = modelCardExportJobName
        self.modelCardExportJobArn = modelCardExportJobArn
        self.status = status
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
        self.outputConfig = outputConfig
        self.createdAt = createdAt
        self.lastModifiedAt = lastModifiedAt
        self.failureReason = failureReason
        self.exportArtifacts = exportArtifacts
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardExportJobName", modelCardExportJobName)
        writer.member("ModelCardExportJobArn", modelCardExportJobArn)
        writer.member("Status", status)
        writer.member("ModelCardName", modelCardName)
        writer.member("ModelCardVersion", modelCardVersion)
        writer.member("OutputConfig", outputConfig)
        writer.member("CreatedAt", createdAt)
        writer.member("LastModifiedAt", lastModifiedAt)
        writer.member("FailureReason", failureReason?.cut(to: 1024))
        writer.member("ExportArtifacts", exportArtifacts)
        writer.endObject()
    }
}
