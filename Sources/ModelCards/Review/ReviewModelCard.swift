import SageMakerAPI

/// Takes a step in the review of a card's latest version, if its status allows the step.
package struct ReviewModelCard: Operation {
    let store: any Store
    package let policy: ServicePolicy
    let now: @Sendable () -> Timestamp

    package func run(_ request: ReviewModelCardRequest, for caller: Caller) async throws -> ReviewModelCardResponse {
        let action = request.action
        let reference = try CardReference(request.modelCardName, for: caller, action: ReviewModelCardRequest.operation)
        let comment = try Self.comment(in: request)
        let change = CardChange(
            content: nil,
            status: action.outcome,
            author: caller.identity,
            time: now(),
            policy: policy,
            reason: CardChange.Reason(action: action, comment: comment)
        )
        let policy = policy
        return try await store.transaction { records in
            guard let card = try records.card(named: reference.name, in: caller.scope) else {
                throw SageMakerError.cardNotFound(reference.text)
            }
            if let expected = request.expectedVersion, expected != card.latestVersion {
                throw SageMakerError.unexpectedVersion(expected: expected, latest: card.latestVersion, of: card.name)
            }
            let possible = policy.steps(from: card.status)
            guard possible.contains(action) else {
                throw SageMakerError.stepNotPossible(action, on: card.name, in: card.status, possible: possible)
            }
            try change.apply(to: card, in: records)
            return ReviewModelCardResponse(
                modelCardName: card.name,
                modelCardVersion: card.latestVersion,
                modelCardStatus: action.outcome
            )
        }
    }

    /// The steps that somebody may take on a card of that status; approval by its author is none when four eyes are
    /// asked for.
    ///
    /// - Parameter author: the ARN of who wrote the latest version, when it is known.
    package func steps(from status: ModelCardStatus, writtenBy author: String?, for caller: Caller) -> [ReviewAction] {
        policy.steps(from: status).filter { step in
            !(step == .approve && policy.fourEyes && author == caller.identity.arn)
        }
    }

    private static func comment(in request: ReviewModelCardRequest) throws(SageMakerError) -> String? {
        let comment = request.comment.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        if request.action == .reject, comment == nil { throw .rejectionWithoutComment }
        guard let comment else { return nil }
        guard comment.unicodeScalars.count <= CardDecision.commentLimit else {
            throw .commentTooLong(limit: CardDecision.commentLimit)
        }
        return comment
    }
}
