import JSONTree

/// The body of a `ListModelCardDecisions` call, which asks for the history of a card's review; SageMaker has no such call.
package struct ListModelCardDecisionsRequest: OperationRequest {
    package typealias Response = ListModelCardDecisionsResponse

    /// The card's name or ARN.
    package var modelCardName: String
    /// One version; all when absent.
    package var modelCardVersion: Int?

    package static let targetPrefix = CardinalOperations.targetPrefix
    package static let operation = "ListModelCardDecisions"
    package static let declaredErrors: [SageMakerError.Code] = [.resourceNotFound]
    package static let shape = Shape.structure([
        .required("ModelCardName", .modelCardNameOrArn),
        .optional("ModelCardVersion", .integer),
    ])

    /// Asks for the decisions on a card.
    package init(modelCardName: String, modelCardVersion: Int? = nil) {
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardName = try members.required("ModelCardName")
        modelCardVersion = members.optional("ModelCardVersion")
    }
}

/// The answer to a `ListModelCardDecisions` call.
package struct ListModelCardDecisionsResponse: OperationResponse {
    /// Newest first, at most 1,000.
    package var decisions: [ModelCardDecision]

    /// Answers with a history.
    package init(decisions: [ModelCardDecision]) {
        self.decisions = decisions
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Decisions", decisions)
        writer.endObject()
    }
}

/// One step of a card's review.
package struct ModelCardDecision: Hashable, Sendable, WireWritable {
    package var modelCardVersion: Int
    package var action: ReviewAction
    /// Absent for the status that the card was created with.
    package var before: ModelCardStatus?
    package var after: ModelCardStatus
    package var comment: String?
    package var decidedAt: Timestamp
    /// An ARN.
    package var decidedBy: String

    /// Describes a step.
    package init(
        modelCardVersion: Int,
        action: ReviewAction,
        before: ModelCardStatus?,
        after: ModelCardStatus,
        comment: String?,
        decidedAt: Timestamp,
        decidedBy: String
    ) {
        self.modelCardVersion = modelCardVersion
        self.action = action
        self.before = before
        self.after = after
        self.comment = comment
        self.decidedAt = decidedAt
        self.decidedBy = decidedBy
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardVersion", modelCardVersion)
        writer.member("Action", action)
        writer.member("Before", before)
        writer.member("After", after)
        writer.member("Comment", comment)
        writer.member("DecidedAt", decidedAt)
        writer.member("DecidedBy", decidedBy)
        writer.endObject()
    }
}
