import GRDB

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How a database file is opened so that a commit which was answered survives a power cut.
enum SQLiteFile {
    /// `PRAGMA synchronous`: wait for the disk at each commit.
    private static let full = 2
    /// Four times the usual, 8 MB for each of five readers at most: what leads to the cards of a page in the trees of a
    /// million cards stays, where the cards themselves would push it out.
    private static let pagesOfReader = 2_000

    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "cardinal"
        configuration.foreignKeysEnabled = true
        // Another process on the file, such as a backup, is waited for.
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            guard database.configuration.readonly else { return }
            try database.execute(sql: "PRAGMA cache_size = \(pagesOfReader)")
        }
        return configuration
    }

    /// Opens a pool in WAL mode: one writer, and readers that do not wait for it.
    static func open(_ path: String) throws -> any DatabaseWriter {
        try createPrivately(path)
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { database in
            // GRDB sets NORMAL when it enters WAL mode, after every hook that could set anything else.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
            guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == full else {
                throw StoreError.unavailable("SQLite does not wait for the disk: PRAGMA synchronous is not FULL")
            }
        }
        return pool
    }

    /// Creates a missing file for its owner alone; SQLite gives its two companions the same mode.
    private static func createPrivately(_ path: String) throws {
        let descriptor = Self.descriptor(path)
        guard descriptor >= 0 else {
            throw StoreError.unavailable("cannot open \(path): \(String(cString: strerror(errno)))")
        }
        close(descriptor)
    }

    private static func descriptor(_ path: String) -> CInt {
        #if canImport(Glibc)
            Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        #else
            Darwin.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        #endif
    }
}
