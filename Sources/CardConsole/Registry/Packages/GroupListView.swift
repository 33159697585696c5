import SageMakerAPI

/// The groups of packages as a table.
package enum GroupListView {
    /// What stands below the page's title.
    package static func view(_ list: GroupList) -> HTML {
        div(.class("stack")) {
            PackageTabs.view(isOfGroups: true)
            if list.groups.isEmpty && !list.filter.isNarrow {
                none
            } else {
                RegistryFilterView.form(list.filter, things: "groups", hasCards: false)
                RegistryFilterView.chips(list.filter)
                if list.groups.isEmpty {
                    RegistryFilterView.nothingLeft(list.filter, things: "groups")
                } else {
                    RegistryFilterView.count(list.hits, "group", "groups")
                    table(list)
                    RegistryFilterView.pager(list.filter, next: list.next)
                }
            }
        }
    }

    private static func table(_ list: GroupList) -> HTML {
        DataTable.view(
            caption: "Model package groups",
            columns: ["Group", "Versions", "Latest version", "Approval", "Card of the latest version", "Created"],
            rows: list.groups.map { group in
                [
                    named(group),
                    HTML(count(group.versions)),
                    latest(group.latest),
                    ApprovalBadge.view(group.latest?.approval),
                    group.latest.map { CardLinkView.view($0.card, create: $0.newCard, for: $0.label) } ?? HTML("—"),
                    group.createdAt.map(TimeView.view) ?? HTML(),
                ]
            },
            numbers: [1],
            areRowsOpened: true
        )
    }

    private static func named(_ group: GroupList.Group) -> HTML {
        .group {
            a(.href(group.page)) { group.name }
            if let description = group.description {
                div(.class("muted")) { description }
            }
        }
    }

    private static func latest(_ package: RegisteredPackage?) -> HTML {
        guard let package, let version = package.version else { return span(.class("muted")) { "No version yet" } }
        return a(.href(package.page)) { "Version \(version)" }
    }

    private static func count(_ hits: TotalHits) -> String {
        hits.relation == .equalTo ? "\(hits.value)" : "\(hits.value)+"
    }

    private static var none: HTML {
        EmptyState.view(title: "No model package groups yet") {
            p {
                "A group collects the versions of a model. Whoever registers models makes one, with the SageMaker SDK "
                "or on the command line:"
            }
            pre { code { "aws sagemaker create-model-package-group --model-package-group-name churn" } }
        }
    }
}

/// The two lists of packages.
enum PackageTabs {
    static func view(isOfGroups: Bool) -> HTML {
        Tabs.view(
            [
                ("Groups", ConsolePath.to("packages"), isOfGroups),
                ("All packages", ConsolePath.to("packages", query: [("view", "all")]), !isOfGroups),
            ],
            label: "Lists of packages"
        )
    }
}
