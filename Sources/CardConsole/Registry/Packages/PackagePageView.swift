import JSONTree
import SageMakerAPI

/// A package's page: its card first, since that is what the console is for.
package enum PackagePageView {
    /// What stands below the page's title.
    package static func view(_ page: PackagePage) -> HTML {
        div(.class("stack")) {
            section(.class("card stack"), .ariaLabelledBy("card-title")) {
                h2(.id("card-title")) { "Model card" }
                EntryCardView.view(page.package.card, create: page.package.newCard, thing: "package")
            }
            section(.class("card stack"), .ariaLabelledBy("facts-title")) {
                h2(.id("facts-title")) { "The package" }
                facts(page.package)
                for container in page.package.containers { ContainerView.view(container) }
            }
            reports(page.reports)
            section(.class("card stack"), .ariaLabelledBy("origin-title")) {
                h2(.id("origin-title")) { "Where it comes from, where it is used" }
                dl(.class("facts")) {
                    dt { "Training job" }
                    dd { ModelPageView.jobs(page.trainingJobs) }
                    dt { "Models with the same artifact" }
                    dd { JobPageView.models(page.models) }
                }
            }
            TagSection.view(page.tags)
            section(.class("card stack"), .ariaLabelledBy("record-title")) {
                h2(.id("record-title")) { "Everything the registry knows" }
                RecordView.view(page.description, without: ["ModelCard"])
            }
        }
    }

    private static func facts(_ package: RegisteredPackage) -> HTML {
        dl(.class("facts")) {
            if let group = package.group {
                dt { "Group" }
                dd { a(.href(ConsolePath.to("packages", group))) { group } }
            }
            dt { "Approval" }
            dd {
                ApprovalBadge.view(package.approval)
                if let words = package.approvalDescription { TextView.lines(words) }
            }
            if let words = package.description {
                dt { "Description" }
                dd { TextView.lines(words) }
            }
            dt { "Registered" }
            dd {
                package.createdAt.map(TimeView.view)
                " by "
                PersonView.view(arn: package.createdBy)
            }
        }
    }

    private static func reports(_ reports: [PackagePage.Report]) -> HTML {
        section(.class("card stack"), .ariaLabelledBy("reports-title")) {
            h2(.id("reports-title")) { "Reports" }
            if reports.isEmpty {
                p(.class("muted")) { "The package names no reports about its quality, bias or explainability." }
            } else {
                p { "A card that is made from this package reads these reports into its evaluation section." }
                DataTable.view(
                    caption: "Reports",
                    columns: ["Report", "Address", "Type"],
                    rows: reports.map { report in
                        [HTML(report.name), AddressView.whole(report.uri), HTML(report.contentType ?? "—")]
                    }
                )
            }
        }
    }
}
