import JSONTree

/// The body of a `GetModelPackageGroupPolicy` call.
package struct GetModelPackageGroupPolicyInput: OperationRequest {
    package typealias Response = GetModelPackageGroupPolicyOutput

    package var modelPackageGroupName: String

    package static let operation = "GetModelPackageGroupPolicy"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("ModelPackageGroupName", .entityName)
    ])

    /// Asks for a group's policy.
    package init(modelPackageGroupName: String) {
        self.modelPackageGroupName = modelPackageGroupName
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelPackageGroupName = try members.required("ModelPackageGroupName")
    }
}

/// The answer to a `GetModelPackageGroupPolicy` call.
package struct GetModelPackageGroupPolicyOutput: OperationResponse {
    /// The exact string that was put.
    package var resourcePolicy: String

    /// Answers with a policy.
    package init(resourcePolicy: String) {
        self.resourcePolicy = resourcePolicy
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ResourcePolicy", resourcePolicy)
        writer.endObject()
    }
}
