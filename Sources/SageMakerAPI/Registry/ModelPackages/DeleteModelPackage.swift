import JSONTree

/// The body of a `DeleteModelPackage` call.
package struct DeleteModelPackageInput: OperationRequest {
    package typealias Response = EmptyResponse

    /// An ARN, a name, or a group's name and a version: `churn/3`.
    package var modelPackageName: String

    package static let operation = "DeleteModelPackage"
    package static let declaredErrors: [SageMakerError.Code] = [.conflictException]
    package static let shape = Shape.structure([
        .required("ModelPackageName", .string(.versionedArnOrName))
    ])

    /// Asks for a package to go.
    package init(modelPackageName: String) {
        self.modelPackageName = modelPackageName
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelPackageName = try members.required("ModelPackageName")
    }
}
