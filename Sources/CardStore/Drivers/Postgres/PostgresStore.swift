import ModelCards
import NIOPosix

/// The store on PostgreSQL, through libpq.
///
/// libpq blocks, so each connection has a thread of its own and no other thread ever waits for the server.
package final class PostgresStore: SQLStore {
    /// How often a closure runs before the engine's refusal is passed on.
    private static let attempts = 8

    private let threads: NIOThreadPool
    private let connections: PostgresConnections

    private init(_ info: PostgresConnectionInfo, connections: Int) {
        threads = NIOThreadPool(numberOfThreads: connections)
        self.connections = PostgresConnections(info)
        threads.start()
    }

    /// Connects, and brings the database's schema up to date.
    ///
    /// - Parameters:
    ///   - url: `postgres://user:password@host:port/database?…`, or libpq's `host=… dbname=…`.
    ///   - connections: how many calls are served at once.
    /// - Throws: ``StoreError/unavailable(_:)``, or ``StoreError/newerSchema(found:known:)``.
    package static func open(url: String, connections: Int = 8) async throws -> PostgresStore {
        let store = PostgresStore(try PostgresConnectionInfo(url), connections: max(1, connections))
        do {
            try await store.repeating(.write) { connection in try SchemaVersion.migrate(connection) }
            return store
        } catch {
            await store.close()
            throw error
        }
    }

    package func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (any Records) throws -> Value
    ) async throws -> Value {
        try await repeating(.write) { connection in
            try body(SQLRecords(connection: connection, isWriting: true))
        }
    }

    package func inspect<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await repeating(.read, body)
    }

    package func close() async {
        try? await threads.shutdownGracefully()
        connections.close()
    }

    /// Runs `body` on a thread of ours until it meets nobody else's rows.
    ///
    /// A cancelled task's call runs all the same: what a worker gives back on its way out must arrive.
    private func repeating<Value: Sendable>(
        _ kind: PostgresTransaction.Kind,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            threads.submit { [connections] state in
                guard case .active = state else { return continuation.resume(throwing: StoreError.closed) }
                continuation.resume(with: Result { try Self.repeating(kind, on: connections, body) })
            }
        }
    }

    private static func repeating<Value>(
        _ kind: PostgresTransaction.Kind,
        on connections: PostgresConnections,
        _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        var attempt = 1
        while true {
            do {
                return try connections.run(kind, body)
            } catch let refusal as PostgresRefusal {
                let mayHelp =
                    refusal.failure.isSomebodyElsesDoing || (refusal.failure.isConnectionLost && attempt == 1)
                guard mayHelp, attempt < attempts else { throw refusal.lastWord }
            }
            PostgresConnections.pause(before: attempt)
            attempt += 1
        }
    }
}
