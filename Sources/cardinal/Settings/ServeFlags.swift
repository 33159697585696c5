import ArgumentParser

/// The flags of `cardinal serve`; each is a ``Setting``, and their texts are checked with those of the other places.
struct ServeFlags: ParsableArguments {
    @Option(name: .customLong("host"), help: .setting(.host)) var host: String?
    @Option(name: .customLong("port"), help: .setting(.port)) var port: String?
    @Option(name: .customLong("data-dir"), help: .setting(.dataDirectory)) var dataDirectory: String?
    @Option(name: .customLong("database"), help: .setting(.database)) var database: String?
    @Option(name: .customLong("postgres-connections"), help: .setting(.postgresConnections))
    var postgresConnections: String?
    @Option(name: .customLong("account-id"), help: .setting(.accountID)) var accountID: String?
    @Option(name: .customLong("region"), help: .setting(.region)) var region: String?
    @Option(name: .customLong("max-json-body-bytes"), help: .setting(.maxJSONBodyBytes)) var maxJSONBodyBytes: String?
    @Option(name: .customLong("max-cards"), help: .setting(.maxCards)) var maxCards: String?
    @Option(name: .customLong("max-versions-per-card"), help: .setting(.maxVersionsPerCard))
    var maxVersionsPerCard: String?
    @Option(name: .customLong("max-running-exports"), help: .setting(.maxRunningExports)) var maxRunningExports: String?
    @Option(name: .customLong("export-threads"), help: .setting(.exportThreads)) var exportThreads: String?
    @Flag(name: .customLong("strict-updates"), inversion: .prefixedNo, help: .setting(.strictUpdates))
    var strictUpdates: Bool?
    @Flag(name: .customLong("four-eyes"), inversion: .prefixedNo, help: .setting(.fourEyes))
    var fourEyes: Bool?
    @Option(name: .customLong("log-level"), help: .setting(.logLevel)) var logLevel: String?
    @OptionGroup var file: ConfigurationFileFlag

    /// The texts that were given, by setting name.
    var given: [String: String] {
        let texts: [Setting: String?] = [
            .host: host, .port: port, .dataDirectory: dataDirectory, .database: database,
            .postgresConnections: postgresConnections, .accountID: accountID, .region: region,
            .maxJSONBodyBytes: maxJSONBodyBytes, .maxCards: maxCards, .maxVersionsPerCard: maxVersionsPerCard,
            .maxRunningExports: maxRunningExports, .exportThreads: exportThreads,
            .strictUpdates: strictUpdates.map { String($0) }, .fourEyes: fourEyes.map { String($0) },
            .logLevel: logLevel,
        ]
        return Dictionary(texts.compactMap { setting, text in text.map { (setting.name, $0) } }) { first, _ in first }
    }

    /// The flags layered over the environment and the configuration file.
    ///
    /// - Throws: ``SettingError`` when the configuration file cannot be used.
    func values(environment: [String: String]) throws -> SettingValues {
        SettingValues(flags: given, environment: environment, file: try file.load(environment: environment))
    }
}

/// Which configuration file to read, for every verb that reads one.
struct ConfigurationFileFlag: ParsableArguments {
    static let variable = "CARDINAL_CONFIG"

    @Option(
        name: .customLong("config"),
        help: ArgumentHelp("JSON file with settings. [\(variable)] Default: none.", valueName: "file")
    )
    var path: String?

    /// The file that the flag or, without one, the variable names.
    func load(environment: [String: String]) throws -> ConfigurationFile? {
        let variable = environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
        return try (path ?? variable).map { try ConfigurationFile(at: $0) }
    }
}

extension ArgumentHelp {
    /// A setting's summary with the other places that it can be given in.
    static func setting(_ setting: Setting) -> ArgumentHelp {
        ArgumentHelp(setting.helpText, valueName: setting.placeholder)
    }
}

extension Setting {
    /// The summary, the variable, the key of the configuration file and the default.
    var helpText: String {
        "\(summary). [\(variable), \"\(name)\"] Default: \(defaultValue ?? "none")."
    }
}
