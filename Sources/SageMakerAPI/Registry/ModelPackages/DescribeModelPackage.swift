import JSONTree

/// The body of a `DescribeModelPackage` call.
package struct DescribeModelPackageInput: OperationRequest {
    package typealias Response = DescribeModelPackageOutput

    /// An ARN, a name, or a group's name and a version: `churn/3`.
    package var modelPackageName: String
    /// All data when absent.
    package var includedData: IncludedData?

    package static let operation = "DescribeModelPackage"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("ModelPackageName", .string(.versionedArnOrName)),
        .optional("IncludedData", .oneOf(IncludedData.self)),
    ])

    /// Asks for a package.
    package init(modelPackageName: String, includedData: IncludedData? = nil) {
        self.modelPackageName = modelPackageName
        self.includedData = includedData
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelPackageName = try members.required("ModelPackageName")
        includedData = members.optional("IncludedData")
    }
}

/// The answer to a `DescribeModelPackage` call.
package struct DescribeModelPackageOutput: OperationResponse {
    package var body: JSON

    /// Answers with a description.
    package init(body: JSON) {
        self.body = body
    }

    package func write(to writer: inout JSONWriter) {
        writer.value(body)
    }
}
