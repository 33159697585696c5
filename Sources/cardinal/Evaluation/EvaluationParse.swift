import ArgumentParser
import JSONTree
import ModelCards

/// The verb `cardinal evaluation parse`.
struct EvaluationParse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Print the metric groups of an evaluation report.",
        usage: "cardinal evaluation parse <report> [<options>]",
        discussion: """
            Standard output is one JSON object, {"metric_groups": […]}; what was skipped or reduced is said on standard \
            error. A file is read without a server. The exit status is 0 when there is a result, 1 when the report is \
            refused, and 2 when it cannot be read.
            """
    )

    @Argument(
        help: ArgumentHelp("A file, - for standard input, or an s3:// URI.", valueName: "report"),
        completion: .file()
    )
    var report: String
    @Option(help: "What the report must be. Default: told by its content.") var type: ReportType?
    @Flag(help: "Print everything, also what is too much for a card.") var full = false
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        do {
            let parsed = try ReportReading.read(try await bytes(), as: type?.kind, limits: full ? .unlimited : .card)
            for finding in parsed.findings {
                FindingLines.say(
                    severity: finding.severity.rawValue,
                    place: finding.pointer.description,
                    message: finding.message
                )
            }
            let document = JSON.object([JSONMember("metric_groups", .array(parsed.metricGroups))])
            Terminal.output.line(connection.output == .json ? document.text : document.prettyText)
            try Terminal.checkOutput()
        } catch {
            throw ending(after: error, in: "cardinal evaluation parse")
        }
    }

    private func bytes() async throws -> [UInt8] {
        guard report.hasPrefix("s3://") else { return try InputDocument.bytes(report) }
        let session = try Session(connection)
        do {
            let bytes = try await session.client.object(at: report)
            await session.close()
            return bytes
        } catch {
            await session.close()
            throw error
        }
    }
}
