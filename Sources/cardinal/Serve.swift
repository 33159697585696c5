import ArgumentParser
import CardServer
import Foundation
import Logging

/// `cardinal serve`
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the server until SIGTERM or SIGINT.",
        usage: "cardinal serve [<options>]",
        discussion: """
            Every option is also an environment variable and a key of the configuration file, both in brackets. A flag \
            wins over a variable, a variable over the file, the file over the default.

            Not flags, since a process list shows those:

              \([Setting.rootAccessKeyID, .rootSecretAccessKey].map(\.helpText).joined(separator: "\n  "))
            """
    )

    @OptionGroup var flags: ServeFlags

    func run() async throws {
        do {
            let start = try ServerStart(values: flags.values(environment: ProcessInfo.processInfo.environment))
            try await serve(start)
        } catch let error as SettingError {
            Terminal.problems.line("cardinal serve: \(error).\nSee 'cardinal serve --help' for every option.")
            throw ExitCode(SettingError.exitStatus)
        } catch let error as POSIXFileError {
            Terminal.problems.line("cardinal serve: \(error).")
            throw ExitCode.failure
        } catch let error as ServerStartError {
            Terminal.problems.line("cardinal serve: \(error)")
            throw ExitCode.failure
        }
    }

    private func serve(_ start: ServerStart) async throws {
        let level = start.logLevel
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
        let logger = Logger(label: "cardinal")
        for warning in start.warnings {
            logger.warning("\(warning)")
        }
        defer { start.directory.forgetEndpoint() }
        try await Server(options: start.options, logger: logger).run { port in
            let endpoint = ConnectionLines.endpoint(host: start.options.host, port: port)
            do {
                try start.directory.recordEndpoint(endpoint)
            } catch {
                logger.warning("\(error); `cardinal env` will not know the endpoint")
            }
            Terminal.output.line(start.greeting(endpoint: endpoint).joined(separator: "\n"))
        }
    }
}
