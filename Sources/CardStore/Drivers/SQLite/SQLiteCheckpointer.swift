import Dispatch
import GRDB
import GRDBSQLite
import Synchronization

/// Carries what the write-ahead log has gathered into the file, beside the writer.
///
/// SQLite does so too, but within the commit that makes the log long, so that everybody who wants to keep a card waits
/// for thousands of pages and for the disk. Here a connection of its own carries them, and leaves the last few to the
/// writer: the log can begin anew only when nothing is written meanwhile.
final class SQLiteCheckpointer: Sendable {
    private struct State {
        var isRunning = false
        var isClosed = false
        var pagesToWake = SQLiteCheckpointer.longLog
    }

    /// Pages that the log gathers; more than SQLite's usual 1,000, since a page that changed often is carried once.
    private static let longLog = 4_000
    /// Pages that the writer carries without anybody noticing.
    private static let fewPages = 200
    /// How often to go back for what was written meanwhile.
    private static let passes = 8
    /// How much longer a log becomes, that a reader needs as it is, before it is looked at again.
    private static let patience = 1_000

    private let length = SQLiteLogLength()
    private let path: String
    private let writer: any DatabaseWriter
    private let queue = DispatchQueue(label: "cardinal.checkpoints")
    private let state = Mutex(State())

    /// - Parameter writer: the writer of the file at `path`; it must not commit when `self` has gone.
    init(_ writer: any DatabaseWriter, path: String) {
        self.writer = writer
        self.path = path
        writer.asyncWriteWithoutTransaction { [length] database in
            if let connection = database.sqliteConnection { length.watch(connection) }
        }
    }

    /// Begins to carry pages, in the background, when the log has become long; to be called after commits.
    func wakeWhenLong() {
        let pages = length.pages
        guard pages >= Self.longLog else { return }
        let isDue = state.withLock { state in
            guard !state.isRunning, !state.isClosed, pages >= state.pagesToWake else { return false }
            state.isRunning = true
            return true
        }
        if isDue { queue.async { self.carry() } }
    }

    /// Ends what is under way, which takes as long as the disk does.
    func close() {
        state.withLock { $0.isClosed = true }
        queue.sync {}
    }

    private func carry() {
        if let connection = open() {
            defer { sqlite3_close_v2(connection) }
            var carried = -1
            for _ in 0..<Self.passes {
                if state.withLock({ $0.isClosed }) { break }
                guard let checkpoint = SQLiteCheckpoint(through: connection), checkpoint.carried > carried else {
                    break
                }
                // So that the writer, which has to wait for the file when it carries the last pages, has little to wait for.
                // After a failure only the writer may say that all is there: this connection has heard of it already.
                guard Self.synchronize(connection) else { break }
                if checkpoint.remaining <= Self.fewPages { break }
                carried = checkpoint.carried
            }
        }
        writer.asyncWriteWithoutTransaction { [self] database in
            let last = database.sqliteConnection.flatMap { SQLiteCheckpoint(through: $0) }
            state.withLock { state in
                state.isRunning = false
                state.pagesToWake = last?.remaining == 0 ? Self.longLog : length.pages + Self.patience
            }
        }
    }

    private func open() -> OpaquePointer? {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
        // The log is opened by the first that is read.
        guard sqlite3_open_v2(path, &opened, flags, nil) == SQLITE_OK,
            sqlite3_exec(opened, "PRAGMA synchronous = FULL; PRAGMA user_version", nil, nil, nil) == SQLITE_OK
        else {
            sqlite3_close_v2(opened)
            return nil
        }
        return opened
    }

    /// Waits until the pages are on the disk.
    ///
    /// - Returns: whether they are; should they not be, the writer will hear of it, too.
    private static func synchronize(_ connection: OpaquePointer) -> Bool {
        var file: UnsafeMutablePointer<sqlite3_file>?
        guard sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK, let file else {
            return false
        }
        return file.pointee.pMethods?.pointee.xSync?(file, SQLITE_SYNC_NORMAL) == SQLITE_OK
    }
}
