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
    /// - Throws: what `body` throws; ``PostgresFailure`` when running it again may help and cannot do harm.
    func run<Value>(
        _ kind: PostgresTransaction.Kind,
        _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        let connection = try idle.withLock { $0.popLast() } ?? PostgresConnection(info)
        defer {
            if !connection.isLost {
                idle.withLock { $0.append(connection) }
            }
        }
        let transaction = PostgresTransaction(kind, on: connection)
        do {
            let value = try body(transaction)
            try transaction.commit()
            return value
        } catch {
            transaction.rollBack()
            // A closure may have put its own error in the place of the engine's.
            throw transaction.failure ?? error
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
