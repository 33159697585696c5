import ArgumentParser
import CardinalClient
import JSONTree
import ModelCards

/// The verb `cardinal cards add-evaluation`.
struct CardsAddEvaluation: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-evaluation",
        abstract: "Put the metrics of an evaluation report into a new version of a card.",
        usage: "cardinal cards add-evaluation <card> --report <file> [<options>]",
        discussion: """
            A local report is put into a bucket first, so that `cardinal evaluation verify` finds it later. Without \
            --bucket that is cardinal-<region>-<account>, which is made when it is missing.
            """
    )

    @OptionGroup var card: CardNameArgument
    @Option(
        help: ArgumentHelp("The report: a local file, or an s3:// URI.", valueName: "file"),
        completion: .file()
    )
    var report: String
    @Option(help: "Kind of the report. Default: told by its content.") var type: ReportType?
    @Option(help: ArgumentHelp("What the evaluation is called. Default: by its kind.", valueName: "name"))
    var name: String?
    @Flag(help: "Replace the evaluation of that name.") var replace = false
    @Option(help: ArgumentHelp("Bucket for a local report.", valueName: "name")) var bucket: String?
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var body = RequestBody()
        body.set("ModelCardName", card.name)
        body.set("S3Uri", try await uri(in: session))
        body.set("Type", type?.kind.rawValue)
        body.set("EvaluationName", name)
        body.set("Replace", replace)
        let answer = try await session.call("AddEvaluation", body.json, prefix: "Cardinal")
        guard session.format == .table else { return session.show(answer) }
        FindingLines.say(answer["Findings"])
        let others = (answer.members ?? []).filter { $0.name != "Findings" }
        session.show(.object(others))
    }

    /// Where the report lies; a local one is checked and put there.
    private func uri(in session: Session) async throws -> String {
        guard !report.hasPrefix("s3://") else { return report }
        let bytes = try InputDocument.bytes(report)
        // What is no report is refused before anything is written anywhere.
        let digest = try ReportReading.read(bytes, as: type?.kind).sha256
        let bucket: String
        if let given = self.bucket {
            bucket = given
        } else {
            bucket = try await DefaultBucket.made(in: session)
        }
        let file = report == "-" ? "report.json" : report.split(separator: "/").last.map(String.init) ?? "report.json"
        let owner = card.name.split(separator: "/").last.map(String.init) ?? card.name
        // The digest in the key keeps every report that a card was made from, and puts none there twice.
        let uri = "s3://\(bucket)/model-cards/\(owner)/evaluation-reports/\(digest.prefix(16))/\(file)"
        let progress = session.progress
        try await session.client.putObject(
            report == "-" ? .bytes(bytes) : .file(report),
            at: uri,
            contentType: "application/json"
        ) { done in
            progress.say("Uploading", Int(done.completedBytes), of: done.totalBytes.map(Int.init))
        }
        progress.end()
        return uri
    }
}
