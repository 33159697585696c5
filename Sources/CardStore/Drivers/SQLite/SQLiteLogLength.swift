import GRDBSQLite
import Synchronization

/// How many pages SQLite's write-ahead log holds, as the connection that writes was told at its last commit.
///
/// Watching takes the place of SQLite's own checkpoints of a log that has become long.
final class SQLiteLogLength: Sendable {
    private let count = Atomic<Int>(0)

    /// The pages in the log.
    var pages: Int { count.load(ordering: .relaxed) }

    /// Has a connection tell the length after each commit.
    ///
    /// The connection must not commit when `self` has gone.
    func watch(_ connection: OpaquePointer) {
        sqlite3_wal_hook(
            connection,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                let length = Unmanaged<SQLiteLogLength>.fromOpaque(context).takeUnretainedValue()
                length.count.store(Int(pages), ordering: .relaxed)
                return SQLITE_OK
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }
}
