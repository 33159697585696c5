import JSONTree

/// The body of a `CreateModelCardExportJob` call.
package struct CreateModelCardExportJobRequest: OperationRequest {
    package typealias Response = CreateModelCardExportJobResponse

    /// The card's name or ARN.
    package var modelCardName: String
    /// The latest version when absent.
    package var modelCardVersion: Int?
    package var modelCardExportJobName: String
    package var outputConfig: ModelCardExportOutputConfig

    package static let operation = "CreateModelCardExportJob"
    package static let declaredErrors: [SageMakerError.Code] = [
        .conflictException, .resourceNotFound, .resourceLimitExceeded,
    ]
    package static let shape = Shape.structure([
        .required("ModelCardName", .modelCardNameOrArn),
        .optional("ModelCardVersion", .integer),
        .required("ModelCardExportJobName", .entityName),
        .required("OutputConfig", ModelCardExportOutputConfig.shape),
    ])

    /// Asks for a PDF of a version.
    package init(
        modelCardName: String,
        modelCardVersion: Int? = nil,
        modelCardExportJobName: String,
        outputConfig: ModelCardExportOutputConfig
    ) {
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
        self.modelCardExportJobName = modelCardExportJobName
        self.outputConfig = outputConfig
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardName = try members.required("ModelCardName")
        modelCardVersion = members.optional("ModelCardVersion")
        modelCardExportJobName = try members.required("ModelCardExportJobName")
        outputConfig = try members.required("OutputConfig")
    }
}

/// The answer to a `CreateModelCardExportJob` call.
package struct CreateModelCardExportJobResponse: OperationResponse {
    package var modelCardExportJobArn: String

    /// Tells which job to ask after.
    package init(modelCardExportJobArn: String) {
        self.modelCardExportJobArn = modelCardExportJobArn
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardExportJobArn", modelCardExportJobArn)
        writer.endObject()
    }
}
