import ModelCards
import SageMakerAPI

extension SearchOrder {
    /// One page of rows in the order in which an index has them.
    func walk(
        _ rows: SQLStatement,
        along value: String,
        _ source: SearchSource,
        columns: String,
        _ query: SearchQuery
    ) -> SQLStatement {
        var page: SQLStatement = "SELECT \(sql: columns) \(rows)"
        if let after = query.after {
            page.append(" AND \(continues(behind: after, along: value, source))")
        }
        let keys = value == source.name ? [value] : [value, source.name]
        let ordered = keys.map { "\($0) \(direction)" }.joined(separator: ", ")
        page.append(" ORDER BY \(sql: ordered) LIMIT \(query.limit)")
        return page
    }

    private func continues(
        behind position: SearchPosition,
        along value: String,
        _ source: SearchSource
    ) -> SQLStatement {
        let name = source.sortName(of: position.name)
        guard value != source.name else { return "\(sql: value) \(sql: beyond) \(name)" }
        let reached: SQLStatement
        switch position.value {
        case .time(let time) where isTime: reached = "\(time)"
        case .text(let text) where !isTime: reached = "\(text)"
        default: return .nothing
        }
        // The name may lie in another table than the value, where only the first of the two bounds is a start.
        return """
            \(sql: value) \(sql: beyond)= \(reached) \
            AND (\(sql: value), \(sql: source.name)) \(sql: beyond) (\(reached), \(name))
            """
    }

    /// One page of rows in an order that no index has: everything is found first, and sorted.
    ///
    /// It is found behind a fence, since PostgreSQL would rather walk all of a kind in some order than sort three rows.
    func sort(
        _ rows: SQLStatement,
        _ source: SearchSource,
        columns: String,
        _ query: SearchQuery
    ) -> SQLStatement {
        let ordered = "place, number_value \(direction), text_value \(direction), hit_name \(direction)"
        return """
            WITH found AS MATERIALIZED (SELECT \(sql: source.table).id AS hit_id, \(sql: source.name) AS hit_name, \
            \(number) AS number_value, \(text) AS text_value \(rows)), \
            placed AS (SELECT hit_id, hit_name, number_value, \
            CASE WHEN number_value IS NULL THEN text_value END AS text_value, \
            CASE WHEN number_value IS NOT NULL THEN 0 WHEN text_value IS NOT NULL THEN 1 ELSE 2 END AS place \
            FROM found), \
            page AS MATERIALIZED (SELECT * FROM placed WHERE \(query.after.map { continues(behind: $0, source) } ?? .everything) \
            ORDER BY \(sql: ordered) LIMIT \(query.limit)) \
            SELECT \(sql: columns), page.number_value, page.text_value FROM page CROSS JOIN \(sql: source.table) \
            WHERE \(sql: source.table).id = page.hit_id ORDER BY \(sql: ordered)
            """
    }

    private func continues(behind position: SearchPosition, _ source: SearchSource) -> SQLStatement {
        let name = source.sortName(of: position.name)
        let number: Double
        switch position.value {
        case nil:
            return "place = 2 AND hit_name \(sql: beyond) \(name)"
        case .text(let text):
            return "place = 2 OR (place = 1 AND (text_value, hit_name) \(sql: beyond) (\(text), \(name)))"
        case .number(let value):
            number = value
        case .time(let time):
            number = Double(time.milliseconds)
        }
        return """
            place > 0 OR (number_value, hit_name) \(sql: beyond) (CAST(\(number) AS DOUBLE PRECISION), \(name))
            """
    }
}
