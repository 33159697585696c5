import SageMakerAPI

/// Lists the versions of one card, newest first.
package struct ListModelCardVersions: Operation {
    let store: any Store
    let pages: PageTokens

    package func run(
        _ request: ListModelCardVersionsRequest,
        for caller: Caller
    ) async throws -> ListModelCardVersionsResponse {
        let reference = try CardReference(
            request.modelCardName,
            for: caller,
            action: "ListModelCardVersions"
        )
        let page = Page(request.maxResults)
        var query = CardVersionQuery(
            cardID: 0,
            createdAfter: request.creationTimeAfter,
            createdBefore: request.creationTimeBefore,
            status: request.modelCardStatus,
            ascending: request.sortOrder == .ascending,
            limit: page.fetch
        )
        let seal = PageTokens.query(
            "ListModelCardVersions",
            caller.scope,
            reference.name,
            query.createdAfter?.position,
            query.createdBefore?.position,
            query.status?.rawValue,
            query.ascending
        )
        if let token = request.nextToken {
            let position = try pages.position(in: token, of: seal, count: 1)
            guard let number = Int(position[0]) else { throw SageMakerError.invalidNextToken }
            query.after = number
        }
        let asked = query
        let found = try await store.read { records -> [CardVersionSummary] in
            guard let card = try records.card(named: reference.name, in: caller.scope) else {
                throw SageMakerError.cardNotFound(reference.text)
            }
            var ofCard = asked
            ofCard.cardID = card.id
            return try records.versions(matching: ofCard)
        }
        let (versions, last) = page.cut(found)
        let arn = caller.scope.cardARN(reference.name)
        return ListModelCardVersionsResponse(
            modelCardVersionSummaryList: versions.map { version in
                ModelCardVersionSummary(
                    modelCardName: reference.name,
                    modelCardArn: arn,
                    modelCardStatus: version.status,
                    modelCardVersion: version.number,
                    creationTime: version.createdAt,
                    lastModifiedTime: version.lastModifiedAt
                )
            },
            nextToken: last.map { pages.token(after: [String($0.number)], of: seal) }
        )
    }
}
