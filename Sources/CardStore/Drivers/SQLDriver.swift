import ModelCards

/// One connection inside one transaction, on either engine; the only way from the queries to a driver.
///
/// It stays on the thread that runs the transaction.
package protocol SQLConnection: AnyObject {
    /// How this engine spells what the two spell differently.
    var dialect: SQLDialect { get }

    /// Runs a statement that answers no rows.
    ///
    /// - Returns: the number of rows that were inserted, changed or deleted.
    func run(_ statement: SQLStatement) throws -> Int

    /// Runs a statement and collects its rows.
    func rows(_ statement: SQLStatement) throws -> [SQLRow]

    /// Runs a statement and hands the first row's only column, a text, to `body` as UTF-8; nil without a row.
    func text<Value>(
        _ statement: SQLStatement,
        _ body: (UnsafeBufferPointer<UInt8>) -> Value
    ) throws -> Value?
}

extension SQLConnection {
    package func text<Value>(
        _ statement: SQLStatement,
        _ body: (UnsafeBufferPointer<UInt8>) -> Value
    ) throws -> Value? {
        try rows(statement).first?.read { row in
            var text = try row.text()
            return text.withUTF8(body)
        }
    }
}

/// A store that its own statements can be run against, for readiness checks and for asking an engine for its plans.
package protocol SQLStore: Store {
    /// Runs `body` in a read-only transaction on a bare connection.
    func inspect<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value
}

extension SQLStore {
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Records) throws -> Value
    ) async throws -> Value {
        try await inspect { connection in try body(SQLRecords(connection: connection, isWriting: false)) }
    }

    package func checkReadiness() async throws {
        let found = try await inspect { connection in try SchemaVersion.found(by: connection) }
        try SchemaVersion.check(found)
    }
}

/// What the two engines spell differently; everything else is written once.
package struct SQLDialect: Sendable {
    /// The type of a key that the engine hands out and never hands out again.
    let identity: String
    /// The type of a signed 64-bit number.
    let integer: String
    /// The type of a double.
    let real: String
    /// The type of a short text that is compared and ordered by its bytes.
    let text: String
    /// The type of a text of many kilobytes that nothing is searched by.
    let document: String
    /// What follows a table's closing parenthesis.
    let tableOptions: String
    /// Ends a query whose rows nobody else may change until the transaction ends.
    let lockingRows: String
    /// Ends a query that passes over the rows that somebody else has locked.
    let lockingFreeRows: String
    /// Takes what keeps two processes from migrating at once, until the transaction ends; nil where a transaction does.
    let migrationLock: String?
    /// An expression that stands for a text of any length in a unique index.
    let indexable: @Sendable (_ expression: String) -> String
    /// The statements after which the engine refuses to change these columns of a table.
    let freezing: @Sendable (_ columns: [String], _ table: String) -> [String]
    /// The statements that make a column of documents cheaper to write.
    let packing: @Sendable (_ column: String, _ table: String) -> [String]
    /// How the engine keeps `card_count` up.
    let cardCounting: CardCounting
    /// How cards are found by their words.
    let words: WordIndex
}
