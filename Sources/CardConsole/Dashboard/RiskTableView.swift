import SageMakerAPI

/// Cards by risk and status; every number leads to the cards that it counts.
struct RiskTableView {
    let page: DashboardPage

    private static let words = "Cards by risk and status"

    var view: HTML {
        section(.class("card stack"), .ariaLabelledBy("risk-table")) {
            h2(.id("risk-table")) { Self.words }
            DataTable.box(named: Self.words) {
                table(.class("data risk-table")) {
                    caption(.class("visually-hidden")) { Self.words }
                    thead {
                        tr {
                            th(.attribute("scope", "col")) { "Risk" }
                            for status in ModelCardStatus.allCases {
                                th(.attribute("scope", "col"), .class("number")) { StatusBadge.view(status) }
                            }
                            th(.attribute("scope", "col"), .class("number")) { "All" }
                        }
                    }
                    tbody {
                        for risk in page.riskRatings { row(risk) }
                    }
                    tfoot { row(nil) }
                }
            }
        }
    }

    /// The line of a rating; the sums when nil.
    private func row(_ risk: String?) -> HTML {
        tr {
            th(.attribute("scope", "row")) {
                if let risk { RiskBadge.view(risk.isEmpty ? nil : risk) } else { "All" }
            }
            for status in ModelCardStatus.allCases { cell(risk, status) }
            cell(risk, nil)
        }
    }

    private func cell(_ risk: String?, _ status: ModelCardStatus?) -> HTML {
        let number = page.count(risk: risk, status: status)
        var address = CatalogueAddress()
        if let risk { address = address.toggling(.risk(risk)) }
        if let status { address = address.toggling(.status(status)) }
        return td(.class("number")) {
            if number == 0 {
                span(.class("muted")) { "0" }
            } else {
                a(.href(address.path)) {
                    number.grouped
                    span(.class("visually-hidden")) { name(of: address) }
                }
            }
        }
    }

    /// A number alone says nothing to whoever jumps from link to link.
    private func name(of address: CatalogueAddress) -> String {
        let parts = address.choices.map(\.wholeLabel)
        return parts.isEmpty ? " cards in all" : " cards, \(parts.joined(separator: ", "))"
    }
}
