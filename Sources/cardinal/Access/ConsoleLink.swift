import ArgumentParser
import JSONTree

/// The verb `cardinal console-link`.
struct ConsoleLink: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "console-link",
        abstract: "Print an address that signs you in to the console, once, within 15 minutes.",
        usage: "cardinal console-link [<options>]"
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let answer = try await session.call("CreateConsoleLink", .object([]), prefix: "Cardinal")
        guard session.format == .table, let path = answer["Path"]?.string else { return session.show(answer) }
        Terminal.output.line("\(session.configuration.endpoint(of: .sageMaker))\(path)")
    }
}
