import ArgumentParser
import CardinalClient
import Foundation
import JSONTree
import SageMakerAPI

/// The verb `cardinal cards export`.
struct CardsExport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Make a PDF of a card, wait for it, and fetch it.",
        usage: "cardinal cards export <card> [<options>]",
        discussion: """
            Without --to the PDF goes into the bucket cardinal-<region>-<account>, which is made when it is missing. \
            The exit status is 1 when the export fails.
            """
    )

    @Argument(help: CardReference.help, completion: .cardNames) var card: CardReference
    @Option(help: ArgumentHelp("Bucket and prefix of the PDF.", valueName: "s3-uri")) var to: String?
    @Option(help: ArgumentHelp("Name of the export job. Default: from the card and the time.", valueName: "name"))
    var jobName: String?
    @Option(help: ArgumentHelp("Fetch the PDF into this file.", valueName: "file"), completion: .file())
    var download: String?
    @Flag(inversion: .prefixedNo, help: "Wait until the PDF is there.") var wait = true
    @Option(help: ArgumentHelp("How long to wait at most.", valueName: "seconds")) var timeout = 600
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard wait || download == nil else { throw ValidationError("--download needs to wait for the PDF.") }
        guard timeout > 0 else { throw ValidationError("--timeout takes a whole number, 1 or more.") }
    }

    func run(in session: Session) async throws {
        let destination = try await destination(in: session)
        var body = RequestBody()
        card.apply(to: &body)
        body.set("ModelCardExportJobName", jobName ?? Self.jobName(for: card, at: Date()))
        body.within("OutputConfig") { $0.set("S3OutputPath", destination) }
        let created = try await session.call("CreateModelCardExportJob", body.json)
        guard wait, let arn = created["ModelCardExportJobArn"]?.string else { return session.show(created) }
        let job = try await ExportWait(arn: arn, timeoutSeconds: timeout).end(in: session)
        if let download {
            try await ExportArtifact(of: job).fetch(into: download, in: session)
        }
        session.show(job)
    }

    private func destination(in session: Session) async throws -> String {
        if let to { return to }
        return "s3://\(try await DefaultBucket.made(in: session))/model-cards"
    }

    /// Such as `churn-v3-20260301-140509-123`; the name of the card gives way when there is no room for all of it.
    static func jobName(for card: CardReference, at time: Date) -> String {
        let milliseconds = Int64((time.timeIntervalSince1970 * 1000).rounded(.down))
        let stamp = Timestamp(milliseconds: milliseconds).iso8601.filter { $0.isNumber || $0 == "T" || $0 == "." }
            .replacing("T", with: "-").replacing(".", with: "-")
        let end = (card.version.map { "-v\($0)" } ?? "") + "-\(stamp)"
        let name = card.name.split(separator: "/").last.map(String.init) ?? "card"
        var start = name.prefix(63 - end.utf8.count)
        while start.last == "-" { start.removeLast() }
        return start + end
    }
}
