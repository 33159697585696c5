import JSONTree

/// The body of a `DescribeModelPackageGroup` call.
package struct DescribeModelPackageGroupInput: OperationRequest {
    package typealias Response = DescribeModelPackageGroupOutput

    /// The group's name or ARN.
    package var modelPackageGroupName: String

    package static let operation = "DescribeModelPackageGroup"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("ModelPackageGroupName", .string(.arnOrName))
    ])

    /// Asks for a group.
    package init(modelPackageGroupName: String) {
        self.modelPackageGroupName = modelPackageGroupName
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelPackageGroupName = try members.required("ModelPackageGroupName")
    }
}

/// The answer to a `DescribeModelPackageGroup` call.
package struct DescribeModelPackageGroupOutput: OperationResponse {
    package var body: JSON

    /// Answers with a description.
    package init(body: JSON) {
        self.body = body
    }

    package func write(to writer: inout JSONWriter) {
        writer.value(body)
    }
}
