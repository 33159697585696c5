import JSONTree
import SageMakerAPI

/// A group's page: its versions first.
package enum GroupPageView {
    /// What stands below the page's title.
    package static func view(_ page: GroupPage) -> HTML {
        div(.class("stack")) {
            if let words = page.description["ModelPackageGroupDescription"]?.string {
                TextView.lines(words)
            }
            section(.class("stack"), .ariaLabelledBy("versions-title")) {
                h2(.id("versions-title")) { "Versions" }
                if page.versions.isEmpty {
                    EmptyState.view(title: "No versions yet") {
                        p { "A version appears here when somebody registers a model package in this group." }
                    }
                } else {
                    RegistryFilterView.count(page.hits, "version", "versions")
                    PackageTable.view(page.versions, caption: "Versions of \(page.name)", isOfGroup: true)
                    Pager.view(
                        next: page.next.map { ConsolePath.to("packages", page.name, query: [("after", $0)]) },
                        previous: page.isFirstPage ? nil : ConsolePath.to("packages", page.name),
                        previousLabel: "First page"
                    )
                }
            }
            TagSection.view(page.tags)
            section(.class("card stack"), .ariaLabelledBy("record-title")) {
                h2(.id("record-title")) { "Everything the registry knows" }
                RecordView.view(page.description)
            }
        }
    }
}
