import JSONTree

/// The body of a `DeleteModelPackageGroup` call, which removes a group that has no packages.
package struct DeleteModelPackageGroupInput: OperationRequest {
    package typealias Response = EmptyResponse

    /// The group's name or ARN.
    package var modelPackageGroupName: String

    package static let operation = "DeleteModelPackageGroup"
    package static let declaredErrors: [SageMakerError.Code] = [.conflictException]
    package static let shape = Shape.structure([
        .required("ModelPackageGroupName", .string(.arnOrName))
    ])

    /// Asks for a group to go.
    package init(modelPackageGroupName: String) {
        self.modelPackageGroupName = modelPackageGroupName
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelPackageGroupName = try members.required("ModelPackageGroupName")
    }
}
