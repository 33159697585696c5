import SageMakerAPI

/// Makes a new version of a card's content, or changes the status of its latest version, or both at once.
package struct UpdateModelCard: Operation {
    let store: any Store
    let policy: ServicePolicy
    let now: @Sendable () -> Timestamp

    package func run(
        _ request: UpdateModelCardRequest,
        for caller: Caller
    ) async throws -> UpdateModelCardResponse {
        try await run(request, for: caller, expectedVersion: nil)
    }

    /// Carries the request out, unless somebody has made a version in the meantime.
    ///
    /// - Parameter expectedVersion: the latest version that the caller has seen; any when nil.
    /// - Throws: `ConflictException` when the latest version is another.
    package func run(
        _ request: UpdateModelCardRequest,
        for caller: Caller,
        expectedVersion: Int?
    ) async throws -> UpdateModelCardResponse {
        let reference = try CardReference(request.modelCardName, for: caller, action: "UpdateModelCard")
        if request.content == nil && request.modelCardStatus == nil {
            throw SageMakerError.neitherContentNorStatus
        }
        if policy.strictUpdates && request.content != nil && request.modelCardStatus != nil {
            throw SageMakerError.contentAndStatusTogether
        }
        let content = try request.content.map { text in try CardContent(checking: text) }
        let change = CardChange(
            content: content,
            status: request.modelCardStatus,
            author: caller.identity,
            time: now(),
            policy: policy
        )
        try await store.transaction { records in
            guard let card = try records.card(named: reference.name, in: caller.scope) else {
                throw SageMakerError.cardNotFound(reference.text)
            }
            if let expectedVersion, expectedVersion != card.latestVersion {
                throw SageMakerError.unexpectedVersion(
                    expected: expectedVersion,
                    latest: card.latestVersion,
                    of: card.name
                )
            }
            try change.apply(to: card, in: records)
        }
        return UpdateModelCardResponse(modelCardArn: caller.scope.cardARN(reference.name))
    }
}
