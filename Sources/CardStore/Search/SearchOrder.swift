import ModelCards
import SageMakerAPI

/// What a page of hits is sorted by: numbers first, then texts, then hits without a value; the name breaks ties.
struct SearchOrder {
    /// A column that is never null, and whose order an index has; nil when hits have to be sorted.
    let walked: SearchColumn?
    let ascending: Bool
    /// The number as an expression; null where there is none.
    let number: SQLStatement
    /// The text as an expression, which counts only where there is no number; null where there is none.
    let text: SQLStatement
    /// Whether the number is a time in milliseconds.
    let isTime: Bool

    init(_ query: SearchQuery, _ predicate: SearchPredicate) {
        ascending = query.ascending
        walked =
            switch (query.sort, query.kind) {
            case (.column(.name), _), (.column(.creationTime), _), (.column(.lastModifiedTime), _): query.sort.column
            case (.column(.status), .entry): .status
            default: nil
            }
        (number, text, isTime) = predicate.sorting(by: query.sort)
    }

    /// `ASC` or `DESC`.
    var direction: String { ascending ? "ASC" : "DESC" }
    /// The sign of what comes later on the way.
    var beyond: String { ascending ? ">" : "<" }
}

extension SearchTerm {
    /// The column when this is one of the hit's own.
    var column: SearchColumn? {
        guard case .column(let column) = self else { return nil }
        return column
    }
}

extension SearchPredicate {
    /// The expressions to sort by; of several values of a property, the least counts.
    fileprivate func sorting(by term: SearchTerm) -> (number: SQLStatement, text: SQLStatement, isTime: Bool) {
        let noNumber: SQLStatement = "CAST(NULL AS DOUBLE PRECISION)"
        let noText: SQLStatement = "CAST(NULL AS TEXT)"
        switch term {
        case .column(let column):
            let value = source.column(column)
            return (
                value?.number.map { "CAST(\(sql: $0) AS DOUBLE PRECISION)" } ?? noNumber,
                value?.text.map { SQLStatement(sql: $0) } ?? noText, value?.time == .milliseconds
            )
        case .tag(let key) where !key.holdsNull:
            return (noNumber, tagValue(key), false)
        case .property(let name):
            guard let key = key(ofProperty: name) else { return (noNumber, noText, false) }
            return (property("min(number)", key), property("min(text)", key, " AND number IS NULL"), false)
        case .metric(let name):
            guard case .entry = source.kind, !name.holdsNull else { return (noNumber, noText, false) }
            return (metric(name), noText, false)
        case .cardColumn(let column):
            let value = SearchSource.cardColumn(column, table: "about")
            guard let value, let condition = cardCondition() else { return (noNumber, noText, false) }
            return (
                value.number.map { aboutCard("CAST(\($0) AS DOUBLE PRECISION)", condition) } ?? noNumber,
                value.text.map { aboutCard($0, condition) } ?? noText, value.time == .milliseconds
            )
        case .tag, .tagKey, .tagValue:
            return (noNumber, noText, false)
        }
    }

    private func tagValue(_ key: String) -> SQLStatement {
        "(SELECT tag.value FROM tag WHERE tag.resource = \(source.arn) AND tag.key = \(key))"
    }

    private func property(_ value: String, _ key: SQLStatement, _ condition: String = "") -> SQLStatement {
        """
        (SELECT \(sql: value) FROM registry_property \
        WHERE entry_id = registry_entry.id AND name_id = \(key)\(sql: condition))
        """
    }

    private func metric(_ name: String) -> SQLStatement {
        """
        (SELECT number FROM registry_final_metric \
        WHERE registry_final_metric.entry_id = registry_entry.id AND registry_final_metric.name = \(name))
        """
    }

    private func aboutCard(_ value: String, _ condition: SQLStatement) -> SQLStatement {
        "(SELECT \(sql: value) FROM card AS about WHERE \(condition))"
    }
}
