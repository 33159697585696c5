import ArgumentParser
import JSONTree

/// A command that talks to a server.
protocol RemoteCommand: AsyncParsableCommand {
    var connection: ConnectionOptions { get }

    /// Does what needs no server.
    ///
    /// - Returns: whether that was all there is to do.
    func finishesHere() throws -> Bool

    /// Does what the command is for.
    func run(in session: Session) async throws
}

extension RemoteCommand {
    func finishesHere() throws -> Bool { false }

    func run() async throws {
        do {
            guard try !finishesHere() else { return try Terminal.checkOutput() }
            let session = try Session(connection)
            do {
                try await run(in: session)
            } catch {
                await session.close()
                throw error
            }
            await session.close()
            try Terminal.checkOutput()
        } catch {
            throw ending(after: error, in: Cardinal.spelling(of: Self.self))
        }
    }
}

/// A command that is one call of the API, whose answer it prints.
protocol CallCommand: RemoteCommand {
    /// The operation's name, such as `DescribeModelCard`.
    static var operation: String { get }
    /// What stands before the operation's name on the wire.
    static var prefix: String { get }
    /// Whether the request is to be printed, not sent.
    var isRequestPrinted: Bool { get }

    /// What is sent.
    func body() throws -> RequestBody
}

extension CallCommand {
    static var prefix: String { "SageMaker" }
    var isRequestPrinted: Bool { false }

    func finishesHere() throws -> Bool {
        guard isRequestPrinted else { return false }
        Terminal.output.line(try body().json.prettyText)
        return true
    }

    func run(in session: Session) async throws {
        session.show(try await session.call(Self.operation, body().json, prefix: Self.prefix))
    }
}

extension Cardinal {
    /// How a user writes a command, such as `cardinal cards show`.
    static func spelling(of command: any ParsableCommand.Type) -> String {
        path(to: command, below: Cardinal.self)?.joined(separator: " ") ?? "cardinal"
    }

    private static func path(
        to command: any ParsableCommand.Type,
        below parent: any ParsableCommand.Type
    ) -> [String]? {
        if parent == command { return [parent._commandName] }
        for child in parent.configuration.subcommands {
            guard let rest = path(to: command, below: child) else { continue }
            return [parent._commandName] + rest
        }
        return nil
    }
}
