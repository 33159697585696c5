import SageMakerAPI

/// What the counts of ratings and statuses say about a filter, however many cards there are.
package struct CardCounts {
    /// How many cards satisfy the filter.
    package let total: Int
    private let counts: [CardCount]
    private let filter: CatalogueFilter

    /// Takes what a store has counted; nil for a filter that asks for more than ratings and statuses.
    package init?(_ filter: CatalogueFilter, _ counts: @autoclosure () throws -> [CardCount]) rethrows {
        var rest = filter
        (rest.statuses, rest.riskRatings) = ([], [])
        guard rest == CatalogueFilter() else { return nil }
        self.filter = filter
        self.counts = try counts()
        total = self.counts.reduce(0) { sum, count in
            sum + (filter.has(count.status) && filter.has(rating: count.riskRating) ? count.count : 0)
        }
    }

    /// Puts the numbers of all cards in the place of those of a sample.
    package func correct(_ facets: inout CatalogueFacets) {
        facets.statuses = ModelCardStatus.allCases.map { status in
            .init(value: status.rawValue, count: sum { $0.status == status && filter.has(rating: $0.riskRating) })
        }
        let counted = counts.filter { filter.has($0.status) }
        facets.riskRatings = Set(counted.map { $0.riskRating ?? "" }).map { rating in
            .init(value: rating, count: sum { ($0.riskRating ?? "") == rating && filter.has($0.status) })
        }.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }

    private func sum(where isCounted: (CardCount) -> Bool) -> Int {
        counts.reduce(0) { $0 + (isCounted($1) ? $1.count : 0) }
    }
}

extension CatalogueFilter {
    fileprivate func has(_ status: ModelCardStatus) -> Bool { statuses.isEmpty || statuses.contains(status) }

    fileprivate func has(rating: String?) -> Bool { riskRatings.isEmpty || riskRatings.contains(rating ?? "") }
}
