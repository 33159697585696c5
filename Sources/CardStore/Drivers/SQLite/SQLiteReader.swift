import GRDBSQLite

/// A connection that only reads, on whichever thread holds it, with nothing between a query and SQLite.
///
/// GRDB's readers cost a hop to a queue and back, which is several times what reading a card costs.
///
/// `@unchecked Sendable`: ``SQLiteReaders`` lends it to one thread at a time.
final class SQLiteReader: SQLConnection, @unchecked Sendable {
    let dialect = SQLDialect.sqlite
    private let handle: OpaquePointer
    private var statements: [String: OpaquePointer] = [:]

    /// Opens a file that exists.
    ///
    /// - Returns: nil when SQLite cannot open it.
    init?(path: String) {
        var opened: OpaquePointer?
        // Whoever holds the reader is alone with it, so SQLite need not lock it.
        let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX
        guard sqlite3_open_v2(path, &opened, flags, nil) == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            return nil
        }
        handle = opened
    }

    deinit {
        for statement in statements.values { sqlite3_finalize(statement) }
        sqlite3_close_v2(handle)
    }

    /// Never runs anything: a reader changes nothing.
    func run(_ statement: SQLStatement) throws -> Int {
        throw StoreError.engine(code: "\(SQLITE_READONLY)", "this connection only reads")
    }

    func rows(_ statement: SQLStatement) throws -> [SQLRow] {
        let prepared = try started(statement)
        defer { sqlite3_reset(prepared) }
        var rows: [SQLRow] = []
        while try step(prepared) { rows.append(try row(of: prepared)) }
        return rows
    }

    func text<Value>(
        _ statement: SQLStatement,
        _ body: (UnsafeBufferPointer<UInt8>) -> Value
    ) throws -> Value? {
        let prepared = try started(statement)
        defer { sqlite3_reset(prepared) }
        guard try step(prepared) else { return nil }
        guard sqlite3_column_type(prepared, 0) == SQLITE_TEXT else { throw StoreError.unreadable("no text") }
        return body(Self.text(at: 0, of: prepared))
    }

    /// A statement with its values, before its first row.
    private func started(_ statement: SQLStatement) throws -> OpaquePointer {
        let prepared = try prepared(statement.text)
        for (index, value) in statement.values.enumerated() { try bind(value, at: Int32(index + 1), of: prepared) }
        return prepared
    }

    /// - Returns: whether there is another row.
    private func step(_ statement: OpaquePointer) throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: true
        case SQLITE_DONE: false
        default: throw failure()
        }
    }

    private func prepared(_ text: String) throws -> OpaquePointer {
        if let kept = statements[text] { return kept }
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil) == SQLITE_OK,
            let prepared
        else { throw failure() }
        statements[text] = prepared
        return prepared
    }

    private func bind(_ value: SQLValue, at index: Int32, of statement: OpaquePointer) throws {
        let code =
            switch value {
            case .null: sqlite3_bind_null(statement, index)
            case .integer(let number): sqlite3_bind_int64(statement, index, number)
            case .real(let number): sqlite3_bind_double(statement, index, number)
            case .text(let text):
                // SQLite copies the text, as its lifetime is not the statement's.
                try bind(text, at: index, of: statement)
            }
        guard code == SQLITE_OK else { throw failure() }
    }

    private func bind(_ text: String, at index: Int32, of statement: OpaquePointer) throws -> Int32 {
        guard !text.holdsNull else { throw StoreError.unstorableText }
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                // An empty text may have no address, which would bind null.
                guard let address = characters.baseAddress else {
                    return sqlite3_bind_text(statement, index, "", 0, Self.copied)
                }
                return sqlite3_bind_text(statement, index, address, Int32(characters.count), Self.copied)
            }
        }
    }

    /// SQLITE_TRANSIENT, a macro that Swift does not import.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private func row(of statement: OpaquePointer) throws -> SQLRow {
        let count = sqlite3_column_count(statement)
        var values: [SQLValue] = []
        values.reserveCapacity(Int(count))
        for index in 0..<count { values.append(try value(at: index, of: statement)) }
        return SQLRow(values)
    }

    private func value(at index: Int32, of statement: OpaquePointer) throws -> SQLValue {
        switch sqlite3_column_type(statement, index) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, index))
        case SQLITE_FLOAT: .real(sqlite3_column_double(statement, index))
        case SQLITE_TEXT:
            .text(String(decoding: Self.text(at: index, of: statement), as: UTF8.self))
        default: throw StoreError.unreadable("a column is neither a text nor a number")
        }
    }

    /// A column's text, until the statement goes on.
    private static func text(at index: Int32, of statement: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: sqlite3_column_text(statement, index),
            count: Int(sqlite3_column_bytes(statement, index))
        )
    }

    private func failure() -> StoreError {
        .engine(code: "\(sqlite3_extended_errcode(handle))", String(cString: sqlite3_errmsg(handle)))
    }
}
