/// One numbered step from an older schema to the next; what has been released never changes again.
struct Migration: Sendable {
    let number: Int
    let name: String
    /// What it adds to a database that is in use, beyond what statements can: runs after them.
    let filling: (@Sendable (any SQLConnection) throws -> Void)?
    let statements: @Sendable (SQLDialect) -> [String]

    init(
        number: Int,
        name: String,
        filling: (@Sendable (any SQLConnection) throws -> Void)? = nil,
        statements: @escaping @Sendable (SQLDialect) -> [String]
    ) {
        self.number = number
        self.name = name
        self.filling = filling
        self.statements = statements
    }

    /// Every step, in order.
    static let all: [Migration] = [
        .cards, .exportJobs, .tags, .packagesOfCards, .registry, .roles, .search, .factsOfCards, .words, .decisions,
        .drafts, .sessions, .exportsOfAccounts, .cardCounts, .ownersAndAuthors, .metadataOfCards,
    ]
}

/// The schema that a database has, and how it gets to the one that this release needs.
package enum SchemaVersion {
    /// The schema of this release.
    package static let known = Migration.all.count

    /// The schema of the database behind `connection`, which has been migrated at least once.
    package static func found(by connection: any SQLConnection) throws -> Int {
        let rows = try connection.rows("SELECT coalesce(max(number), 0) FROM schema_version")
        return try rows.first?.read { row in Int(try row.integer()) } ?? 0
    }

    /// - Throws: ``StoreError/newerSchema(found:known:)`` for a database of a later release.
    package static func check(_ found: Int) throws {
        guard found <= known else { throw StoreError.newerSchema(found: found, known: known) }
    }

    /// Takes the steps that the database lacks; the caller wraps them in one transaction.
    ///
    /// - Throws: ``StoreError/newerSchema(found:known:)``, after which nothing was changed.
    static func migrate(_ connection: any SQLConnection) throws {
        if let lock = connection.dialect.migrationLock {
            _ = try connection.rows(SQLStatement(sql: lock))
        }
        try execute(table(connection.dialect), on: connection)
        let found = try found(by: connection)
        try check(found)
        for migration in Migration.all where migration.number > found {
            for statement in migration.statements(connection.dialect) {
                try execute(statement, on: connection)
            }
            try migration.filling?(connection)
            _ = try connection.run(
                "INSERT INTO schema_version (number, name) VALUES (\(migration.number), \(migration.name))"
            )
        }
    }

    /// The statements that made the empty databases of an earlier release, up to the schema of that number.
    package static func statements(upTo number: Int, for dialect: SQLDialect) -> [String] {
        let steps = Migration.all.filter { $0.number <= number }
        return [table(dialect)]
            + steps.flatMap { step in
                step.statements(dialect)
                    + ["INSERT INTO schema_version (number, name) VALUES (\(step.number), '\(step.name)')"]
            }
    }

    private static func table(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE IF NOT EXISTS schema_version (
            number \(dialect.integer) PRIMARY KEY CHECK (number > 0),
            name \(dialect.text) NOT NULL
        )\(dialect.tableOptions)
        """
    }

    private static func execute(_ text: String, on connection: any SQLConnection) throws {
        var statement = SQLStatement(sql: text)
        statement.isKept = false
        _ = try connection.run(statement)
    }
}
