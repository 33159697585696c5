import ModelCards
import SageMakerAPI

/// Export jobs as a page's content.
package struct ExportListView {
    let page: ExportListPage
    /// What every form of the page brings along.
    let formToken: HTML

    /// Shows jobs.
    package init(page: ExportListPage, formToken: HTML) {
        self.page = page
        self.formToken = formToken
    }

    /// Everything below the page's heading.
    package var content: HTML {
        HTML.group {
            notices
            if page.batch == nil { tabs }
            changing
        }
    }

    /// The part that is fetched again until every job has ended.
    package var changing: HTML {
        div(
            .id("exports"),
            .class("exports stack"),
            .attribute("data-poll", page.isRunning ? progressPath : nil),
            .attribute(
                "data-announce",
                page.batch == nil ? nil : "\(page.ended) of \(page.jobs.count) exports finished"
            )
        ) {
            if let batch = page.batch { progress(of: batch) }
            if page.jobs.isEmpty {
                empty
            } else {
                ExportRowsView(jobs: page.jobs, batch: page.batch, formToken: formToken).view
            }
            if page.batch == nil, page.jobs.count == ExportListPage.limit {
                p(.class("muted")) {
                    "These are the \(ExportListPage.limit) latest. The others are on their cards' pages."
                }
            }
        }
    }

    @HTMLBuilder private var notices: HTML {
        if page.isRepeated {
            Notice.view(.success) { p { "The PDF is ordered again. It stands in the list as soon as it is ready." } }
        }
        if page.missed > 0 {
            Notice.view(
                .warning,
                title: page.missed == 1 ? "One card got no export" : "\(page.missed) cards got no export"
            ) {
                p {
                    "They were deleted in the meantime, or as many exports are waiting as the service keeps waiting. "
                    "Order the rest when these are done."
                }
            }
        }
    }

    private var tabs: HTML {
        let choices: [(String, ModelCardExportJobStatus?)] = [
            ("All", nil), ("In progress", .inProgress), ("Completed", .completed), ("Failed", .failed),
        ]
        return Tabs.view(
            choices.map { words, status in
                (words, Self.path(status: status), page.status == status)
            },
            label: "Exports by status"
        )
    }

    private func progress(of batch: ExportBatch) -> HTML {
        section(.class("card stack export-progress"), .ariaLabelledBy("export-progress")) {
            h2(.id("export-progress")) { page.isRunning ? "The PDFs are being made" : "The PDFs are made" }
            Meter.view(
                label: "Finished",
                value: page.ended,
                of: page.jobs.count,
                text: "\(page.ended) of \(page.jobs.count)\(page.failed > 0 ? ", \(page.failed) failed" : "")"
            )
            div(.class("row")) {
                if page.isRunning {
                    Button.link("Look again", to: batch.path())
                } else if page.completed > 0 {
                    Button.link(
                        page.completed == 1 ? "Download the PDF as a ZIP" : "Download \(page.completed) PDFs as a ZIP",
                        to: batch.archivePath,
                        style: .primary
                    )
                }
                a(.href(ConsolePath.to("exports"))) { "All exports" }
            }
        }
    }

    @HTMLBuilder private var empty: HTML {
        if page.batch != nil {
            EmptyState.view(title: "This export is no longer here") {
                p {
                    "Its cards were deleted, or thousands of exports came after it. Single PDFs are on their cards' pages."
                }
                div(.class("row")) { Button.link("Show the latest exports", to: ConsolePath.to("exports")) }
            }
        } else if let status = page.status {
            EmptyState.view(title: status == .failed ? "No export has failed" : "No export is in this state") {
                div(.class("row")) { Button.link("Show all exports", to: ConsolePath.to("exports")) }
            }
        } else {
            EmptyState.view(title: "Nothing has been exported yet") {
                p { "Tick cards in the list and export them as PDF, or use the button on a card's own page." }
                div(.class("row")) { Button.link("Choose cards", to: ConsolePath.to("cards"), style: .primary) }
            }
        }
    }

    private var progressPath: String {
        page.batch?.progressPath
            ?? ConsolePath.to("exports", "progress", query: page.status.map { [("status", $0.rawValue)] } ?? [])
    }

    private static func path(status: ModelCardExportJobStatus?) -> String {
        ConsolePath.to("exports", query: status.map { [("status", $0.rawValue)] } ?? [])
    }
}
