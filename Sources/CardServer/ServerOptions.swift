/// Everything that an operator may set about a server.
package struct ServerOptions: Sendable {
    package var host: String
    /// 0 takes any free port.
    package var port: Int
    package var dataDirectory: String
    /// `postgres://…`; the embedded store when nil.
    package var databaseURL: String?
    /// Twelve digits.
    package var accountID: String
    package var rootAccessKeyID: String
    package var rootSecretAccessKey: String
    package var defaultRegion: String
    /// The largest body of an API call; objects have no limit.
    ///
    /// A mebibyte, and as much more as the longest content takes up when a client escapes every one of its 100,000
    /// characters, which can be twelve bytes for each.
    package var maxJSONBodyBytes: Int
    package var maxCards: Int?
    package var maxVersionsPerCard: Int?
    package var maxRunningExports: Int?
    package var strictUpdates: Bool
    /// Whether the writer of a version may not approve it.
    package var fourEyes: Bool
    package var exportThreads: Int
    package var postgresConnections: Int

    /// Sets what must be set, and the rest to its default.
    package init(
        host: String = "127.0.0.1",
        port: Int = 8080,
        dataDirectory: String = "./data",
        databaseURL: String? = nil,
        accountID: String = "123456789012",
        rootAccessKeyID: String,
        rootSecretAccessKey: String,
        defaultRegion: String = "us-east-1",
        maxJSONBodyBytes: Int = 1_310_720,
        maxCards: Int? = nil,
        maxVersionsPerCard: Int? = nil,
        maxRunningExports: Int? = nil,
        strictUpdates: Bool = false,
        fourEyes: Bool = false,
        exportThreads: Int = 2,
        postgresConnections: Int = 8
    ) {
        self.host = host
        self.port = port
        self.dataDirectory = dataDirectory
        self.databaseURL = databaseURL
        self.accountID = accountID
        self.rootAccessKeyID = rootAccessKeyID
        self.rootSecretAccessKey = rootSecretAccessKey
        self.defaultRegion = defaultRegion
        self.maxJSONBodyBytes = maxJSONBodyBytes
        self.maxCards = maxCards
        self.maxVersionsPerCard = maxVersionsPerCard
        self.maxRunningExports = maxRunningExports
        self.strictUpdates = strictUpdates
        self.fourEyes = fourEyes
        self.exportThreads = exportThreads
        self.postgresConnections = postgresConnections
    }
}
