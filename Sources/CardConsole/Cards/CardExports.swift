import ModelCards
import SageMakerAPI

/// The PDFs that were ordered of a card.
package struct CardExports: Sendable {
    package let header: CardHeader
    /// Newest first.
    package let jobs: [ModelCardExportJobSummary]
    /// The token of the next page.
    package let next: String?

    /// Shows a page of jobs.
    package init(header: CardHeader, jobs: [ModelCardExportJobSummary], next: String?) {
        self.header = header
        self.jobs = jobs
        self.next = next
    }

    static func answer(_ context: PageContext) async throws -> ConsoleResponse {
        let name = context.parameter("name")
        let reading = try await context.desk.readings.version(nil, ofCard: name, for: context.caller)
        let request = ListModelCardExportJobsRequest(
            modelCardName: name,
            sortBy: .creationTime,
            sortOrder: .descending,
            nextToken: context.request.query.text("next"),
            maxResults: 50
        )
        let jobs = try await context.service.listModelCardExportJobs.run(request, for: context.caller)
        let exports = CardExports(
            header: try await CardHeader.load(reading, part: .exports, context),
            jobs: jobs.modelCardExportJobSummaries,
            next: jobs.nextToken
        )
        return CardPage.response(exports.header, context) {
            CardExportsView.view(exports, formToken: context.formToken)
        }
    }

    /// Orders a PDF and leads to the page that waits for it.
    static func begin(_ context: PageContext) async throws -> ConsoleResponse {
        let name = context.parameter("name")
        let typed = context.request.form.text("version")
        let version = typed.flatMap { Int($0) }
        if typed != nil, version == nil { throw SageMakerError.cardNotFound("\(name) version \(typed ?? "")") }
        let job = jobName(version: version, at: context.now)
        let request = CreateModelCardExportJobRequest(
            modelCardName: name,
            modelCardVersion: version,
            modelCardExportJobName: job,
            outputConfig: ModelCardExportOutputConfig(
                s3OutputPath: try await context.desk.exports.destination(for: context.caller)
            )
        )
        _ = try await context.service.createModelCardExportJob.run(request, for: context.caller)
        return .redirect(to: ConsolePath.export(job, ofCard: name))
    }

    /// Such as `console-v3-1710000000000-k2f9`; the last part keeps two orders of one moment apart.
    private static func jobName(version: Int?, at moment: Timestamp) -> String {
        let part = String(UInt32.random(in: 1_679_616...60_466_175), radix: 36)
        return "console-\(version.map { "v\($0)" } ?? "latest")-\(moment.milliseconds)-\(part)"
    }
}

/// The jobs as a table.
package enum CardExportsView {
    package static func view(_ exports: CardExports, formToken: HTML) -> HTML {
        let name = exports.header.name
        return section(.class("stack"), .ariaLabelledBy("exports-title")) {
            h2(.id("exports-title")) { "PDF exports" }
            if exports.jobs.isEmpty {
                EmptyState.view(title: "No PDF has been exported yet") {
                    p { "An export keeps what a version says as a document, with its digest on every first page." }
                    form(.method("post"), .action(ConsolePath.card(name, part: "export"))) {
                        formToken
                        Button.primary("Export the latest version")
                    }
                }
            } else {
                DataTable.view(
                    caption: "PDF exports of this card",
                    columns: ["Export", "Version", "Status", "Ordered", "PDF"],
                    rows: exports.jobs.map { row($0, name) },
                    areRowsOpened: true
                )
                Pager.view(
                    next: exports.next.map { ConsolePath.card(name, part: "exports", query: [("next", $0)]) },
                    previous: nil
                )
            }
        }
    }

    private static func row(_ job: ModelCardExportJobSummary, _ name: String) -> [HTML] {
        [
            a(.href(ConsolePath.export(job.modelCardExportJobName, ofCard: name))) { job.modelCardExportJobName },
            HTML(String(job.modelCardVersion)), HTML(CardExportView.word(for: job.status)),
            TimeView.view(job.createdAt),
            job.status == .completed
                ? a(.href(CardExportView.pdfPath(job.modelCardExportJobName, name))) { "Download" } : HTML(),
        ]
    }
}
