import JSONTree

/// The body of a `ReviewModelCard` call, which takes a step in a card's review; SageMaker has no such call.
package struct ReviewModelCardRequest: OperationRequest {
    package typealias Response = ReviewModelCardResponse

    /// The card's name or ARN.
    package var modelCardName: String
    package var action: ReviewAction
    /// Up to 4,000 characters; a rejection needs one.
    package var comment: String?
    /// Refuses when the latest version is another.
    package var expectedVersion: Int?

    package static let targetPrefix = CardinalOperations.targetPrefix
    package static let operation = "ReviewModelCard"
    package static let declaredErrors: [SageMakerError.Code] = [.conflictException, .resourceNotFound]
    package static let shape = Shape.structure([
        .required("ModelCardName", .modelCardNameOrArn),
        .required("Action", .oneOf(ReviewAction.self)),
        .optional("Comment", .string(StringShape(length: 0...4_000))),
        .optional("ExpectedVersion", .integer),
    ])

    /// Asks for a step.
    package init(
        modelCardName: String,
        action: ReviewAction,
        comment: String? = nil,
        expectedVersion: Int? = nil
    ) {
        self.modelCardName = modelCardName
        self.action = action
        self.comment = comment
        self.expectedVersion = expectedVersion
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardName = try members.required("ModelCardName")
        action = try members.required("Action")
        comment = members.optional("Comment")
        expectedVersion = members.optional("ExpectedVersion")
    }
}

/// The answer to a `ReviewModelCard` call.
package struct ReviewModelCardResponse: OperationResponse {
    package var modelCardName: String
    package var modelCardVersion: Int
    /// The status that the version has now.
    package var modelCardStatus: ModelCardStatus

    /// Answers with where the card stands.
    package init(modelCardName: String, modelCardVersion: Int, modelCardStatus: ModelCardStatus) {
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
        self.modelCardStatus = modelCardStatus
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardName", modelCardName)
        writer.member("ModelCardVersion", modelCardVersion)
        writer.member("ModelCardStatus", modelCardStatus)
        writer.endObject()
    }
}
