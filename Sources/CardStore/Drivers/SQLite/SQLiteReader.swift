import GRDBSQLite

/// A connection that only reads, on whichever thread holds it, with nothing between a query and SQLite.
///
/// GRDB's readers cost a hop to a queue and back, which is several times what reading a card costs.
///
/// `@unchecked Sendable`: ``SQLiteReaders`` lends it to one thread at a time.
final class SQLiteReader: SQLConnection, @unchecked Sendable {
    let dialect = SQLDialect.sqlite
    private let handle: OpaquePointer
    /// The statements that were prepared; one that is asked for again moves to the front.
    ///
    /// There are few, and their texts are made once, so that the first look nearly always finds the very same text,
    /// where a dictionary would go through hundreds of characters to find its hash.
    private var statements: [(text: String, prepared: OpaquePointer)] = []

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
        for statement in statements { sqlite3_finalize(statement.prepared) }
        sqlite3_close_v2(handle)
    }

    /// Never runs anything: a reader changes nothing.
    func run(_ statement: SQLStatement) throws -> Int {
        throw StoreError.engine(code: "\(SQLITE_READONLY)", "this connection only reads")
    }

    func rows(_ statement: SQLStatement) throws -> [SQLRow] {
        var rows: [SQLRow] = []
        try prepared(statement.text).run(statement.values) { columns in rows.append(SQLRow(try columns.values())) }
        return rows
    }

    func text<Value>(
        _ statement: SQLStatement,
        _ body: (UnsafeBufferPointer<UInt8>) -> Value
    ) throws -> Value? {
        var value: Value?
        try prepared(statement.text).run(statement.values) { columns in
            guard let bytes = columns.bytes(0) else { throw StoreError.unreadable("a column is not a text") }
            value = body(bytes)
        }
        return value
    }

    private func prepared(_ text: String) throws -> SQLitePreparedStatement {
        if let place = statements.firstIndex(where: { $0.text == text }) {
            if place > 0 { statements.swapAt(0, place) }
            return SQLitePreparedStatement(statements[0].prepared, of: self)
        }
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let prepared else {
            throw StoreError.engine(code: "\(code)", String(cString: sqlite3_errmsg(handle)))
        }
        statements.append((text, prepared))
        return SQLitePreparedStatement(prepared, of: self)
    }
}
