import JSONTree
import SageMakerAPI

/// A training job's page.
package enum JobPageView {
    /// What stands below the page's title.
    package static func view(_ page: JobPage) -> HTML {
        div(.class("stack")) {
            section(.class("card stack"), .ariaLabelledBy("card-title")) {
                h2(.id("card-title")) { "Model cards" }
                cards(page)
            }
            section(.class("card stack"), .ariaLabelledBy("result-title")) {
                h2(.id("result-title")) { "Result" }
                result(page)
            }
            metrics(page.job)
            hyperparameters(page.job)
            TagSection.view(page.tags)
            section(.class("card stack"), .ariaLabelledBy("record-title")) {
                h2(.id("record-title")) { "Everything the registry knows" }
                RecordView.view(page.description, without: ["FinalMetricDataList", "HyperParameters"])
            }
        }
    }

    private static func cards(_ page: JobPage) -> HTML {
        guard !page.cards.isEmpty else {
            return EntryCardView.view(nil, create: page.job.newCard, thing: "training job")
        }
        return .group {
            ul(.class("plain")) {
                for card in page.cards { li { CardLinkView.view(card) } }
            }
            p { Button.link("Create another card", to: page.job.newCard) }
        }
    }

    private static func result(_ page: JobPage) -> HTML {
        dl(.class("facts")) {
            dt { "Status" }
            dd { JobBadge.view(page.job.status) }
            if let artifact = page.job.artifact {
                dt { "Artifact" }
                dd { AddressView.whole(artifact) }
            }
            dt { "Models that serve it" }
            dd { models(page.models) }
            dt { "Packages that hold it" }
            dd { PackageLines.view(page.packages) }
        }
    }

    static func models(_ models: [RegisteredModel]) -> HTML {
        guard !models.isEmpty else { return span(.class("muted")) { "None" } }
        return ul(.class("plain")) {
            for model in models {
                li(.class("row")) {
                    a(.href(model.page)) { model.name }
                    if let card = model.card { CardLinkView.view(card) }
                }
            }
        }
    }

    private static func metrics(_ job: RegisteredJob) -> HTML {
        section(.class("card stack"), .ariaLabelledBy("metrics-title")) {
            h2(.id("metrics-title")) { "Final metrics" }
            if job.metrics.isEmpty {
                p(.class("muted")) { "The job has reported no metrics." }
            } else {
                DataTable.view(
                    caption: "Final metrics",
                    columns: ["Metric", "Value", "Reported"],
                    rows: job.metrics.map { [HTML($0.name), HTML($0.value), $0.time.map(TimeView.view) ?? HTML()] },
                    numbers: [1]
                )
            }
        }
    }

    private static func hyperparameters(_ job: RegisteredJob) -> HTML {
        section(.class("card stack"), .ariaLabelledBy("hyperparameters-title")) {
            h2(.id("hyperparameters-title")) { "Hyperparameters" }
            if job.hyperparameters.isEmpty {
                p(.class("muted")) { "The job names no hyperparameters." }
            } else {
                DataTable.view(
                    caption: "Hyperparameters",
                    columns: ["Name", "Value"],
                    rows: job.hyperparameters.map { [HTML($0.name), HTML($0.value)] }
                )
            }
        }
    }
}
