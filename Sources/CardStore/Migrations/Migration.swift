/// One numbered step from an older schema to the next; what has been released never changes again.
struct Migration: Sendable {
    let number: Int
    let name: String
    let statements: @Sendable (SQLDialect) -> [String]

    /// Every step, in order.
    static let all: [Migration] = [
        .cards, .exportJobs, .tags, .packagesOfCards, .registry, .roles, .search,
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
        try execute(
            """
            CREATE TABLE IF NOT EXISTS schema_version (
                number \(connection.dialect.integer) PRIMARY KEY CHECK (number > 0),
                name \(connection.dialect.text) NOT NULL
            )\(connection.dialect.tableOptions)
            """,
            on: connection
        )
        let found = try found(by: connection)
        try check(found)
        for migration in Migration.all where migration.number > found {
            for statement in migration.statements(connection.dialect) {
                try execute(statement, on: connection)
            }
            _ = try connection.run(
                "INSERT INTO schema_version (number, name) VALUES (\(migration.number), \(migration.name))"
            )
        }
    }

    private static func execute(_ text: String, on connection: any SQLConnection) throws {
        var statement = SQLStatement(sql: text)
        statement.isKept = false
        _ = try connection.run(statement)
    }
}
