import GRDB

/// One transaction, or one savepoint of it, on one of GRDB's connections.
final class SQLiteConnection: SQLConnection {
    let dialect = SQLDialect.sqlite
    private let database: Database
    /// What went wrong first: like PostgreSQL, this driver keeps nothing of a closure that caught the engine's error.
    private(set) var failure: StoreError?
    /// Whether a statement was run that may change something.
    private(set) var hasWritten = false

    init(_ database: Database) {
        self.database = database
    }

    func run(_ statement: SQLStatement) throws -> Int {
        try reporting {
            try prepared(statement).run(statement.values)
            return database.changesCount
        }
    }

    func rows(_ statement: SQLStatement) throws -> [SQLRow] {
        try reporting {
            var rows: [SQLRow] = []
            try prepared(statement).run(statement.values) { columns in rows.append(SQLRow(try columns.values())) }
            return rows
        }
    }

    private func prepared(_ statement: SQLStatement) throws -> SQLitePreparedStatement {
        let prepared =
            statement.isKept
            ? try database.cachedStatement(sql: statement.text)
            : try database.makeStatement(sql: statement.text)
        if !prepared.isReadonly { hasWritten = true }
        return SQLitePreparedStatement(prepared)
    }

    private func reporting<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            let reported = StoreError(error)
            failure = failure ?? reported
            throw reported
        }
    }
}

extension StoreError {
    /// Translates GRDB's error; its message is SQLite's and quotes no values.
    init(_ error: DatabaseError) {
        let message = error.message ?? "no message"
        self =
            switch error.resultCode {
            case .SQLITE_CONSTRAINT: .constraint(message)
            case .SQLITE_MISUSE: .closed
            case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_FULL,
                .SQLITE_CANTOPEN, .SQLITE_NOTADB, .SQLITE_PROTOCOL, .SQLITE_NOMEM, .SQLITE_PERM, .SQLITE_NOLFS:
                .unavailable(message)
            default: .engine(code: "\(error.extendedResultCode.rawValue)", message)
            }
    }

    /// Translates what GRDB threw, and leaves a rule's own error as it is.
    static func translating(_ error: any Error) -> any Error {
        (error as? DatabaseError).map(StoreError.init) ?? error
    }
}
