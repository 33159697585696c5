import SageMakerAPI

/// A step in a version's review: who moved it from one status to another, when, and what was said.
package struct CardDecision: Hashable, Sendable {
    package let version: Int
    package let action: ReviewAction
    /// Nil for the status that a card was created with.
    package let from: ModelCardStatus?
    package let to: ModelCardStatus
    package let by: Identity
    package let at: Timestamp
    /// What the person said about it, up to ``commentLimit`` characters.
    package let comment: String?

    /// The longest comment, in Unicode code points.
    package static let commentLimit = 4_000

    /// Describes a step.
    package init(
        version: Int,
        action: ReviewAction,
        from: ModelCardStatus?,
        to: ModelCardStatus,
        by: Identity,
        at: Timestamp,
        comment: String? = nil
    ) {
        self.version = version
        self.action = action
        self.from = from
        self.to = to
        self.by = by
        self.at = at
        self.comment = comment
    }
}

extension ReviewAction {
    /// What a change of status that came without a word for it amounts to.
    package init(from: ModelCardStatus?, to: ModelCardStatus) {
        switch (from, to) {
        case (_, .pendingReview): self = .requestReview
        case (_, .approved): self = .approve
        case (_, .archived): self = .archive
        case (.archived?, .draft): self = .restore
        case (.pendingReview?, .draft): self = .reject
        case (_, .draft): self = .reopen
        }
    }
}

/// What a store keeps of reviews.
package protocol DecisionRecords {
    /// Stores a step on a card; it never changes afterwards, and goes with the card.
    func insert(_ decision: CardDecision, on card: Card) throws

    /// The steps on a card, newest first, on one version or on all.
    func decisions(on card: Card, version: Int?, limit: Int) throws -> [CardDecision]

    /// The last step on each card, by the card's key; cards without any are left out.
    func latestDecisions(onAll cards: [Card]) throws -> [Int64: CardDecision]
}
