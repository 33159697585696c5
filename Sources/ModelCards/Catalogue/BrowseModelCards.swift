import SageMakerAPI

/// Finds cards by words and facets, as of now: what a person browses, where ``Search`` is for programs.
package struct BrowseModelCards: Operation {
    /// Cards are counted up to here, where nobody keeps their number: a page must not cost more because there are a
    /// million behind it.
    package static let countLimit = 10_000
    /// Where no index knows the hits, they are counted among as many cards, those that changed last.
    package static let candidateLimit = 5_000
    /// The facets of a catalogue of at most so many cards count all of them.
    private static let exactlyCounted = 2_000
    /// The facets of a larger one are counted among as many hits, those that changed last.
    package static let facetSample = 1_000
    /// As many cards as a query waits for whose words have not been read yet.
    private static let wordsWaitedFor = 2_000

    let store: any Store
    let pages: PageTokens

    package func run(_ request: BrowseModelCardsRequest, for caller: Caller) async throws -> BrowseModelCardsResponse {
        let page = Page(request.maxResults.map { min(max($0, 1), Page.largest) })
        let seal = Self.seal(of: request, caller.scope)
        guard let filter = CatalogueFilter(request) else { return Self.nothing(for: request) }
        let order = request.sortBy.flatMap { CatalogueQuery.Order(rawValue: $0.rawValue) } ?? .lastModifiedTime
        var query = CatalogueQuery(
            scope: caller.scope,
            filter: filter,
            order: order,
            // Names read from A, times from the newest.
            ascending: request.sortOrder.map { $0 == .ascending } ?? !order.startsHigh,
            limit: page.fetch,
            countLimit: Self.countLimit,
            candidateLimit: Self.candidateLimit
        )
        if let token = request.nextToken {
            let fields = try pages.position(in: token, of: seal, count: SearchPosition.fieldCount)
            query.after = try SearchPosition(fields: fields)
        }
        if !filter.words.isEmpty {
            try await WordReading(store: store).catchUp(limit: Self.wordsWaitedFor)
        }
        let (asked, wantsFacets) = (query, request.facets ?? false)
        return try await store.read { records in
            let all = try records.cardCounts(in: asked.scope)
            let counts = CardCounts(asked.filter, all)
            let sample = all.reduce(0) { $0 + $1.count } <= Self.exactlyCounted ? Self.exactlyCounted : Self.facetSample
            let found = try records.catalogue(counts == nil ? asked : asked.uncounted)
            let (shown, last) = page.cut(found.hits)
            return BrowseModelCardsResponse(
                modelCards: try CatalogueEntry.entries(of: shown.map(\.hit), records),
                nextToken: last.map { pages.token(after: $0.position.fields, of: seal) },
                totalHits: counts.map { TotalHits(value: $0.total, relation: .equalTo) } ?? found.total,
                facets: wantsFacets ? ModelCardFacets(try Self.facets(asked, sample, counts, records)) : nil
            )
        }
    }

    private static func facets(
        _ query: CatalogueQuery,
        _ sample: Int,
        _ counts: CardCounts?,
        _ records: any Records
    ) throws -> CatalogueFacets {
        var facets = try records.facets(query.filter, in: query.scope, sample: sample)
        if facets.isSample { counts?.correct(&facets) }
        return facets
    }

    private static func nothing(for request: BrowseModelCardsRequest) -> BrowseModelCardsResponse {
        BrowseModelCardsResponse(
            modelCards: [],
            totalHits: TotalHits(value: 0, relation: .equalTo),
            facets: request.facets == true ? ModelCardFacets() : nil
        )
    }

    /// Everything that decides what the hits are and in which order.
    private static func seal(of request: BrowseModelCardsRequest, _ scope: Scope) -> String {
        PageTokens.query(
            BrowseModelCardsRequest.operation,
            scope,
            request.text,
            request.modelCardStatuses.map { PageTokens.list($0.map(\.rawValue)) },
            request.riskRatings.map(PageTokens.list),
            request.modelOwners.map(PageTokens.list),
            request.problemTypes.map(PageTokens.list),
            request.linesOfBusiness.map(PageTokens.list),
            request.tags.map { PageTokens.list($0.flatMap { [$0.key, $0.value] }) },
            request.modelLinked,
            request.lastModifiedTimeAfter?.position,
            request.lastModifiedTimeBefore?.position,
            request.writtenBy,
            request.notWrittenBy,
            request.sortBy?.rawValue,
            request.sortOrder?.rawValue
        )
    }
}

extension CatalogueQuery {
    /// The same page, for which nobody counts.
    fileprivate var uncounted: CatalogueQuery {
        var query = self
        query.countLimit = 0
        return query
    }
}

extension SearchPage {
    /// The number of hits as the wire has it.
    fileprivate var total: TotalHits {
        TotalHits(value: count, relation: mayBeMore ? .greaterThanOrEqualTo : .equalTo)
    }
}

extension CatalogueQuery.Order {
    /// Whether the latest or gravest comes first unless somebody asks otherwise.
    fileprivate var startsHigh: Bool { self == .lastModifiedTime || self == .creationTime || self == .riskRating }
}

extension CatalogueFilter {
    /// What a request asks for; nil when no card can be what it asks for.
    init?(_ request: BrowseModelCardsRequest) {
        let words = CatalogueWords.query(request.text ?? "")
        let isBlank = request.text?.allSatisfy(\.isWhitespace) ?? true
        // Nothing has a name of punctuation only.
        guard isBlank || !words.isEmpty else { return nil }
        if let author = request.writtenBy, author == request.notWrittenBy { return nil }
        self.init(
            words: words,
            statuses: request.modelCardStatuses ?? [],
            riskRatings: request.riskRatings ?? [],
            owners: request.modelOwners ?? [],
            problemTypes: request.problemTypes ?? [],
            linesOfBusiness: request.linesOfBusiness ?? [],
            tags: request.tags ?? [],
            isLinked: request.modelLinked,
            changedAfter: request.lastModifiedTimeAfter,
            changedBefore: request.lastModifiedTimeBefore,
            author: request.writtenBy.map(Author.by) ?? request.notWrittenBy.map(Author.notBy)
        )
    }
}
