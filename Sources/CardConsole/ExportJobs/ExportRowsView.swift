import CardPresentation
import ModelCards
import SageMakerAPI

/// Export jobs as a table: what was ordered, when and by whom, and what came of it.
struct ExportRowsView {
    let jobs: [ExportJob]
    let batch: ExportBatch?
    let formToken: HTML

    static let cardField = "card"
    static let versionField = "version"
    static let batchField = "batch"

    var view: HTML {
        DataTable.view(
            caption: batch == nil ? "Exports, newest first" : "Exports by card",
            columns: ["Card", "Version", "Status", "Ordered", "PDF"],
            rows: jobs.map { job in
                [card(job), HTML(String(job.version)), status(job.status), ordered(job), result(job)]
            },
            numbers: [1],
            areRowsOpened: true
        )
    }

    private func card(_ job: ExportJob) -> HTML {
        HTML.group {
            a(.class("card-name"), .href(ConsolePath.card(job.cardName, version: job.version))) { job.cardName }
            if batch == nil {
                div(.class("muted model-name")) { name(of: job) }
            }
        }
    }

    /// A name that several jobs share leads to all of them.
    @HTMLBuilder private func name(of job: ExportJob) -> HTML {
        if let batch = ExportBatch(job.name) {
            a(.href(batch.path())) { job.name }
        } else {
            job.name
        }
    }

    private func status(_ status: ModelCardExportJobStatus) -> HTML {
        switch status {
        case .inProgress: BadgeView.view(Badge("In progress", .clock, .amber))
        case .completed: BadgeView.view(Badge("Completed", .check, .green))
        case .failed: BadgeView.view(Badge("Failed", .triangle, .red))
        }
    }

    private func ordered(_ job: ExportJob) -> HTML {
        HTML.group {
            TimeView.view(job.createdAt)
            div(.class("muted")) {
                "by "
                PersonView.view(arn: job.createdBy.arn)
            }
        }
    }

    @HTMLBuilder private func result(_ job: ExportJob) -> HTML {
        switch job.ending {
        case nil:
            span(.class("muted")) { "Not ready yet" }
        case .completed:
            a(.class("button secondary"), .href(ConsolePath.to("cards", job.cardName, "exports", job.name, "pdf"))) {
                "Download"
                span(.class("visually-hidden")) { " the PDF of \(job.cardName), version \(job.version)" }
            }
        case .failed(let reason):
            p(.class("export-reason")) { reason }
            again(job)
        }
    }

    private func again(_ job: ExportJob) -> HTML {
        form(.method("post"), .action(ConsolePath.to("exports", "repeat"))) {
            formToken
            input(.type("hidden"), .name(Self.cardField), .value(job.cardName))
            input(.type("hidden"), .name(Self.versionField), .value(String(job.version)))
            if let batch {
                input(.type("hidden"), .name(Self.batchField), .value(batch.name))
            }
            button(.type("submit"), .class("button secondary")) {
                "Try again"
                span(.class("visually-hidden")) { " with \(job.cardName), version \(job.version)" }
            }
        }
    }
}
