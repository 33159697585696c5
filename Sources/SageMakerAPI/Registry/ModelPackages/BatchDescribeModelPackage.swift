import JSONTree

/// The body of a `BatchDescribeModelPackage` call.
package struct BatchDescribeModelPackageInput: OperationRequest {
    package typealias Response = BatchDescribeModelPackageOutput

    package var modelPackageArnList: [String]

    package static let operation = "BatchDescribeModelPackage"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("ModelPackageArnList", .list(of: .string(.modelPackageArn), count: 1...100))
    ])

    /// Asks for several packages at once.
    package init(modelPackageArnList: [String]) {
        self.modelPackageArnList = modelPackageArnList
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelPackageArnList = try members.required("ModelPackageArnList")
    }
}

/// The answer to a `BatchDescribeModelPackage` call: each ARN is in one of the two maps.
package struct BatchDescribeModelPackageOutput: OperationResponse {
    /// Pairs of ARN and summary.
    package var modelPackageSummaries: [JSONMember]
    /// Pairs of ARN and error.
    package var errors: [JSONMember]

    /// Answers with summaries, and with errors for what cannot be summed up.
    package init(modelPackageSummaries: [JSONMember], errors: [JSONMember]) {
        self.modelPackageSummaries = modelPackageSummaries
        self.errors = errors
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelPackageSummaries", JSON.object(modelPackageSummaries))
        writer.member("BatchDescribeModelPackageErrorMap", JSON.object(errors))
        writer.endObject()
    }
}
