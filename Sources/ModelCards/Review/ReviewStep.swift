import SageMakerAPI

extension ReviewAction {
    /// The status that the step leads to.
    package var outcome: ModelCardStatus {
        switch self {
        case .requestReview: .pendingReview
        case .approve: .approved
        case .archive: .archived
        case .reject, .restore, .reopen: .draft
        }
    }
}

extension ServicePolicy {
    /// The steps that a card's status allows, whoever takes them, in the order in which people think of them.
    package func steps(from status: ModelCardStatus) -> [ReviewAction] {
        switch status {
        case .draft: fourEyes ? [.requestReview, .archive] : [.requestReview, .approve, .archive]
        case .pendingReview: [.approve, .reject, .archive]
        case .approved: [.reopen, .archive]
        case .archived: [.restore]
        }
    }

    /// The status of a version that is new, when nobody says which.
    ///
    /// - Parameter status: that of the version before.
    func statusOfNewContent(after status: ModelCardStatus) -> ModelCardStatus {
        fourEyes ? .draft : status
    }

    /// - Throws: `AccessDeniedException` when somebody would approve what they wrote, and four eyes are asked for.
    func refuseApproval(
        _ status: ModelCardStatus,
        by reviewer: Identity,
        ofVersion version: Int,
        of card: String,
        writtenBy author: Identity
    ) throws(SageMakerError) {
        guard fourEyes, status == .approved, reviewer.arn == author.arn else { return }
        throw .approvalByAuthor(author.arn, version: version, of: card)
    }
}
