import ArgumentParser
import JSONTree

/// The verb `cardinal call`.
struct Call: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Make any call of the API, and print its answer as JSON.",
        usage: "cardinal call <operation> [<options>]",
        discussion: """
            `cardinal operations` lists what can be called. Operations that are not SageMaker's have Cardinal. before \
            their names:

              cardinal call DescribeModelCard --input '{"ModelCardName": "churn"}'
              cardinal call Cardinal.DraftModelCard --input request.json
            """
    )

    @Argument(help: ArgumentHelp("Name of the operation.", valueName: "operation")) var operation: String
    @Option(
        help: ArgumentHelp("The request: JSON, a file, or - for standard input. Default: {}.", valueName: "json"),
        completion: .file(extensions: ["json"])
    )
    var input: String?
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let body = try input.map { try InputDocument.jsonOrFile($0) } ?? .object([])
        let split = operation.lastIndex(of: ".")
        let prefix = split.map { String(operation[..<$0]) } ?? "SageMaker"
        let name = split.map { String(operation[operation.index(after: $0)...]) } ?? operation
        Terminal.output.line(try await session.call(name, body, prefix: prefix).prettyText)
    }
}
