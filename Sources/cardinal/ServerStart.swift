import CardServer
import Logging

/// Everything that `cardinal serve` decides before a server exists.
package struct ServerStart: Sendable {
    package let options: ServerOptions
    package let logLevel: Logger.Level
    package let directory: DataDirectory
    /// What the operator should know, without any secret.
    package let warnings: [String]
    private let secret: ConnectionLines.Secret

    /// Checks every setting, prepares the data directory, and finds or makes the root user's keys.
    ///
    /// - Throws: ``SettingError``, ``CommandFailure`` for damaged keys, or ``POSIXFileError`` when the directory cannot be used.
    package init(values: SettingValues) throws {
        let level = try values.text(.logLevel).flatMap { Logger.Level(rawValue: $0) } ?? .info
        let given = try Self.givenCredentials(values)
        var options = try Self.options(values)
        let directory = DataDirectory(options.dataDirectory)
        try directory.create()

        var warnings: [String] = []
        if let given {
            options.use(given)
            secret = .withheld("the value of \(Setting.rootSecretAccessKey.variable)")
            if try directory.storedCredentials() != nil {
                warnings.append("\(directory.credentialsPath) is not used: the settings give the root user's keys")
            }
        } else {
            let (credentials, areNew) = try directory.credentials()
            options.use(credentials)
            secret =
                areNew
                ? .shown(credentials.secretAccessKey) : .withheld("run `cardinal env --data-dir \(directory.path)`")
            if directory.credentialsAreExposed() {
                warnings.append("\(directory.credentialsPath) can be read by other users of this machine")
            }
        }
        self.options = options
        self.directory = directory
        self.warnings = warnings
        logLevel = level
    }

    /// What standard output says once the server listens; a shell can read all of it.
    ///
    /// - Parameter signInPath: a path that signs the root user in to the console, once.
    package func greeting(endpoint: String, signInPath: String? = nil) -> [String] {
        let lines = ConnectionLines(
            endpoint: endpoint,
            accessKeyID: options.rootAccessKeyID,
            secret: secret,
            region: options.defaultRegion
        )
        let console = signInPath.map { path in
            ["# The console. This address signs you in once, within 15 minutes:", "# \(endpoint)\(path)"]
        }
        return ["# Cardinal \(cardinalVersion) listens. Paste into the shell of your AWS clients:"] + lines.lines
            + (console ?? [])
    }

    /// The keys that the settings give; both or neither.
    private static func givenCredentials(_ values: SettingValues) throws -> RootCredentials? {
        let accessKeyID = try values.text(.rootAccessKeyID)
        let secretAccessKey = try values.text(.rootSecretAccessKey)
        guard let accessKeyID, let secretAccessKey else {
            let present = try values.spelling(of: .rootAccessKeyID) ?? values.spelling(of: .rootSecretAccessKey)
            guard let present else { return nil }
            let missing = accessKeyID == nil ? Setting.rootAccessKeyID : .rootSecretAccessKey
            throw SettingError("\(present) is given without \(missing.variable): give both, or neither")
        }
        return RootCredentials(accessKeyID: accessKeyID, secretAccessKey: secretAccessKey)
    }

    private static func options(_ values: SettingValues) throws -> ServerOptions {
        var options = ServerOptions(rootAccessKeyID: "", rootSecretAccessKey: "")
        options.host = try values.text(.host) ?? options.host
        options.port = try values.number(.port) ?? options.port
        options.dataDirectory = try values.text(.dataDirectory) ?? options.dataDirectory
        options.databaseURL = try values.text(.database)
        options.postgresConnections = try values.number(.postgresConnections) ?? options.postgresConnections
        options.accountID = try values.text(.accountID) ?? options.accountID
        options.defaultRegion = try values.text(.region) ?? options.defaultRegion
        options.maxJSONBodyBytes = try values.number(.maxJSONBodyBytes) ?? options.maxJSONBodyBytes
        options.maxCards = try values.number(.maxCards)
        options.maxVersionsPerCard = try values.number(.maxVersionsPerCard)
        options.maxRunningExports = try values.number(.maxRunningExports)
        options.exportThreads = try values.number(.exportThreads) ?? options.exportThreads
        options.strictUpdates = try values.isOn(.strictUpdates)
        options.fourEyes = try values.isOn(.fourEyes)
        return options
    }
}

extension ServerOptions {
    fileprivate mutating func use(_ credentials: RootCredentials) {
        rootAccessKeyID = credentials.accessKeyID
        rootSecretAccessKey = credentials.secretAccessKey
    }
}
