import ArgumentParser
import Foundation

/// The verbs `cardinal keys …`.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Work with access keys of people besides the root user.",
        discussion: """
            Each person signs API calls and signs in to the console with a key of their own, so that cards say who \
            wrote and who approved them. The keys live in the data directory; a server that runs on it takes changes \
            up within a second.
            """,
        subcommands: [KeysCreate.self, KeysList.self, KeysDelete.self]
    )
}

/// Where the keys are kept.
struct KeysDirectory: ParsableArguments {
    @Option(name: .customLong("data-dir"), help: .setting(.dataDirectory)) var dataDirectory: String?
    @OptionGroup var file: ConfigurationFileFlag

    /// The directory that the flag, the variable or the configuration file names.
    func directory() throws -> DataDirectory {
        let environment = ProcessInfo.processInfo.environment
        let values = SettingValues(
            flags: dataDirectory.map { [Setting.dataDirectory.name: $0] } ?? [:],
            environment: environment,
            file: try file.load(environment: environment)
        )
        return DataDirectory(try values.text(.dataDirectory) ?? Setting.dataDirectory.defaultValue ?? "./data")
    }
}
