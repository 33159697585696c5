import JSONTree

/// The body of a `DeleteModelCard` call, which removes a card with all of its versions.
package struct DeleteModelCardRequest: OperationRequest {
    package typealias Response = EmptyResponse

    /// The card's name; unlike the other operations on one card, this one takes no ARN.
    package var modelCardName: String

    package static let operation = "DeleteModelCard"
    package static let declaredErrors: [SageMakerError.Code] = [.conflictException, .resourceNotFound]
    package static let shape = Shape.structure([
        .required("ModelCardName", .entityName)
    ])

    /// Asks for a card to go.
    package init(modelCardName: String) {
        self.modelCardName = modelCardName
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardName = try members.required("ModelCardName")
    }
}
