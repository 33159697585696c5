import ArgumentParser
import CAllocator
import CardServer
import Foundation
import Logging
import Synchronization

/// The verb `cardinal serve`.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the server until SIGTERM or SIGINT.",
        usage: "cardinal serve [<options>]",
        discussion: """
            Every option is also an environment variable and a key of the configuration file, both in brackets. A flag \
            wins over a variable, a variable over the file, the file over the default.

            Two settings are never flags, since a process list shows those:

            \(withoutFlags)
            """
    )

    private static let withoutFlags = [Setting.rootAccessKeyID, .rootSecretAccessKey]
        .map { "  \($0.variable), \"\($0.name)\"\n      \($0.summary). Default: made on the first start." }
        .joined(separator: "\n")

    @OptionGroup var flags: ServeFlags

    func run() async throws {
        allocator_gives_back_large_blocks()
        sqlite_does_not_count_memory()
        do {
            let start = try ServerStart(values: flags.values(environment: ProcessInfo.processInfo.environment))
            try await serve(start)
        } catch {
            throw ending(after: error, in: "cardinal serve")
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
        // A start that fails because another server has the port must leave that server's endpoint alone.
        let recorded = Mutex(false)
        defer { if recorded.withLock({ $0 }) { start.directory.forgetEndpoint() } }
        try await Server(options: start.options, logger: logger).run { listening in
            let endpoint = ConnectionLines.endpoint(host: start.options.host, port: listening.port)
            do {
                try start.directory.recordEndpoint(endpoint)
                recorded.withLock { $0 = true }
            } catch {
                logger.warning("\(error); `cardinal env` will not know the endpoint")
            }
            let greeting = start.greeting(endpoint: endpoint, signInPath: listening.signInPath)
            Terminal.output.line(greeting.joined(separator: "\n"))
        }
    }
}
