import SageMakerAPI

/// Lists the account's cards, newest first or by name.
package struct ListModelCards: Operation {
    let store: any Store
    let pages: PageTokens

    package func run(_ request: ListModelCardsRequest, for caller: Caller) async throws -> ListModelCardsResponse {
        let byName = request.sortBy == .name
        let page = Page(request.maxResults)
        var query = CardQuery(
            scope: caller.scope,
            createdAfter: request.creationTimeAfter,
            createdBefore: request.creationTimeBefore,
            nameContains: request.nameContains,
            status: request.modelCardStatus,
            order: byName ? .name : .creationTime,
            // Names read from A, times from the newest.
            ascending: request.sortOrder.map { $0 == .ascending } ?? byName,
            limit: page.fetch
        )
        let seal = PageTokens.query(
            "ListModelCards",
            caller.scope,
            query.createdAfter?.position,
            query.createdBefore?.position,
            query.nameContains,
            query.status?.rawValue,
            byName,
            query.ascending
        )
        if let token = request.nextToken {
            let position = try pages.position(in: token, of: seal, count: 2)
            query.after = CardQuery.Position(createdAt: try Timestamp(position: position[0]), name: position[1])
        }
        let asked = query
        let (cards, last) = page.cut(try await store.read { try $0.cards(matching: asked) })
        return ListModelCardsResponse(
            modelCardSummaries: cards.map { card in
                ModelCardSummary(
                    modelCardName: card.name,
                    modelCardArn: card.scope.cardARN(card.name),
                    modelCardStatus: card.status,
                    creationTime: card.createdAt,
                    lastModifiedTime: card.lastModifiedAt
                )
            },
            nextToken: last.map { pages.token(after: [$0.createdAt.position, $0.name], of: seal) }
        )
    }
}
