import JSONTree

/// The body of a `DeleteModelPackageGroupPolicy` call.
package struct DeleteModelPackageGroupPolicyInput: OperationRequest {
    package typealias Response = EmptyResponse

    package var modelPackageGroupName: String

    package static let operation = "DeleteModelPackageGroupPolicy"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("ModelPackageGroupName", .entityName)
    ])

    /// Asks for a group's policy to go.
    package init(modelPackageGroupName: String) {
        self.modelPackageGroupName = modelPackageGroupName
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelPackageGroupName = try members.required("ModelPackageGroupName")
    }
}
