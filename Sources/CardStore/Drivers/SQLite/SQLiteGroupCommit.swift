import GRDB
import Synchronization

/// Commits the transactions of concurrent callers together.
///
/// A commit waits for the disk, whatever is in it. While one batch waits, the next one gathers; a caller that is alone
/// finds no batch and waits for nobody.
final class SQLiteGroupCommit: Sendable {
    private typealias Answer = @Sendable () -> Void

    /// A closure failed after it had written.
    private struct NothingButSavepointsHelps: Error {}

    /// One caller's transaction.
    private struct Entry: Sendable {
        /// Runs the closure.
        ///
        /// - Returns: what tells the caller, once the batch is on the disk.
        let run: @Sendable (SQLiteConnection) throws -> Answer
        let fail: @Sendable (any Error) -> Void
    }

    private struct Waiting {
        var entries: [Entry] = []
        var isScheduled = false
    }

    /// Beyond this, the first of a batch would wait for too many others.
    private static let batchLimit = 128

    private let writer: any DatabaseWriter
    /// None for a store without a file.
    private let checkpointer: SQLiteCheckpointer?
    private let waiting = Mutex(Waiting())

    init(_ writer: any DatabaseWriter, _ checkpointer: SQLiteCheckpointer?) {
        self.writer = writer
        self.checkpointer = checkpointer
    }

    /// Runs `body` in a batch's transaction, and answers after the commit.
    func run<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let entry = Entry(
                run: { connection in
                    let value = try body(connection)
                    if let failure = connection.failure { throw failure }
                    return { continuation.resume(returning: value) }
                },
                fail: { continuation.resume(throwing: StoreError.translating($0)) }
            )
            let isFirst = waiting.withLock { waiting in
                waiting.entries.append(entry)
                defer { waiting.isScheduled = true }
                return !waiting.isScheduled
            }
            if isFirst {
                schedule()
            }
        }
    }

    private func schedule() {
        writer.asyncWriteWithoutTransaction { [self] database in
            let batch = waiting.withLock { waiting in
                let batch = Array(waiting.entries.prefix(Self.batchLimit))
                waiting.entries.removeFirst(batch.count)
                waiting.isScheduled = !waiting.entries.isEmpty
                return (entries: batch, isLast: waiting.entries.isEmpty)
            }
            if !batch.isLast {
                schedule()
            }
            Self.commit(batch.entries, on: database)
            checkpointer?.wakeWhenLong()
        }
    }

    /// Runs a batch in one transaction, and answers everybody afterwards: even a refusal may rest on what another
    /// closure of the batch has written, and so on the commit.
    private static func commit(_ entries: [Entry], on database: Database) {
        do {
            for answer in try answers(to: entries, on: database) { answer() }
        } catch {
            for entry in entries { entry.fail(error) }
        }
    }

    /// Runs a batch in one transaction, with savepoints only when a closure fails after it has written.
    ///
    /// A savepoint for each closure copies every page that the closure changes, and nearly every refusal comes before
    /// the first change.
    private static func answers(to entries: [Entry], on database: Database) throws -> [Answer] {
        do {
            return try transaction(on: database) { try entries.map { try answer(to: $0, on: database) } }
        } catch is NothingButSavepointsHelps {
            return try transaction(on: database) { try entries.map { try answerInSavepoint(to: $0, on: database) } }
        }
    }

    private static func transaction(on database: Database, _ body: () throws -> [Answer]) throws -> [Answer] {
        do {
            try execute("BEGIN IMMEDIATE", on: database)
            let answers = try body()
            try execute("COMMIT", on: database)
            return answers
        } catch {
            if database.isInsideTransaction {
                try? database.rollback()
            }
            throw error
        }
    }

    /// Runs one closure.
    ///
    /// - Throws: ``NothingButSavepointsHelps``, or what made SQLite roll the whole transaction back, such as a full disk.
    private static func answer(to entry: Entry, on database: Database) throws -> Answer {
        let connection = SQLiteConnection(database)
        do {
            return try entry.run(connection)
        } catch {
            guard database.isInsideTransaction else { throw error }
            guard !connection.hasWritten else { throw NothingButSavepointsHelps() }
            return { entry.fail(error) }
        }
    }

    /// Runs one closure so that its failure takes back its own changes alone.
    ///
    /// - Throws: what made SQLite roll the whole transaction back.
    private static func answerInSavepoint(to entry: Entry, on database: Database) throws -> Answer {
        try execute("SAVEPOINT entry", on: database)
        do {
            let succeed = try entry.run(SQLiteConnection(database))
            try execute("RELEASE entry", on: database)
            return succeed
        } catch {
            guard database.isInsideTransaction else { throw error }
            try execute("ROLLBACK TO entry", on: database)
            try execute("RELEASE entry", on: database)
            return { entry.fail(error) }
        }
    }

    private static func execute(_ statement: String, on database: Database) throws {
        try SQLitePreparedStatement(database.cachedStatement(sql: statement)).run()
    }
}
