/// The training jobs as a table.
package enum JobListView {
    static let statuses: [RegistryFilterView.Choice] = [
        ("Completed", "Completed"), ("InProgress", "In progress"), ("Failed", "Failed"), ("Stopped", "Stopped"),
    ]

    /// A row shows that many metrics and settings; the job's page has the others.
    private static let mostShown = 2

    /// What stands below the page's title.
    package static func view(_ list: JobList) -> HTML {
        div(.class("stack")) {
            if list.jobs.isEmpty && !list.filter.isNarrow {
                none
            } else {
                RegistryFilterView.form(list.filter, things: "training jobs", statuses: statuses, hasCards: false)
                RegistryFilterView.chips(list.filter, statuses: statuses)
                if list.jobs.isEmpty {
                    RegistryFilterView.nothingLeft(list.filter, things: "training jobs")
                } else {
                    RegistryFilterView.count(list.hits, "training job", "training jobs")
                    table(list)
                    RegistryFilterView.pager(list.filter, next: list.next)
                }
            }
        }
    }

    private static func table(_ list: JobList) -> HTML {
        DataTable.view(
            caption: "Training jobs",
            columns: ["Name", "Status", "Card", "Metrics", "Hyperparameters", "Created"],
            rows: list.jobs.map { job in
                [
                    a(.href(job.page)) { job.name },
                    JobBadge.view(job.status),
                    cards(job),
                    some(job.metrics.map { ($0.name, $0.shortValue) }),
                    some(job.hyperparameters.map { ($0.name, $0.value) }),
                    job.createdAt.map(TimeView.view) ?? HTML(),
                ]
            },
            areRowsOpened: true
        )
    }

    private static func cards(_ job: RegisteredJob) -> HTML {
        job.cards.isEmpty
            ? CardLinkView.view(nil, create: job.newCard, for: job.name) : HTML(job.cards.map(CardLinkView.view))
    }

    private static func some(_ values: [(name: String, value: String)]) -> HTML {
        guard !values.isEmpty else { return span(.class("muted")) { "—" } }
        return ul(.class("plain pairs")) {
            // One more would take as much room as the words that tell of it.
            let shown = values.count == mostShown + 1 ? values.count : mostShown
            for (name, value) in values.prefix(shown) {
                li {
                    span(.class("muted")) { name }
                    " \(value)"
                }
            }
            if values.count > shown {
                li(.class("muted")) { "and \(values.count - shown) more" }
            }
        }
    }

    private static var none: HTML {
        EmptyState.view(title: "No training jobs yet") {
            p {
                "Whoever trains a model records the run here, with the SageMaker SDK or CreateTrainingJob; its "
                "hyperparameters, metrics and datasets then fill the training section of a card."
            }
            p { a(.href(ConsolePath.to("new"))) { "Create a card without a training job" } }
        }
    }
}
