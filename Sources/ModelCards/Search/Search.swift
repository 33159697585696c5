import JSONTree
import SageMakerAPI

/// Finds cards and registry entries by what is true of them, as of now.
package struct Search: Operation {
    /// Hits are counted up to here: a page must not cost more because there are a million behind it.
    package static let countLimit = 1_000

    let store: any Store
    let pages: PageTokens

    package func run(_ request: SearchRequest, for caller: Caller) async throws -> SearchResponse {
        guard let translation = SearchTranslation(request.resource, in: caller.scope) else {
            // Cardinal has none of these, so there is none to find.
            try request.searchExpression?.checkLimits()
            return Self.nothing
        }
        let page = Page(request.maxResults)
        var query = SearchQuery(
            translation.catalogue.kind,
            scope: caller.scope,
            condition: try translation.condition(of: request),
            sort: try translation.sort(by: request.sortBy),
            ascending: request.sortOrder == .ascending,
            limit: page.fetch,
            countLimit: Self.countLimit
        )
        // Accounts share nothing here.
        guard request.crossAccountFilterOption != .crossAccount else { return Self.nothing }
        let seal = Self.seal(of: request, caller.scope)
        if let token = request.nextToken {
            let fields = try pages.position(in: token, of: seal, count: SearchPosition.fieldCount)
            query.after = try SearchPosition(fields: fields)
        }
        let asked = query
        let found = try await store.read { records in try SearchFindings(asked, page, records) }
        return SearchResponse(
            results: found.records,
            nextToken: found.continuesAfter.map { pages.token(after: $0.fields, of: seal) },
            totalHits: TotalHits(
                value: found.count,
                relation: found.count < Self.countLimit ? .equalTo : .greaterThanOrEqualTo
            )
        )
    }

    private static let nothing = SearchResponse(results: [], totalHits: TotalHits(value: 0, relation: .equalTo))

    /// Everything that decides what the hits are and in which order.
    private static func seal(of request: SearchRequest, _ scope: Scope) -> String {
        PageTokens.query(
            "Search",
            scope,
            request.resource.rawValue,
            request.searchExpression.map(text),
            request.sortBy,
            request.sortOrder == .ascending,
            request.visibilityConditions.map(text)
        )
    }

    private static func text(of value: some WireWritable) -> String {
        var writer = JSONWriter()
        value.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
