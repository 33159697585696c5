import SageMakerAPI

/// The form above a list of the registry, the chips that it leaves behind, and the ways to other pages.
enum RegistryFilterView {
    /// A status that a list can be narrowed down to.
    typealias Choice = (value: String, label: String)

    /// The form; it sends itself with the address' query, so that the page works without a script.
    ///
    /// - Parameters:
    ///   - things: what the list holds, such as `models`.
    ///   - statuses: none for a list without.
    static func form(
        _ filter: RegistryFilter,
        things: String,
        statuses: [Choice] = [],
        statusLabel: String = "Status",
        hasCards: Bool
    ) -> HTML {
        CardConsole.form(.class("row filters"), .role("search"), .ariaLabel("Filter \(things)"), .action(filter.path)) {
            for field in filter.fixed { input(.type("hidden"), .name(field.name), .value(field.value)) }
            Field.text("Name contains", name: "name", value: filter.name ?? "", type: "search")
            if hasCards {
                Field.choice(
                    "Card",
                    name: "card",
                    value: filter.card?.rawValue ?? "",
                    options: [("", "Any"), ("none", "Without a card"), ("has", "With a card")]
                )
            }
            if !statuses.isEmpty {
                Field.choice(
                    statusLabel,
                    name: "status",
                    value: filter.status ?? "",
                    options: [(value: "", label: "Any")] + statuses
                )
            }
            Field.choice(
                "Order",
                name: "order",
                value: filter.order.rawValue,
                options: [("newest", "Newest first"), ("oldest", "Oldest first"), ("name", "By name")]
            )
            Button.secondary("Show")
        }
    }

    /// What the list leaves out, each part with the way to have it back.
    static func chips(_ filter: RegistryFilter, statuses: [Choice] = [], statusLabel: String = "Status") -> HTML {
        guard filter.isNarrow else { return HTML() }
        return div(.class("row chips")) {
            if let name = filter.name {
                Chip.view(label: "Name contains “\(name)”", removes: filter.address { $0.name = nil })
            }
            if let card = filter.card {
                Chip.view(
                    label: card == .none ? "Without a card" : "With a card",
                    removes: filter.address { $0.card = nil }
                )
            }
            if let status = filter.status {
                let label = statuses.first { $0.value == status }?.label ?? status
                Chip.view(label: "\(statusLabel): \(label)", removes: filter.address { $0.status = nil })
            }
            a(.href(filter.everything)) { "Clear all" }
        }
    }

    /// How much there is, and the ways to the other pages.
    static func pager(_ filter: RegistryFilter, next: String?) -> HTML {
        Pager.view(
            next: next.map { token in filter.address { $0.after = token } },
            previous: filter.after == nil ? nil : filter.address { _ in },
            previousLabel: "First page"
        )
    }

    /// Such as `3 models` or `1,000 models or more`.
    static func count(_ hits: TotalHits, _ one: String, _ many: String) -> HTML {
        p(.class("muted"), .role("status")) {
            switch (hits.value, hits.relation) {
            case (1, .equalTo): "1 \(one)"
            case (_, .equalTo): "\(hits.value) \(many)"
            default: "\(hits.value) \(many) or more"
            }
        }
    }

    /// The state of a list that its filter left nothing in.
    static func nothingLeft(_ filter: RegistryFilter, things: String) -> HTML {
        EmptyState.view(title: "No \(things) like this") {
            p { "The filter leaves nothing. Take a part of it away, or start again." }
            p { Button.link("Show all \(things)", to: filter.everything, style: .secondary) }
        }
    }
}
