import ModelCards
import SageMakerAPI

/// The counts of all facets as one statement, for which each card is looked at once.
///
/// Each row of `seen` is a card with a number, `missed`, that has a bit for each facet whose part of the filter the card
/// does not satisfy. A facet counts the cards that miss nothing, or nothing but that facet's part.
struct FacetStatement {
    /// What a facet's number in ``counts`` stands for.
    enum Column: Int, CaseIterable {
        case status, risk, owner, problemType, lineOfBusiness, link, tag
        /// No facet: how many cards were looked at.
        case size
    }

    /// The most values of a facet, and the most keys of tags.
    static let limit = 50

    /// One row when there are more cards than are looked at.
    let more: SQLStatement
    let source: SearchSource
    /// As many cards are looked at.
    let sample: Int
    /// The filter's parts, in the order of their bits.
    let parts: [(facet: Facet, condition: SQLStatement)]
    private let seen: SQLStatement

    init(
        _ filter: CatalogueFilter,
        in scope: Scope,
        sample: Int,
        hasFrequentWords: Bool = false,
        _ dialect: SQLDialect
    ) {
        let source = SearchSource(kind: .card, scope: scope)
        self.source = source
        self.sample = sample
        let predicate = SearchPredicate(source: source, dialect: dialect, hasFrequentWords: hasFrequentWords)
        let driver = SearchDriver(.all(filter.unfaceted), predicate)
        let hits = SearchWay(driver, predicate).hits
        let parts = filter.faceted.map { part in (facet: part.facet, condition: predicate.sql(part.condition)) }
        self.parts = parts
        seen = Self.seen(hits, driver, parts, sample: sample)
        var more: SQLStatement = "SELECT 1 \(hits) LIMIT 1 OFFSET \(sample)"
        more.isKept = false
        self.more = more
    }

    /// A facet's number, a tag's key, a value and how many cards have it.
    var counts: SQLStatement {
        var counts: SQLStatement = "WITH \(seen), \(share) "
        for (position, column) in Column.allCases.enumerated() {
            counts.append(position > 0 ? " UNION ALL \(count(column))" : count(column))
        }
        counts.isKept = false
        return counts
    }

    /// The cards that are looked at, those changed last.
    private static func seen(
        _ hits: SQLStatement,
        _ driver: SearchDriver,
        _ parts: [(facet: Facet, condition: SQLStatement)],
        sample: Int
    ) -> SQLStatement {
        var missed: SQLStatement = "0"
        for (position, part) in parts.enumerated() {
            missed.append(" + CASE WHEN \(part.condition) THEN 0 ELSE \(sql: "\(1 << position)") END")
        }
        let columns: SQLStatement = """
            card.id, card.name, card.status, card.risk_rating, card.model_owner, card.problem_type, card.line_of_business, \
            CASE WHEN card.model_id IS NULL AND card.model_package_arn IS NULL THEN 'false' ELSE 'true' END AS link, \
            \(missed) AS missed
            """
        let order = "ORDER BY last_modified_at DESC, name DESC"
        guard case .everything = driver.start else {
            // Behind a fence, since PostgreSQL would rather walk all cards in order than sort some.
            return """
                found AS MATERIALIZED (SELECT card.id AS card_id, card.last_modified_at, card.name \(hits)), \
                latest AS MATERIALIZED (SELECT card_id FROM found \(sql: order) LIMIT \(sample)), \
                seen AS MATERIALIZED (SELECT \(columns) FROM latest CROSS JOIN card WHERE card.id = latest.card_id)
                """
        }
        return "seen AS MATERIALIZED (SELECT \(columns) \(hits) \(sql: order) LIMIT \(sample))"
    }

    private func count(_ column: Column) -> SQLStatement {
        switch column {
        case .status: count(column, of: "status", .status)
        case .risk: count(column, of: "risk_rating", .risk)
        case .owner: count(column, of: "model_owner", .owner)
        case .problemType: count(column, of: "problem_type", .problemType)
        case .lineOfBusiness: count(column, of: "line_of_business", .lineOfBusiness)
        case .link: count(column, of: "link", .link)
        case .tag: countOfTags
        case .size: "SELECT \(sql: "\(column.rawValue)") AS facet, '', '', count(*) FROM seen"
        }
    }

    private func count(_ column: Column, of name: String, _ facet: Facet) -> SQLStatement {
        let missed = parts.firstIndex { $0.facet == facet }.map { 1 << $0 } ?? 0
        return SQLStatement(
            sql: """
                SELECT * FROM (SELECT \(column.rawValue) AS facet, '' AS key, coalesce(\(name), '') AS value, \
                count(*) AS cards FROM seen WHERE missed IN (0, \(missed)) GROUP BY \(name) \
                ORDER BY cards DESC, value LIMIT \(Self.limit)) AS facet_\(column.rawValue)
                """
        )
    }
}
