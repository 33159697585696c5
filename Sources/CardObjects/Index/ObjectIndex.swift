import Foundation
import GRDB
import ModelCards

/// What the store knows of its bytes, in an SQLite database of its own.
struct ObjectIndex: Sendable {
    private let pool: DatabasePool

    /// Opens the database, making it and its tables when they are not there.
    ///
    /// - Throws: `storageFailure`, also when commits would not be durable.
    init(path: String) throws(ObjectStoreError) {
        do {
            var configuration = Configuration()
            configuration.label = "cardinal.objects.index"
            configuration.busyMode = .timeout(5)
            pool = try DatabasePool(path: path, configuration: configuration)
            // The pool chooses NORMAL when it turns to write-ahead logging; a commit that a power cut undoes would leave
            // the old bytes removed and the new ones unknown.
            let level = try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                return try Int.fetchOne(database, sql: "PRAGMA synchronous")
            }
            guard level == 2 else { throw ObjectStoreError.storageFailure("SQLite refuses synchronous = FULL") }
            try ObjectIndexSchema.migrator.migrate(pool)
        } catch {
            throw Self.failure(error)
        }
    }

    /// Runs `body` in one durable transaction: everything it did is kept, or, when it throws, nothing.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (IndexRecords) throws -> Value
    ) async throws(ObjectStoreError) -> Value {
        // A task of its own: a request that is given up must not leave open whether its transaction was committed.
        let task = Task { [pool] in try await pool.write { try body(IndexRecords(database: $0)) } }
        switch await task.result {
        case .success(let value): return value
        case .failure(let error): throw Self.failure(error)
        }
    }

    /// Runs `body` against one snapshot.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (IndexRecords) throws -> Value
    ) async throws(ObjectStoreError) -> Value {
        do {
            return try await pool.read { try body(IndexRecords(database: $0)) }
        } catch {
            throw Self.failure(error)
        }
    }

    /// Runs `body` against one snapshot, on this thread.
    func readBlocking<Value>(_ body: (IndexRecords) throws -> Value) throws(ObjectStoreError) -> Value {
        do {
            return try pool.read { try body(IndexRecords(database: $0)) }
        } catch {
            throw Self.failure(error)
        }
    }

    /// Closes the database.
    func close() throws {
        try pool.close()
    }

    /// What SQLite says of a disk that cannot be read or written just now.
    private static let passing: [ResultCode] = [
        .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_BUSY, .SQLITE_NOMEM, .SQLITE_CORRUPT,
    ]

    private static func failure(_ error: any Error) -> ObjectStoreError {
        if let error = error as? ObjectStoreError { return error }
        guard let code = (error as? DatabaseError)?.resultCode, passing.contains(code) else {
            return .storageFailure("index: \(error)")
        }
        return .storageUnavailable("index: \(error)")
    }
}

/// The index's records within one transaction; each kind is a file of its own.
struct IndexRecords {
    let database: Database

    /// The row of the first result, if any; the statement stays prepared.
    func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
        try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
    }

    /// Every row of the result.
    func rows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments)
    }

    /// Runs a statement that has no result.
    func execute(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
