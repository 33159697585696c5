import Dispatch
import GRDB
import ModelCards

/// The store in one SQLite file, through GRDB.
///
/// All work runs on GRDB's own queues, and no Swift task waits on the disk, but for reads that ask to be run at once.
package final class SQLiteStore: SQLStore {
    private let database: any DatabaseWriter
    private let commits: SQLiteGroupCommit
    /// None for a store without a file.
    private let readers: SQLiteReaders?
    private let checkpointer: SQLiteCheckpointer?

    private init(_ database: any DatabaseWriter, path: String?) {
        self.database = database
        readers = path.map { SQLiteReaders(path: $0) }
        checkpointer = path.map { SQLiteCheckpointer(database, path: $0) }
        commits = SQLiteGroupCommit(database, checkpointer)
    }

    /// Opens the file, creating it when it is not there, and brings its schema up to date.
    ///
    /// - Throws: ``StoreError/unavailable(_:)``, or ``StoreError/newerSchema(found:known:)``.
    package static func open(path: String) async throws -> SQLiteStore {
        try await opening(path) { try SQLiteFile.open(path) }
    }

    /// A store without a file, for tests: its reads and writes take turns, and nothing is durable.
    package static func inMemory() async throws -> SQLiteStore {
        try await opening(nil) { try DatabaseQueue(configuration: SQLiteFile.configuration) }
    }

    package func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (any Records) throws -> Value
    ) async throws -> Value {
        try await commits.run { connection in
            try body(SQLRecords(connection: connection, isWriting: true))
        }
    }

    package func inspect<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            database.asyncRead { opened in
                do {
                    let connection = SQLiteConnection(try opened.get())
                    continuation.resume(returning: try body(connection))
                } catch {
                    continuation.resume(throwing: StoreError.translating(error))
                }
            }
        }
    }

    package func readAtOnce<Value>(_ body: (any Records) throws -> Value) throws -> Value? {
        do {
            return try readers?.withReader { reader in
                try body(SQLRecords(connection: reader, isWriting: false))
            }
        } catch let error where error is StoreError || error is DatabaseError {
            // Such as a file that is being recovered: the long way waits, or says what is wrong.
            return nil
        }
    }

    package func close() async {
        // Before the pool, whose last connection tidies the file up.
        readers?.close()
        try? await Self.onThreadOfItsOwn { [database, checkpointer] in
            checkpointer?.close()
            // Fails when closed before, which is what was wanted.
            try database.close()
        }
    }

    /// What `PRAGMA synchronous` says of the connection that writes: 2 is FULL.
    package func synchronousMode() async throws -> Int {
        try await commits.run { connection in
            try connection.rows("PRAGMA synchronous").first?.read { row in Int(try row.integer()) } ?? 0
        }
    }

    private static func opening(
        _ path: String?,
        _ open: @escaping @Sendable () throws -> any DatabaseWriter
    ) async throws -> Self {
        do {
            let store = Self(try await onThreadOfItsOwn(open), path: path)
            do {
                try await store.commits.run { connection in try SchemaVersion.migrate(connection) }
                return store
            } catch {
                await store.close()
                throw error
            }
        } catch {
            throw StoreError.translating(error)
        }
    }

    private static func onThreadOfItsOwn<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try body() })
            }
        }
    }
}
