import SageMakerAPI

/// Shows who moved a card from status to status, newest first.
package struct ListModelCardDecisions: Operation {
    /// The longest history that is shown.
    private static let limit = 1_000

    let store: any Store

    package func run(
        _ request: ListModelCardDecisionsRequest,
        for caller: Caller
    ) async throws -> ListModelCardDecisionsResponse {
        let reference = try CardReference(
            request.modelCardName,
            for: caller,
            action: ListModelCardDecisionsRequest.operation
        )
        let decisions = try await store.read { records in
            guard let card = try records.card(named: reference.name, in: caller.scope) else {
                throw SageMakerError.cardNotFound(reference.text)
            }
            if let version = request.modelCardVersion, !(1...card.latestVersion).contains(version) {
                throw SageMakerError.versionNotFound(version, of: reference.text)
            }
            return try records.decisions(on: card, version: request.modelCardVersion, limit: Self.limit)
        }
        return ListModelCardDecisionsResponse(decisions: decisions.map(\.shown))
    }
}

extension CardDecision {
    /// The step as the wire shows it.
    package var shown: ModelCardDecision {
        ModelCardDecision(
            modelCardVersion: version,
            action: action,
            before: from,
            after: to,
            comment: comment,
            decidedAt: at,
            decidedBy: by.arn
        )
    }
}
