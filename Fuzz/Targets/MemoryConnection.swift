import CardStore

/// SQLite in memory, spoken to in C: the release build's driver stays out of an instrumented binary.
final class MemoryConnection: SQLConnection {
    let dialect = SQLDialect.sqlite
    private var database: OpaquePointer?
    private var kept: [String: OpaquePointer] = [:]

    /// An empty database of the present schema.
    init() {
        let opened = sqlite3_open_v2(
            ":memory:",
            &database,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
            nil
        )
        require(opened == SQLITE_OK, "a database opens")
        execute("PRAGMA foreign_keys = ON")
        for statement in SchemaVersion.statements(upTo: SchemaVersion.known, for: dialect) {
            execute(statement)
        }
    }

    /// Runs a text that this program wrote.
    func execute(_ text: String) {
        require(sqlite3_exec(database, text, nil, nil, nil) == SQLITE_OK, "“\(text)” runs, but: \(message)")
    }

    func run(_ statement: SQLStatement) throws -> Int {
        _ = try rows(statement)
        return Int(sqlite3_changes(database))
    }

    func rows(_ statement: SQLStatement) throws -> [SQLRow] {
        let prepared = prepare(statement)
        defer {
            sqlite3_reset(prepared)
            if kept[statement.text] == nil { sqlite3_finalize(prepared) }
        }
        let count = Int(sqlite3_bind_parameter_count(prepared))
        require(count == statement.values.count, "a statement has a value for each parameter: \(statement.text)")
        for (position, value) in statement.values.enumerated() {
            try bind(value, at: CInt(position + 1), of: prepared)
        }
        var rows: [SQLRow] = []
        while true {
            switch sqlite3_step(prepared) {
            case SQLITE_ROW: rows.append(row(of: prepared))
            case SQLITE_DONE: return rows
            case SQLITE_CONSTRAINT: throw StoreError.constraint(message)
            default: require(false, "“\(statement.text)” runs, but: \(message)")
            }
        }
    }

    /// Whatever is asked for, the text of a statement is SQL.
    private func prepare(_ statement: SQLStatement) -> OpaquePointer? {
        if let prepared = kept[statement.text] { return prepared }
        var prepared: OpaquePointer?
        let outcome = sqlite3_prepare_v2(database, statement.text, -1, &prepared, nil)
        require(outcome == SQLITE_OK, "“\(statement.text)” is SQL, but: \(message)")
        if statement.isKept, kept.count < 500 { kept[statement.text] = prepared }
        return prepared
    }

    private func bind(_ value: SQLValue, at position: CInt, of prepared: OpaquePointer?) throws {
        let outcome: CInt
        switch value {
        case .null: outcome = sqlite3_bind_null(prepared, position)
        case .integer(let number): outcome = sqlite3_bind_int64(prepared, position, number)
        case .real(let number): outcome = sqlite3_bind_double(prepared, position, number)
        case .text(let text):
            guard !text.utf8.contains(0) else { throw StoreError.unstorableText }
            let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            outcome = sqlite3_bind_text(prepared, position, text, -1, copying)
        }
        require(outcome == SQLITE_OK, "a value is bound, but: \(message)")
    }

    private func row(of prepared: OpaquePointer?) -> SQLRow {
        SQLRow(
            (0..<sqlite3_column_count(prepared)).map { column in
                switch sqlite3_column_type(prepared, column) {
                case SQLITE_INTEGER: return .integer(sqlite3_column_int64(prepared, column))
                case SQLITE_FLOAT: return .real(sqlite3_column_double(prepared, column))
                case SQLITE_NULL: return .null
                default: return .text(sqlite3_column_text(prepared, column).map { String(cString: $0) } ?? "")
                }
            }
        )
    }

    private var message: String { String(cString: sqlite3_errmsg(database)) }
}
