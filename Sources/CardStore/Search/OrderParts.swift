import ModelCards
import SageMakerAPI

/// A page of cards in an order of few values: the cards of one value after those of another, each from an index, where
/// sorting would look at all of them.
struct OrderParts {
    /// The cards that have one value, or one kind of value.
    private struct Part {
        let condition: SQLStatement
        /// The value that the cards of the part have in common, where it is a number.
        var number: Int?
        /// Whether the cards are ordered by their text before they are by name.
        var hasText = false
        /// Whether the cards have no value.
        var isRest = false
    }

    /// The one text that cards are ordered by.
    private static let text = "card.model_owner"

    private let parts: [Part]
    private let conditions: SQLStatement
    private let direction: String
    private let beyond: String

    /// Takes the parts of an order; nil when it has none, or when the cards are few enough to be sorted.
    init?(_ query: SearchQuery, _ driver: SearchDriver, _ predicate: SearchPredicate) {
        guard case (.column(let column), .card, .everything) = (query.sort, query.kind, driver.start),
            driver.rest.allSatisfy({ Self.leavesMany($0, predicate) }),
            let parts = Self.parts(column, ascending: query.ascending)
        else { return nil }
        self.parts = parts
        conditions = "\(predicate.source.condition) AND \(predicate.sql(.all(driver.rest)))"
        direction = query.ascending ? "ASC" : "DESC"
        beyond = query.ascending ? ">" : "<"
    }

    /// The statement for the page, with the order's number and text behind the columns of a card.
    func page(columns: String, _ query: SearchQuery) -> SQLStatement {
        var found: SQLStatement = ""
        for (place, part) in parts.enumerated() {
            let beginning = beginning(of: part, behind: query.after)
            // There is always one part, so that a page behind everything is a statement, too.
            guard beginning != nil || (place == parts.count - 1 && found.text.isEmpty) else { continue }
            if !found.text.isEmpty { found.append(" UNION ALL ") }
            found.append(rows(of: part, place, beginning: beginning ?? .nothing, limit: query.limit))
        }
        // The parts come one after another, and whoever has enough rows asks no further one.
        return """
            WITH page AS MATERIALIZED (SELECT * FROM (\(found)) AS parts LIMIT \(query.limit)) \
            SELECT \(sql: columns), page.number_value, page.text_value FROM page CROSS JOIN card \
            WHERE card.id = page.hit_id ORDER BY page.place, page.text_value \(sql: direction), page.hit_name \(sql: direction)
            """
    }

    private func rows(
        of part: Part,
        _ place: Int,
        beginning: SQLStatement,
        limit: Int
    )
        -> SQLStatement
    {
        let keys = (part.hasText ? [Self.text] : []) + ["card.name"]
        return """
            SELECT * FROM (SELECT card.id AS hit_id, \(sql: "\(place)") AS place, card.name AS hit_name, \
            CAST(\(sql: part.number.map { "\($0)" } ?? "NULL") AS DOUBLE PRECISION) AS number_value, \
            \(sql: part.hasText ? Self.text : "CAST(NULL AS TEXT)") AS text_value FROM card \
            WHERE \(conditions) AND \(part.condition) AND \(beginning) \
            ORDER BY \(sql: keys.map { "\($0) \(direction)" }.joined(separator: ", ")) LIMIT \(limit)) \
            AS part_\(sql: "\(place)")
            """
    }

    /// Where a part's rows of the page begin; nil when the pages before have had all of it.
    private func beginning(of part: Part, behind position: SearchPosition?) -> SQLStatement? {
        guard let position else { return .everything }
        let behindName: SQLStatement = "card.name \(sql: beyond) \(position.name)"
        switch position.value {
        case nil:
            return part.isRest ? behindName : nil
        case .text(let reached) where part.hasText:
            return "(\(sql: Self.text), card.name) \(sql: beyond) (\(reached), \(position.name))"
        case .number(let reached):
            guard let number = part.number, !part.isRest else { return .everything }
            if Double(number) == reached { return behindName }
            return (Double(number) > reached) == (beyond == ">") ? .everything : nil
        default:
            return part.isRest ? .everything : nil
        }
    }

    /// The parts of a column's order.
    private static func parts(_ column: SearchColumn, ascending: Bool) -> [Part]? {
        switch column {
        case .stage:
            ranked("card.status", SearchSource.stages, ascending)
        case .risk:
            ranked("card.risk_rating", SearchSource.risks, ascending) + [
                Part(
                    condition: SQLStatement(
                        sql:
                            "(card.risk_rating IS NULL OR card.risk_rating NOT IN (\(listed(SearchSource.risks))))"
                    ),
                    isRest: true
                )
            ]
        case .modelOwner:
            [
                Part(condition: "card.model_owner IS NOT NULL", hasText: true),
                Part(condition: "card.model_owner IS NULL", isRest: true),
            ]
        default:
            nil
        }
    }

    private static func ranked(_ column: String, _ texts: [String], _ ascending: Bool) -> [Part] {
        let parts = texts.enumerated().map { place, text in
            Part(condition: SQLStatement(sql: "\(column) = \(listed([text]))"), number: place + 1)
        }
        return ascending ? parts : parts.reversed()
    }

    /// Texts of our own as SQL.
    private static func listed(_ texts: [String]) -> String {
        texts.map { "'\($0)'" }.joined(separator: ", ")
    }

    /// Whether so many cards satisfy the condition that some of them are found soon.
    private static func leavesMany(_ condition: SearchCondition, _ predicate: SearchPredicate) -> Bool {
        switch condition {
        case .all(let conditions), .any(let conditions):
            conditions.allSatisfy { leavesMany($0, predicate) }
        case .words: predicate.hasFrequentWords
        case .compare(.column(let column), .equals, _), .isOne(.column(let column), _),
            .isMissing(.column(let column)):
            column == .status || column == .riskRating
        default: false
        }
    }
}
