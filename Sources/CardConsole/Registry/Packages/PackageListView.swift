/// Packages as a table.
package enum PackageListView {
    /// What stands below the page's title.
    package static func view(_ list: PackageList) -> HTML {
        div(.class("stack")) {
            PackageTabs.view(isOfGroups: false)
            if list.packages.isEmpty && !list.filter.isNarrow {
                EmptyState.view(title: "No model packages yet") {
                    p { "A package is a version of a model that is registered in a group, or one by itself." }
                }
            } else {
                RegistryFilterView.form(
                    list.filter,
                    things: "packages",
                    statuses: ApprovalBadge.choices,
                    statusLabel: "Approval",
                    hasCards: true
                )
                RegistryFilterView.chips(list.filter, statuses: ApprovalBadge.choices, statusLabel: "Approval")
                if list.packages.isEmpty {
                    RegistryFilterView.nothingLeft(list.filter, things: "packages")
                } else {
                    RegistryFilterView.count(list.hits, "package", "packages")
                    PackageTable.view(list.packages, caption: "Model packages")
                    RegistryFilterView.pager(list.filter, next: list.next)
                }
            }
        }
    }
}

/// Packages with their approval and cards.
enum PackageTable {
    /// - Parameter isOfGroup: whether all are versions of one group, whose name would only repeat itself.
    static func view(_ packages: [RegisteredPackage], caption: String, isOfGroup: Bool = false) -> HTML {
        DataTable.view(
            caption: caption,
            columns: [isOfGroup ? "Version" : "Package", "Approval", "Card", "Artifact", "Created", "By"],
            rows: packages.map { package in
                [
                    named(package, isOfGroup),
                    ApprovalBadge.view(package.approval),
                    CardLinkView.view(package.card, create: package.newCard, for: package.label),
                    HTML(package.containers.map { container in div { AddressView.short(container.artifact) } }),
                    package.createdAt.map(TimeView.view) ?? HTML(),
                    PersonView.view(arn: package.createdBy),
                ]
            },
            areRowsOpened: true
        )
    }

    private static func named(_ package: RegisteredPackage, _ isOfGroup: Bool) -> HTML {
        let version = isOfGroup ? package.version.map { "Version \($0)" } : nil
        return .group {
            a(.href(package.page)) { version ?? package.label }
            if let description = package.description {
                div(.class("muted")) { description }
            }
        }
    }
}
