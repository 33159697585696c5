import JSONTree

/// The body of a `DeleteModel` call.
package struct DeleteModelInput: OperationRequest {
    package typealias Response = EmptyResponse

    package var modelName: String

    package static let operation = "DeleteModel"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("ModelName", .string(.modelName))
    ])

    /// Asks for a model to be deleted.
    package init(modelName: String) {
        self.modelName = modelName
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelName = try members.required("ModelName")
    }
}
