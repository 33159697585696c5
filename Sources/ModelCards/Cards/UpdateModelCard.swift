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
            maxVersions: policy.maxVersionsPerCard
        )
        try await store.transaction { records in
            guard let card = try records.card(named: reference.name, in: caller.scope) else {
                throw SageMakerError.cardNotFound(reference.text)
            }
            try change.apply(to: card, in: records)
        }
        return UpdateModelCardResponse(modelCardArn: caller.scope.cardARN(reference.name))
    }
}

/// What somebody wants a card to become.
struct CardChange: Sendable {
    let content: CardContent?
    let status: ModelCardStatus?
    let author: Identity
    let time: Timestamp
    let maxVersions: Int?

    /// Carries the change out, as far as it changes anything.
    ///
    /// Content that says the same as the present one, whatever its spacing or order, and a status that the card has
    /// already count as not given: tools that send both every time would otherwise fill a card's history with nothing.
    ///
    /// - Returns: whether there is anything new.
    @discardableResult
    func apply(to card: Card, in records: any Records) throws -> Bool {
        let moment = card.timeOfChange(at: time)
        if let content, try !isCurrent(content, of: card, in: records) {
            try refuseFrozen(card)
            let facts = try card.facts(saying: content)
            try refuseHeldModel(facts.modelID, in: card.scope, except: card.name, records)
            try takeOverPackage(facts.modelPackageARN, in: card.scope, for: card.name, records)
            if let limit = maxVersions, card.latestVersion >= limit {
                throw SageMakerError.versionLimitExceeded(limit: limit)
            }
            let version = CardVersion(
                number: card.latestVersion + 1,
                content: content,
                status: status ?? card.status,
                by: author,
                at: moment
            )
            try records.append(version, facts: facts, to: card)
            return true
        }
        guard let status, status != card.status else { return false }
        try records.setStatus(status, of: card, at: moment, by: author)
        return true
    }

    private func refuseFrozen(_ card: Card) throws(SageMakerError) {
        guard card.status == .archived else { return }
        throw .cardArchived
    }

    private func isCurrent(_ content: CardContent, of card: Card, in records: any Records) throws -> Bool {
        guard let current = try records.card(named: card.name, version: nil, in: card.scope)?.version else {
            return false
        }
        return try CardContent(stored: current.content).isEquivalent(to: content)
    }
}
