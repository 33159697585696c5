import ModelCards
import SageMakerAPI

/// What stands beside the list: saved views, and facets whose values narrow the list down.
struct CatalogueRailView {
    let page: CataloguePage
    let formToken: HTML

    /// More values than this are folded away.
    private static let shownValues = 8

    private var address: CatalogueAddress { page.address }

    /// The rail follows a switch that only narrow screens show, so that it can be open on wide ones without a script.
    var view: HTML {
        aside(.class("catalogue-rail"), .ariaLabel("Saved views and filters")) {
            details(.class("rail-switch")) {
                summary(.class("button secondary")) {
                    "Views and filters"
                    if !address.choices.isEmpty {
                        span(.class("count")) { " (\(address.choices.count) chosen)" }
                    }
                }
            }
            div(.class("rail-body stack")) {
                SavedViewsView(page: page, formToken: formToken).view
                h2(.class("rail-title")) { "Filters" }
                if page.facets.isSample {
                    p(.class("hint")) { sampleHint }
                }
                for group in FacetGroup.groups(page.facets, for: address) { view(of: group) }
                days
            }
        }
    }

    private var sampleHint: String {
        let sample = BrowseModelCards.facetSample.grouped
        let whole = address.choices.allSatisfy { $0.kind == .status || $0.kind == .risk }
        return whole
            ? "Status and risk rating count all cards, the others the \(sample) cards that were changed last."
            : "Counted among the \(sample) cards that were changed last."
    }

    private func view(of group: FacetGroup) -> HTML {
        details(.class("facet-group"), .flag("open", group.isOpen)) {
            summary { h3 { group.title } }
            list(group.values.prefix(Self.shownValues))
            let rest = group.values.dropFirst(Self.shownValues)
            if !rest.isEmpty {
                details(.class("facet-rest")) {
                    summary { "\(rest.count) more" }
                    list(rest)
                }
            }
        }
    }

    private func list(_ values: ArraySlice<FacetGroup.Value>) -> HTML {
        ul(.class("facets")) {
            for value in values {
                li { view(of: value) }
            }
        }
    }

    private func view(of value: FacetGroup.Value) -> HTML {
        let isChosen = address.contains(value.choice)
        return a(
            .class("facet"),
            .href(address.toggling(value.choice).path),
            .attribute("aria-current", isChosen ? "true" : nil)
        ) {
            span(.class("facet-mark"), .ariaHidden) {}
            span(.class("facet-label")) { value.choice.label }
            if isChosen {
                span(.class("visually-hidden")) { ", chosen; choose again to take it away" }
            }
            if let count = value.count {
                span(.class("facet-count number")) {
                    count.grouped
                    span(.class("visually-hidden")) { count == 1 ? " card" : " cards" }
                }
            }
        }
    }

    private var days: HTML {
        let fields = address.page(after: nil).fields.filter { !["from", "to"].contains($0.name) }
        let chosen = address.choices.filter { $0.kind == .from || $0.kind == .to }
        return details(.class("facet-group"), .flag("open", !chosen.isEmpty)) {
            summary { h3 { "Changed between two days" } }
            form(.class("facet-days stack"), .action(ConsolePath.to("cards"))) {
                for field in fields {
                    input(.type("hidden"), .name(field.name), .value(field.value))
                }
                Field.text("First day", name: "from", value: day(.from), hint: "In UTC", type: "date")
                Field.text("Last day", name: "to", value: day(.to), type: "date")
                Button.secondary("Apply")
            }
        }
    }

    private func day(_ kind: CatalogueChoice.Kind) -> String {
        address.choices.first { $0.kind == kind }?.label ?? ""
    }
}
