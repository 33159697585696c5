import SageMakerAPI

/// Creates version 1 of a card, refusing a name that the account already uses and a model that already has a card.
package struct CreateModelCard: Operation {
    let store: any Store
    let policy: ServicePolicy
    let now: @Sendable () -> Timestamp

    package func run(
        _ request: CreateModelCardRequest,
        for caller: Caller
    ) async throws -> CreateModelCardResponse {
        let content = try CardContent(checking: request.content)
        try checkUniqueKeys(of: request.tags ?? [])
        let card = NewCard(
            scope: caller.scope,
            name: request.modelCardName,
            kmsKeyID: request.securityConfig?.kmsKeyID,
            facts: content.facts,
            first: CardVersion(
                number: 1,
                content: content,
                status: request.modelCardStatus,
                by: caller.identity,
                at: now()
            )
        )
        let arn = caller.scope.cardARN(card.name)
        let policy = policy
        let tags = request.tags ?? []
        try await store.transaction { records in
            if try records.card(named: card.name, in: card.scope) != nil {
                throw SageMakerError.cardExists(card.name)
            }
            try refuseHeldModel(card.facts.modelID, in: card.scope, except: nil, records)
            try takeOverPackage(card.facts.modelPackageARN, in: card.scope, for: card.name, records)
            try policy.refuseTooManyCards(in: card.scope, records)
            try card.create(in: records, by: policy)
            if !tags.isEmpty { try records.setTags(tags, of: arn) }
        }
        return CreateModelCardResponse(modelCardArn: arn)
    }
}

extension ServicePolicy {
    /// - Throws: `ResourceLimitExceeded` when the account has as many cards in the region as it may have.
    func refuseTooManyCards(in scope: Scope, _ records: any Records) throws {
        guard let limit = maxCards, try records.cardCount(in: scope) >= limit else { return }
        throw SageMakerError.cardLimitExceeded(limit: limit)
    }
}
