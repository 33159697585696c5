/// Every option of `cardinal serve`, in the order in which help and documentation list them.
extension Setting {
    package static let host = Setting(
        "host",
        .text(.hostAddress),
        "Address to listen on",
        defaultValue: "127.0.0.1",
        placeholder: "address"
    )
    package static let port = Setting(
        "port",
        .number(0...65_535),
        "Port to listen on; 0 takes any free port",
        defaultValue: "8080"
    )
    package static let dataDirectory = Setting(
        "data-dir",
        .text(.path),
        "Directory of everything that the server keeps",
        defaultValue: "./data",
        placeholder: "directory"
    )
    package static let database = Setting(
        "database",
        .text(.databaseURL),
        "PostgreSQL database for cards, instead of SQLite in the data directory",
        placeholder: "url",
        isSecret: true
    )
    package static let postgresConnections = Setting(
        "postgres-connections",
        .number(1...1_000),
        "Connections to PostgreSQL",
        defaultValue: "8"
    )
    package static let accountID = Setting(
        "account-id",
        .text(.accountID),
        "Account that every caller belongs to",
        defaultValue: "123456789012",
        placeholder: "id"
    )
    package static let region = Setting(
        "region",
        .text(.region),
        "Region of the lines to paste; the server answers for every region",
        defaultValue: "us-east-1",
        placeholder: "name"
    )
    package static let rootAccessKeyID = Setting(
        "root-access-key-id",
        .text(.accessKeyID),
        "Access key ID of the root user",
        placeholder: "id",
        hasFlag: false
    )
    package static let rootSecretAccessKey = Setting(
        "root-secret-access-key",
        .text(.secretAccessKey),
        "Secret access key of the root user",
        placeholder: "secret",
        hasFlag: false,
        isSecret: true
    )
    package static let maxJSONBodyBytes = Setting(
        "max-json-body-bytes",
        .number(1_024...1_073_741_824),
        "Largest body of a SageMaker request, in bytes",
        defaultValue: "1310720"
    )
    package static let maxCards = Setting(
        "max-cards",
        .number(1...Int.max),
        "Cards an account may have in a region"
    )
    package static let maxVersionsPerCard = Setting(
        "max-versions-per-card",
        .number(1...Int.max),
        "Versions a card may have"
    )
    package static let maxRunningExports = Setting(
        "max-running-exports",
        .number(1...Int.max),
        "Export jobs that may be unfinished in an account and region"
    )
    package static let exportThreads = Setting(
        "export-threads",
        .number(1...64),
        "Threads that draw PDFs",
        defaultValue: "2"
    )
    package static let strictUpdates = Setting(
        "strict-updates",
        .toggle,
        "Refuse an update that carries both content and status",
        defaultValue: "false"
    )
    package static let fourEyes = Setting(
        "four-eyes",
        .toggle,
        "Refuse approval of a version by the person who wrote it",
        defaultValue: "false"
    )
    package static let logLevel = Setting(
        "log-level",
        .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]),
        "Least important messages to log, on standard error",
        defaultValue: "info",
        placeholder: "level"
    )

    /// The options in order.
    package static let server: [Setting] = [
        host, port, dataDirectory, database, postgresConnections, accountID, region, rootAccessKeyID,
        rootSecretAccessKey, maxJSONBodyBytes, maxCards, maxVersionsPerCard, maxRunningExports, exportThreads,
        strictUpdates, fourEyes, logLevel,
    ]
}
