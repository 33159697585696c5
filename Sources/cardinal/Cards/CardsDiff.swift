import ArgumentParser
import JSONTree
import ModelCards

/// The verb `cardinal cards diff`.
struct CardsDiff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show how the contents of two cards, versions or files differ.",
        usage: "cardinal cards diff <before> <after> [<options>]",
        discussion: """
            Each side is a card (churn), one of its versions (churn@3), a file, or - for standard input. What has a \
            full stop or a slash in it is a file: write ./churn for one that has neither. Metrics and other things \
            that have names are compared by name, wherever they stand.

            With --exit-code the exit status is 1 when there are differences.
            """
    )

    @Argument(help: ArgumentHelp("What is compared: card, card@version or file.", valueName: "before"))
    var before: ContentSource
    @Argument(help: ArgumentHelp("What it is compared with.", valueName: "after")) var after: ContentSource
    @Flag(help: "Exit with 1 when there are differences.") var exitCode = false
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard before != .file("-") || after != .file("-") else {
            throw ValidationError("Only one side can be standard input.")
        }
    }

    func run() async throws {
        do {
            let (before, after) = try await contents()
            let changes = ContentDiff(from: before, to: after).changes.map(ChangeLine.init)
            switch connection.output {
            case .json: Terminal.output.line(JSON.array(changes.map(\.json)).prettyText)
            case .table: ChangeLine.show(changes)
            }
            try Terminal.checkOutput()
            guard changes.isEmpty || !exitCode else { throw ExitCode(1) }
        } catch {
            throw ending(after: error, in: "cardinal cards diff")
        }
    }

    private func contents() async throws -> (JSON, JSON) {
        // Two files need no server, and must not ask for the way to one.
        guard before.isCard || after.isCard else {
            return (try before.content(), try after.content())
        }
        let session = try Session(connection)
        do {
            let contents = (try await before.content(in: session), try await after.content(in: session))
            await session.close()
            return contents
        } catch {
            await session.close()
            throw error
        }
    }
}
