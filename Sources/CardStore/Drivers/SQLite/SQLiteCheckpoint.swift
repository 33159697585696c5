import GRDBSQLite

/// One checkpoint: what of the log is in the file after it.
struct SQLiteCheckpoint {
    /// Pages in the log.
    let pages: Int
    /// How many of them, from the first one on, are in the file too.
    let carried: Int

    /// Carries as many pages as can be carried while others read and write, and waits for nobody.
    ///
    /// - Returns: nil when SQLite refuses, such as while another connection does the same.
    init?(through connection: OpaquePointer) {
        var pages: CInt = -1
        var carried: CInt = -1
        let code = sqlite3_wal_checkpoint_v2(connection, nil, SQLITE_CHECKPOINT_PASSIVE, &pages, &carried)
        guard code == SQLITE_OK, pages >= 0, carried >= 0 else { return nil }
        self.pages = Int(pages)
        self.carried = Int(carried)
    }

    /// Pages that are only in the log.
    var remaining: Int { pages - carried }
}
