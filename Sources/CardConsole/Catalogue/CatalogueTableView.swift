import SageMakerAPI

/// Cards as a table whose rows can be ticked, for PDFs of several cards and for comparisons.
///
/// On narrow screens the style sheet makes a panel of each row. Browsers forget that it was a table then, so everything
/// says its role.
struct CatalogueTableView {
    let page: CataloguePage
    let formToken: HTML

    /// More tags than this would make rows of very different heights.
    private static let shownTags = 3
    private static let name = "All cards that the filter lets through"

    private var address: CatalogueAddress { page.address }

    var view: HTML {
        form(.class("catalogue-table stack"), .method("post"), .action(ConsolePath.to("cards", "export"))) {
            formToken
            input(.type("hidden"), .name(BulkSelection.listField), .value(address.query))
            DataTable.box(named: Self.name) {
                table(.class("data card-rows"), .role("table")) {
                    caption(.class("visually-hidden")) { Self.name }
                    head
                    tbody(.role("rowgroup")) {
                        for card in page.cards { row(card) }
                    }
                }
            }
            bulkActions
        }
    }

    private var head: HTML {
        thead(.role("rowgroup")) {
            tr(.role("row")) {
                th(.attribute("scope", "col"), .class("tick"), .role("columnheader")) {
                    span(.class("visually-hidden")) { "Select" }
                    input(
                        .type("checkbox"),
                        .class("js-only"),
                        .ariaLabel("Select every card of this page"),
                        .attribute("data-check-all", BulkSelection.cardField)
                    )
                }
                heading("Card", .name)
                heading("Status", .status)
                heading("Risk", .riskRating)
                heading("Owner", .owner)
                th(.attribute("scope", "col"), .class("number"), .role("columnheader")) { "Version" }
                heading("Changed", .lastModifiedTime)
            }
        }
    }

    private func heading(_ words: String, _ order: ModelCardCatalogueOrder) -> HTML {
        let isCurrent = order == address.order
        let direction = address.isAscending ? "ascending" : "descending"
        return th(
            .attribute("scope", "col"),
            .role("columnheader"),
            .attribute("aria-sort", isCurrent ? direction : nil)
        ) {
            a(.class("sort"), .href(address.sorted(by: order).path)) { words }
        }
    }

    private func row(_ card: CatalogueEntry) -> HTML {
        tr(.role("row"), .flag("data-row")) {
            td(.class("tick"), .role("cell")) {
                input(
                    .type("checkbox"),
                    .name(BulkSelection.cardField),
                    .value(BulkSelection.Item(name: card.modelCardName, version: card.modelCardVersion).text),
                    .ariaLabel("Select \(card.modelCardName)")
                )
            }
            th(
                .class("card-cell"),
                .role("rowheader"),
                .attribute("scope", "row"),
                .attribute("abbr", card.modelCardName)
            ) {
                CardTitleView.view(card)
                tags(card.tags)
            }
            td(.role("cell")) { StatusBadge.view(card.modelCardStatus) }
            td(.role("cell")) { RiskBadge.view(card.riskRating) }
            td(.role("cell")) { card.modelOwner }
            td(.class("number"), .role("cell")) {
                span(.class("narrow-only")) { "Version " }
                card.modelCardVersion
            }
            td(.role("cell")) { CardChangeView.view(card) }
        }
    }

    private func tags(_ tags: [Tag]) -> HTML? {
        guard !tags.isEmpty else { return nil }
        let rest = tags.dropFirst(Self.shownTags)
        return ul(.class("tags")) {
            for tag in tags.prefix(Self.shownTags) {
                li { TagView.view(tag, in: address) }
            }
            if !rest.isEmpty {
                li(.class("muted"), .title(rest.map { "\($0.key): \($0.value)" }.joined(separator: "\n"))) {
                    "and \(rest.count) more"
                }
            }
        }
    }

    private var bulkActions: HTML {
        fieldset(.class("bulk row"), .attribute("data-bulk", BulkSelection.cardField)) {
            legend { "With the cards that are ticked" }
            Button.secondary(
                "Export as PDF",
                name: BulkSelection.scopeField,
                value: BulkSelection.Scope.ticked.rawValue
            )
            Button.secondary("Compare", formaction: ConsolePath.to("cards", "compare"), shortcut: "d")
            if page.total.value > 1, page.total.value <= BulkExport.limit {
                span(.class("push")) {
                    Button.secondary(
                        "Export all \(page.total.cards)",
                        name: BulkSelection.scopeField,
                        value: BulkSelection.Scope.list.rawValue
                    )
                }
            }
        }
    }
}
