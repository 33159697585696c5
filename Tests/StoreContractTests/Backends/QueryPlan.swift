import CardStore
import ModelCards

/// How an engine would run a statement, in its own words.
struct QueryPlan: CustomStringConvertible {
    let description: String

    init(_ statement: SQLStatement, by connection: any SQLConnection, on backend: StoreBackend) throws {
        var explanation = SQLStatement(sql: backend == .sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ")
        explanation.append(statement)
        description = try connection.rows(explanation).map { row in
            try row.read { row in
                if backend == .sqlite {
                    for _ in 0..<3 { _ = try row.integer() }
                }
                return try row.text()
            }
        }.joined(separator: "\n")
    }

    func contains(_ text: String) -> Bool { description.contains(text) }

    /// Whether an index leads to the rows.
    var usesIndex: Bool { contains("USING INDEX") || contains("USING COVERING INDEX") || contains("Index ") }

    /// Whether a table is read from end to end.
    var scansTable: Bool {
        lines.contains { line in
            line.hasPrefix("Seq Scan")
                || ["card", "tag", "way USING", "about", "registry_"].contains { line.hasPrefix("SCAN \($0)") }
        }
    }

    /// Whether everything that is found is sorted; rows with one value of the order's first column may be.
    var sortsAll: Bool {
        lines.contains { $0.hasPrefix("Sort  (") || $0.hasPrefix("USE TEMP B-TREE FOR ORDER BY") }
    }

    private var lines: [Substring] {
        description.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "-" || $0 == ">" } }
    }
}

extension SQLStore {
    /// How the engine would run the statement that `statement` makes of the records.
    func plan(
        on backend: StoreBackend,
        of statement: @escaping @Sendable (SQLRecords) -> SQLStatement
    ) async throws -> QueryPlan {
        try await inspect { connection in
            let statement = statement(SQLRecords(connection: connection, isWriting: false))
            return try QueryPlan(statement, by: connection, on: backend)
        }
    }
}
