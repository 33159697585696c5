import CardPresentation
import SageMakerAPI

/// Cards as panels in columns, one for each status.
struct CatalogueBoardView {
    let page: CataloguePage

    private var address: CatalogueAddress { page.address }

    var view: HTML {
        div(.class("board"), .role("group"), .ariaLabel("Cards by status")) {
            for column in page.columns { view(of: column) }
        }
    }

    private func view(of column: CataloguePage.Column) -> HTML {
        let id = "board-\(column.status.rawValue)"
        return section(.class("board-column"), .ariaLabelledBy(id)) {
            div(.class("board-head row")) {
                h2(.id(id)) { StatusBadge.view(column.status) }
                span(.class("muted number")) { column.total.cards }
            }
            if column.cards.isEmpty {
                p(.class("muted board-empty")) { "No card here." }
            } else {
                ul(.class("board-cards")) {
                    for card in column.cards {
                        li(.flag("data-row")) { panel(card) }
                    }
                }
            }
            if column.total.value > column.cards.count {
                a(.class("board-more"), .href(only(column.status).path)) {
                    "All \(column.total.cards)"
                    span(.class("visually-hidden")) { " with the status \(Badge.word(for: column.status))" }
                }
            }
        }
    }

    private func panel(_ card: CatalogueEntry) -> HTML {
        article(.class("card board-card")) {
            h3 { CardTitleView.view(card) }
            div { RiskBadge.view(card.riskRating) }
            if let owner = card.modelOwner, !owner.isEmpty {
                p { owner }
            }
            p(.class("muted")) {
                "Version \(card.modelCardVersion), "
                TimeView.view(card.lastModifiedTime)
                " by "
                PersonView.view(arn: card.lastModifiedBy.arn)
            }
        }
    }

    private func only(_ status: ModelCardStatus) -> CatalogueAddress {
        address.without(.status).toggling(.status(status)).shown(asBoard: false)
    }
}
