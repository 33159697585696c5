import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func facets(_ filter: CatalogueFilter, in scope: Scope, sample: Int) throws -> CatalogueFacets {
        let statement = FacetStatement(
            filter,
            in: scope,
            sample: sample,
            hasFrequentWords: try hasFrequentWords(.words(filter.words)),
            connection.dialect
        )
        var counts = FacetCounts()
        for row in try connection.rows(statement.counts) {
            try row.read { row in try counts.add(&row) }
        }
        let isSample = try counts.size == sample && !connection.rows(statement.more).isEmpty
        return CatalogueFacets(counts, isSample: isSample)
    }

    /// The statement that counts the facets.
    package func statementOfFacets(_ filter: CatalogueFilter, in scope: Scope, sample: Int) -> SQLStatement {
        FacetStatement(filter, in: scope, sample: sample, connection.dialect).counts
    }
}

/// The rows of a ``FacetStatement`` by their facets.
private struct FacetCounts {
    private var columns: [FacetStatement.Column: [CatalogueFacets.Count]] = [:]
    /// By key; texts of different bytes are different keys.
    private var tags: [[UInt8]: [CatalogueFacets.Count]] = [:]
    /// How many cards were looked at.
    private(set) var size = 0

    mutating func add(_ row: inout SQLRow) throws {
        let number = Int(try row.integer())
        let key = try row.text()
        let count = CatalogueFacets.Count(value: try row.text(), count: Int(try row.integer()))
        switch FacetStatement.Column(rawValue: number) {
        case nil: throw StoreError.unreadable("a count is of no facet")
        case .size?: size = count.count
        case .tag?: tags[Array(key.utf8), default: []].append(count)
        case let column?: columns[column, default: []].append(count)
        }
    }

    /// The counts of a facet, most frequent first.
    func counts(of column: FacetStatement.Column) -> [CatalogueFacets.Count] {
        Self.sorted(columns[column] ?? [])
    }

    /// The counts of a facet whose values are known, in their order, whether any card has them or not.
    func counts(of column: FacetStatement.Column, values: [String]) -> [CatalogueFacets.Count] {
        values.map { value in
            .init(value: value, count: columns[column]?.first { $0.value == value }?.count ?? 0)
        }
    }

    /// The counts of each key's values, by key: the keys that most cards have, as far as their tags were counted.
    var tagKeys: [CatalogueFacets.TagKey] {
        let keys = tags.map { key, counts in
            (key: key, counts: Self.sorted(counts), cards: counts.reduce(0) { $0 + $1.count })
        }
        let frequent = keys.sorted { one, other in
            one.cards == other.cards ? one.key.lexicographicallyPrecedes(other.key) : one.cards > other.cards
        }.prefix(FacetStatement.limit)
        return frequent.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, counts, _ in
            .init(key: String(decoding: key, as: UTF8.self), values: Array(counts.prefix(FacetStatement.limit)))
        }
    }

    private static func sorted(_ counts: [CatalogueFacets.Count]) -> [CatalogueFacets.Count] {
        counts.sorted { one, other in
            one.count == other.count
                ? one.value.utf8.lexicographicallyPrecedes(other.value.utf8) : one.count > other.count
        }
    }
}

extension CatalogueFacets {
    fileprivate init(_ counts: FacetCounts, isSample: Bool) {
        self.init(
            statuses: counts.counts(of: .status, values: ModelCardStatus.allCases.map(\.rawValue)),
            riskRatings: counts.counts(of: .risk),
            owners: counts.counts(of: .owner),
            problemTypes: counts.counts(of: .problemType),
            linesOfBusiness: counts.counts(of: .lineOfBusiness),
            tags: counts.tagKeys,
            links: counts.counts(of: .link, values: ["true", "false"]),
            isSample: isSample
        )
    }
}
