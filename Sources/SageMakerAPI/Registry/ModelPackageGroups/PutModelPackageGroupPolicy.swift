import JSONTree

/// The body of a `PutModelPackageGroupPolicy` call, which replaces the policy that the group may have.
package struct PutModelPackageGroupPolicyInput: OperationRequest {
    package typealias Response = PutModelPackageGroupPolicyOutput

    package var modelPackageGroupName: String
    /// A JSON document, kept as the exact string that the caller sent.
    package var resourcePolicy: String

    package static let operation = "PutModelPackageGroupPolicy"
    package static let declaredErrors: [SageMakerError.Code] = [.conflictException]
    package static let shape = Shape.structure([
        .required("ModelPackageGroupName", .entityName),
        .required("ResourcePolicy", .string(.policy)),
    ])

    /// Asks for a policy to be put on a group.
    package init(modelPackageGroupName: String, resourcePolicy: String) {
        self.modelPackageGroupName = modelPackageGroupName
        self.resourcePolicy = resourcePolicy
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelPackageGroupName = try members.required("ModelPackageGroupName")
        resourcePolicy = try members.required("ResourcePolicy")
    }
}

/// The answer to a `PutModelPackageGroupPolicy` call.
package struct PutModelPackageGroupPolicyOutput: OperationResponse {
    package var modelPackageGroupArn: String

    /// Tells which group has the policy now.
    package init(modelPackageGroupArn: String) {
        self.modelPackageGroupArn = modelPackageGroupArn
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelPackageGroupArn", modelPackageGroupArn)
        writer.endObject()
    }
}
