import ModelCards
import SageMakerAPI

/// The rows of a search, from its start on: what stands between `SELECT` and `ORDER BY`.
struct SearchWay {
    /// A table to start with, in the place of the kind's own.
    fileprivate struct Opening {
        let table: SQLStatement
        let condition: SQLStatement
        /// What makes a hit of a row.
        let join: SQLStatement
        /// Whether the rows have the order of the hits' changes, and each leads to a hit.
        let isIndex: Bool
    }

    private let source: SearchSource
    private let opening: Opening?
    /// The rows of the hits.
    let hits: SQLStatement
    /// Rows that are as many as the hits.
    let counted: SQLStatement

    init(_ driver: SearchDriver, _ predicate: SearchPredicate) {
        source = predicate.source
        opening = Self.opening(driver.start, predicate)
        var condition = source.condition
        for asked in driver.rest {
            condition.append(" AND (\(predicate.sql(asked)))")
        }
        guard let opening else {
            hits = "FROM \(sql: source.table) WHERE \(condition)"
            counted = hits
            return
        }
        // In SQLite, `CROSS JOIN` also says which table comes first.
        hits = """
            FROM \(opening.table) AS way CROSS JOIN \(sql: source.table) WHERE \(opening.condition) \
            AND \(opening.join) AND \(condition)
            """
        counted =
            driver.rest.isEmpty && opening.isIndex
            ? "FROM \(opening.table) AS way WHERE \(opening.condition)" : hits
    }

    /// What the rows are walked along for a page in the order of a column; nil when they have no such order.
    func walked(_ column: SearchColumn) -> String? {
        if let opening { return opening.isIndex && column == .lastModifiedTime ? "way.changed_at" : nil }
        return column == .name ? source.name : source.column(column).flatMap { $0.number ?? $0.text }
    }

    private static func opening(_ start: SearchDriver.Start, _ predicate: SearchPredicate) -> Opening? {
        let indexable = predicate.dialect.indexable
        switch start {
        case .everything, .key:
            return nil
        case .names(let names):
            let source = predicate.source
            return .list(names.map(source.sortName), "\(sql: source.name) = way.column1")
        case .models(let models):
            return .list(
                models,
                """
                card.model_id IS NOT NULL AND \(sql: indexable("card.model_id")) = \(sql: indexable("way.column1")) \
                AND card.model_id = way.column1
                """
            )
        case .cards(let query):
            return Opening(
                table: "(\(query))",
                condition: .everything,
                join: "card.id = way.card_id",
                isIndex: false
            )
        case .tag(let key, let value):
            return Opening(
                table: "tag",
                condition: """
                    way.place = \(predicate.source.arnPrefix) AND way.key = \(key) AND way.value = \(value)
                    """,
                join: "\(sql: predicate.source.table).id = way.holder_id",
                isIndex: true
            )
        case .text(let nameKey, let text):
            // The indexed expression may be a digest; only the text itself says that two are the same.
            let digest = SQLStatement(sql: indexable("?"), values: [.text(text)])
            return .properties(
                """
                way.name_id = \(nameKey) AND way.leads_text = 1 AND \(sql: indexable("way.text")) = \(digest) \
                AND way.text = \(text)
                """
            )
        case .number(let nameKey, let number):
            return .properties(
                """
                way.name_id = \(nameKey) AND way.leads_number = 1 AND way.number = CAST(\(number) AS DOUBLE PRECISION)
                """
            )
        }
    }
}

extension SearchWay.Opening {
    fileprivate static func properties(_ condition: SQLStatement) -> Self {
        Self(
            table: "registry_property",
            condition: condition,
            join: "registry_entry.id = way.entry_id",
            isIndex: true
        )
    }

    /// Texts to look for one by one: SQLite would not believe that this is faster than to look at everything.
    fileprivate static func list(_ texts: [String], _ join: SQLStatement) -> Self {
        Self(table: .table(of: texts), condition: .everything, join: join, isIndex: false)
    }
}

extension SQLStatement {
    /// The texts as a table with the column `column1`, as both engines call it.
    static func table(of texts: [String]) -> SQLStatement {
        SQLStatement(
            sql: "(VALUES " + Array(repeating: "(?)", count: texts.count).joined(separator: ", ") + ")",
            values: texts.map(SQLValue.text)
        )
    }
}
