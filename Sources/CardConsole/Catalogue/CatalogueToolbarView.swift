import SageMakerAPI

/// What stands above the list: words to search for, the number of hits, the order, and table or board.
struct CatalogueToolbarView {
    let page: CataloguePage

    private var address: CatalogueAddress { page.address }

    var view: HTML {
        HTML.group {
            div(.class("toolbar")) {
                search
                if !address.isBoard { order }
                shapes
            }
            div(.class("catalogue-summary row")) {
                p(.class("catalogue-count")) {
                    strong { page.total.cards }
                    if let text = address.text {
                        " with the words “\(text)”"
                    }
                }
                chips
            }
        }
    }

    private var search: HTML {
        form(.class("catalogue-search"), .role("search"), .ariaLabel("This list"), .action(ConsolePath.to("cards"))) {
            label(.for("list-words"), .class("visually-hidden")) { "Words of the name or the content" }
            input(
                .type("search"),
                .id("list-words"),
                .name(CatalogueChoice.Kind.text.rawValue),
                .value(address.text ?? ""),
                .placeholder("Names, purposes, metrics, data…"),
                .attribute("maxlength", "1024"),
                .flag("data-search"),
                .attribute("autocomplete", "off")
            )
            kept(address.without(.text))
            Button.secondary("Search")
        }
    }

    /// The columns' headings sort, too, but a narrow screen has no room for them.
    private var order: HTML {
        form(.class("catalogue-order"), .action(ConsolePath.to("cards"))) {
            label(.for("list-order")) { "Order" }
            select(.id("list-order"), .name("sort"), .flag("data-submit-on-change")) {
                for choice in Self.orders {
                    option(.value(choice.sort), .selected(if: choice.sort == address.sort)) { choice.label }
                }
                if !Self.orders.contains(where: { $0.sort == address.sort }) {
                    option(.value(address.sort), .selected(if: true)) { "As chosen" }
                }
            }
            kept(address.page(after: nil), except: "sort")
            Button.secondary("Sort")
        }
    }

    private var shapes: HTML {
        nav(.class("segments"), .ariaLabel("Table or board")) {
            for isBoard in [false, true] {
                a(
                    .href(address.shown(asBoard: isBoard).path),
                    .attribute("aria-current", isBoard == address.isBoard ? "true" : nil)
                ) { isBoard ? "Board" : "Table" }
            }
        }
    }

    private var chips: HTML? {
        let choices = address.choices.filter { $0.kind != .text }
        // An empty list names what was chosen itself.
        guard !address.choices.isEmpty, page.total.value > 0 else { return nil }
        return HTML.group {
            if !choices.isEmpty {
                ul(.class("chips"), .ariaLabel("Chosen")) {
                    for choice in choices {
                        li { Chip.view(label: choice.wholeLabel, removes: address.toggling(choice).path) }
                    }
                }
            }
            a(.class("clear"), .href(address.cleared.path)) { "Clear all" }
        }
    }

    /// The rest of the address, which a form carries on.
    private func kept(_ address: CatalogueAddress, except name: String? = nil) -> [HTML] {
        address.fields.filter { $0.name != name }.map { field in
            input(.type("hidden"), .name(field.name), .value(field.value))
        }
    }

    private static let orders = [
        (sort: "-changed", label: "Latest change first"), (sort: "changed", label: "Oldest change first"),
        (sort: "-created", label: "Newest card first"), (sort: "created", label: "Oldest card first"),
        (sort: "name", label: "Name, A to Z"), (sort: "-name", label: "Name, Z to A"),
        (sort: "status", label: "Status, draft first"), (sort: "-status", label: "Status, archived first"),
        (sort: "-risk", label: "Highest risk first"), (sort: "risk", label: "Lowest risk first"),
        (sort: "owner", label: "Owner, A to Z"), (sort: "-owner", label: "Owner, Z to A"),
    ]
}
