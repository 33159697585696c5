/// Refusals of steps in a card's review.
extension SageMakerError {
    /// The card's status does not allow the step.
    package static func stepNotPossible(
        _ action: ReviewAction,
        on card: String,
        in status: ModelCardStatus,
        possible: [ReviewAction]
    ) -> SageMakerError {
        let others = possible.map(\.rawValue).joined(separator: ", ")
        return SageMakerError(
            .conflictException,
            "Model card \(card) is in status \(status.rawValue), which does not allow \(action.rawValue). "
                + "What is possible now: \(others)"
        )
    }

    /// A rejection tells the author what to change.
    package static let rejectionWithoutComment = SageMakerError(
        .validationException,
        "A rejection needs a Comment that says what has to change"
    )

    /// A comment that is longer than the service keeps.
    package static func commentTooLong(limit: Int) -> SageMakerError {
        SageMakerError(.validationException, "A Comment can have at most \(limit) characters")
    }

    /// The rule of four eyes: whoever wrote a version does not approve it.
    package static func approvalByAuthor(_ author: String, version: Int, of card: String) -> SageMakerError {
        SageMakerError(
            .accessDeniedException,
            "Version \(version) of model card \(card) was written by \(author), who cannot approve it, since this "
                + "service asks for four eyes. Set it to PendingReview and let somebody else approve it"
        )
    }
}
