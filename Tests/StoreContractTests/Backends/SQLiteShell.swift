import GRDB

/// A connection to a SQLite file that is not the store's.
enum SQLiteShell {
    static func execute(_ statements: String, at path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { database in try database.execute(sql: statements) }
        try queue.close()
    }
}
