import ArgumentParser
import Foundation

/// The verb `cardinal env`.
struct Env: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the shell lines that point AWS clients at the running server.",
        usage: "cardinal env [<options>]",
        discussion: """
            The lines are written for a shell:

              eval "$(cardinal env)"

            With --sagemaker-config the command also writes the SageMaker Python SDK's configuration file, so that \
            the SDK finds a default bucket without asking AWS, and sends AWS no usage data.
            """
    )

    @Option(name: .customLong("data-dir"), help: .setting(.dataDirectory)) var dataDirectory: String?
    @Option(name: .customLong("region"), help: .setting(.region)) var region: String?
    @Option(name: .customLong("account-id"), help: .setting(.accountID)) var accountID: String?
    @OptionGroup var file: ConfigurationFileFlag
    @Option(help: ArgumentHelp("Write the SageMaker Python SDK's configuration here.", valueName: "file"))
    var sagemakerConfig: String?
    @Option(
        help: ArgumentHelp("Default bucket of that file. Default: cardinal-<region>-<account ID>.", valueName: "name")
    )
    var bucket: String?
    @Flag(help: "Replace that file even if cardinal did not write it.") var force = false

    func run() throws {
        do {
            let environment = ProcessInfo.processInfo.environment
            let lines = try lines(environment: environment)
            Terminal.output.line(lines.joined(separator: "\n"))
        } catch {
            throw ending(after: error, in: "cardinal env")
        }
    }

    private func lines(environment: [String: String]) throws -> [String] {
        let given = [
            (Setting.dataDirectory, dataDirectory), (Setting.region, region), (Setting.accountID, accountID),
        ]
        let flags = given.compactMap { setting, text in text.map { (setting.name, $0) } }
        let values = SettingValues(
            flags: Dictionary(flags) { first, _ in first },
            environment: environment,
            file: try file.load(environment: environment)
        )
        let connection = try ClientEnvironment(values: values)
        guard let sagemakerConfig else { return connection.lines }
        return try connection.lines + connection.configure(at: sagemakerConfig, bucket: bucket, force: force)
    }
}
