import ModelCards
import SageMakerAPI

/// One PDF on order, followed to its end.
package struct CardExport: Sendable {
    package let cardName: String
    package let job: DescribeModelCardExportJobResponse
    package let now: Timestamp

    /// Shows a job as it is at a moment.
    package init(cardName: String, job: DescribeModelCardExportJobResponse, now: Timestamp) {
        self.cardName = cardName
        self.job = job
        self.now = now
    }

    static func answer(_ context: PageContext) async throws -> ConsoleResponse {
        let export = try await load(context)
        let reading = try await context.desk.readings.version(nil, ofCard: export.cardName, for: context.caller)
        let header = try await CardHeader.load(reading, part: .exports, context)
        return CardPage.response(header, context) { CardExportView.view(export) }
    }

    /// The part of the page that changes, for the script that asks for it until the job has ended.
    static func progress(_ context: PageContext) async throws -> ConsoleResponse {
        ConsoleResponse(
            status: 200,
            headers: [("content-type", "text/html; charset=utf-8"), ("cache-control", "no-store")],
            body: .bytes(CardExportView.progress(try await load(context)).bytes)
        )
    }

    static func pdf(_ context: PageContext) async throws -> ConsoleResponse {
        let (name, job) = (context.parameter("name"), context.parameter("job"))
        let reader = try await context.desk.exports.open(jobNamed: job, ofCard: name, for: context.caller)
        let version = try await load(context).job.modelCardVersion
        return ConsoleResponse(
            status: 200,
            headers: [
                ("content-type", "application/pdf"),
                ("content-disposition", ConsoleResponse.disposition("\(name)-version-\(version).pdf")),
                ("cache-control", "no-store"),
            ],
            body: .object(reader)
        )
    }

    private static func load(_ context: PageContext) async throws -> CardExport {
        let name = context.parameter("name")
        let arn = context.caller.scope.exportJobARN(card: name, job: context.parameter("job"))
        let request = DescribeModelCardExportJobRequest(modelCardExportJobArn: arn)
        let job = try await context.service.describeModelCardExportJob.run(request, for: context.caller)
        return CardExport(cardName: name, job: job, now: context.now)
    }
}

/// How far a job is, and what to do next.
package enum CardExportView {
    package static func view(_ export: CardExport) -> HTML {
        section(.class("stack"), .ariaLabelledBy("export-title")) {
            h2(.id("export-title")) { "PDF of version \(export.job.modelCardVersion)" }
            progress(export)
            dl(.class("facts")) {
                dt { "Export job" }
                dd { code { export.job.modelCardExportJobName } }
                dt { "Ordered" }
                dd { TimeView.view(export.job.createdAt) }
                if let place = export.job.exportArtifacts?.s3ExportArtifacts {
                    dt { "Stored at" }
                    dd {
                        code { place }
                        CopyButton.view(place, name: "the address of the PDF")
                    }
                }
            }
            p { a(.href(ConsolePath.card(export.cardName, part: "exports"))) { "All exports of this card" } }
        }
    }

    /// The part that changes while the job runs.
    package static func progress(_ export: CardExport) -> HTML {
        let job = export.job.modelCardExportJobName
        switch export.job.status {
        case .inProgress:
            return div(.id("export-progress"), .attribute("data-poll", progressPath(job, export.cardName))) {
                Notice.view(.information, title: "The PDF is being made") {
                    element("progress", [.ariaLabel("The PDF is being made")], HTML())
                    p(.class("no-js")) {
                        a(.href(ConsolePath.export(job, ofCard: export.cardName))) { "Look again" }
                    }
                }
            }
        case .completed:
            return div(.id("export-progress")) {
                Notice.view(.success, title: "The PDF is ready") {
                    Button.link("Download PDF", to: pdfPath(job, export.cardName), style: .primary)
                }
            }
        case .failed:
            return div(.id("export-progress")) {
                Notice.view(.problem, title: "The PDF could not be made") {
                    p { export.job.failureReason ?? "No reason was recorded." }
                    p { "Export it again from the card; if it fails once more, tell whoever runs this server." }
                }
            }
        }
    }

    static func word(for status: ModelCardExportJobStatus) -> String {
        switch status {
        case .inProgress: "In progress"
        case .completed: "Completed"
        case .failed: "Failed"
        }
    }

    static func pdfPath(_ job: String, _ name: String) -> String {
        ConsolePath.to("cards", name, "exports", job, "pdf")
    }

    private static func progressPath(_ job: String, _ name: String) -> String {
        ConsolePath.to("cards", name, "exports", job, "progress")
    }
}
