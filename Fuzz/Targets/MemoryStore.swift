import CardStore
import Foundation
import ModelCards
import Synchronization

/// A store in memory, which forgets each input before the next.
///
/// Unchecked: the fuzzer gives one input at a time and waits for what comes of it, and every operation of an input awaits
/// the one before, so that no two threads are ever in the connection together.
final class MemoryStore: Store, @unchecked Sendable {
    private let connection = MemoryConnection()
    private var depth = 0

    func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (any Records) throws -> Value
    ) async throws -> Value {
        try nested { try body(SQLRecords(connection: connection, isWriting: true)) }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Records) throws -> Value) async throws -> Value {
        try body(SQLRecords(connection: connection, isWriting: false))
    }

    func checkReadiness() async throws {}

    func close() async {}

    /// Runs what one input asks for, and undoes it.
    func undoing(_ body: @escaping @Sendable () async -> Void) {
        connection.execute("SAVEPOINT input")
        waitFor(body)
        connection.execute("ROLLBACK TO input")
        connection.execute("RELEASE input")
    }

    private func nested<Value>(_ body: () throws -> Value) throws -> Value {
        connection.execute("SAVEPOINT call")
        do {
            let value = try body()
            connection.execute("RELEASE call")
            return value
        } catch {
            connection.execute("ROLLBACK TO call")
            connection.execute("RELEASE call")
            throw error
        }
    }
}

/// Runs asynchronous work to its end; libFuzzer knows none.
func waitFor(_ body: @escaping @Sendable () async -> Void) {
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
        await body()
        isDone.signal()
    }
    isDone.wait()
}
