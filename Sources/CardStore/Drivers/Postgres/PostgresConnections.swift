import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The connections that wait for work; there are never more than threads that use them.
final class PostgresConnections: Sendable {
    private let info: PostgresConnectionInfo
    private let idle = Mutex<[PostgresConnection]>([])

    init(_ info: PostgresConnectionInfo) {
        self.info = info
    }

    /// Runs `body` in one transaction.
    ///
    /// - Throws: ``PostgresRefusal`` when the engine gave the transaction up, or what `body` throws.
    func run<Value>(
        _ kind: PostgresTransaction.Kind,
        _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        let connection = try idle.withLock { $0.popLast() } ?? connect()
        defer { giveBack(connection) }
        if kind == .read {
            let glance = PostgresTransaction(.glance, on: connection)
            let outcome = Result { try settle(glance, body) }
            guard glance.needsSnapshot else { return try outcome.get() }
        }
        return try settle(PostgresTransaction(kind, on: connection), body)
    }

    private func connect() throws -> PostgresConnection {
        do {
            return try PostgresConnection(info)
        } catch let failure as PostgresFailure {
            // The server ended the connection before it was of any use: nothing was lost, and the next one may be let in.
            throw PostgresRefusal(failure: failure, error: failure)
        }
    }

    private func settle<Value>(
        _ transaction: PostgresTransaction,
        _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        do {
            let value = try body(transaction)
            try transaction.commit()
            return value
        } catch {
            transaction.rollBack()
            // The end of a read can fail, too, when its connection has just been ended.
            guard let failure = transaction.failure ?? error as? PostgresFailure else { throw error }
            throw PostgresRefusal(failure: failure, error: error)
        }
    }

    private func giveBack(_ connection: PostgresConnection) {
        idle.withLock { idle in
            if connection.isLost {
                // The server that ended this one has most likely ended them all.
                idle = []
            } else {
                idle.append(connection)
            }
        }
    }

    /// Ends the connections; nobody uses one any more.
    func close() {
        idle.withLock { $0 = [] }
    }

    /// Lets the one that was first get on, for 1 to 2 ms at the first time and up to 64 ms later.
    static func pause(before attempt: Int) {
        let longest = 1000 << min(attempt, 6)
        usleep(UInt32.random(in: UInt32(longest / 2)...UInt32(longest)))
    }
}
