import GRDB

/// One transaction, or one savepoint of it, on one of GRDB's connections.
final class SQLiteConnection: SQLConnection {
    let dialect = SQLDialect.sqlite
    private let database: Database
    /// What went wrong first: like PostgreSQL, this driver keeps nothing of a closure that caught the engine's error.
    private(set) var failure: StoreError?

    init(_ database: Database) {
        self.database = database
    }

    func run(_ statement: SQLStatement) throws -> Int {
        try reporting {
            try prepared(statement).execute(arguments: try arguments(statement))
            return database.changesCount
        }
    }

    func rows(_ statement: SQLStatement) throws -> [SQLRow] {
        try reporting {
            let cursor = try Row.fetchCursor(prepared(statement), arguments: try arguments(statement))
            var rows: [SQLRow] = []
            while let row = try cursor.next() {
                rows.append(SQLRow(try (0..<row.count).map { try SQLValue(row[$0] as DatabaseValue) }))
            }
            return rows
        }
    }

    private func prepared(_ statement: SQLStatement) throws -> Statement {
        statement.isKept
            ? try database.cachedStatement(sql: statement.text)
            : try database.makeStatement(sql: statement.text)
    }

    private func arguments(_ statement: SQLStatement) throws -> StatementArguments {
        StatementArguments(
            try statement.values.map { value -> (any DatabaseValueConvertible)? in
                switch value {
                case .null:
                    return nil
                case .integer(let number):
                    return number
                case .real(let number):
                    return number
                case .text(let text):
                    guard !text.holdsNull else { throw StoreError.unstorableText }
                    return text
                }
            }
        )
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

extension SQLValue {
    fileprivate init(_ value: DatabaseValue) throws {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .string(let text): self = .text(text)
        case .double(let number): self = .real(number)
        case .blob: throw StoreError.unreadable("a column is neither a text nor a number")
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
