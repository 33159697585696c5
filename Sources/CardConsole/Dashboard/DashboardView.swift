import ModelCards
import SageMakerAPI

/// The start page's content.
package struct DashboardView {
    let page: DashboardPage

    /// Shows a start page.
    package init(page: DashboardPage) {
        self.page = page
    }

    /// Everything below the page's heading.
    package var content: HTML {
        HTML.group {
            if page.isEmpty {
                DashboardWelcomeView.view
                edits
            } else {
                div(.class("dashboard stack")) {
                    DashboardFiguresView(page: page).view
                    div(.class(page.edits.isEmpty ? "stack" : "split")) {
                        div(.class("stack")) {
                            RiskTableView(page: page).view
                            recent
                        }
                        if !page.edits.isEmpty {
                            div(.class("stack")) { edits }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var recent: HTML {
        if !page.recent.isEmpty {
            section(.class("card stack"), .ariaLabelledBy("recent")) {
                h2(.id("recent")) { "Changed lately" }
                DataTable.view(
                    caption: "The cards that were changed last",
                    columns: ["Card", "Status", "Risk", "Changed"],
                    rows: page.recent.map { card in
                        [
                            CardTitleView.view(card), StatusBadge.view(card.modelCardStatus),
                            RiskBadge.view(card.riskRating), CardChangeView.view(card),
                        ]
                    },
                    areRowsOpened: true
                )
                p { a(.href(ConsolePath.to("cards"))) { "All \(page.overview.cards.grouped) cards" } }
            }
        }
    }

    @HTMLBuilder private var edits: HTML {
        if !page.edits.isEmpty {
            section(.class("card stack"), .ariaLabelledBy("edits")) {
                h2(.id("edits")) { "Not saved yet" }
                p(.class("hint")) { "Only you see these. They become a card or a version when you save them." }
                ul(.class("edits")) {
                    for edit in page.edits.prefix(DashboardPage.editCount) {
                        li { row(edit) }
                    }
                }
                if page.edits.count > DashboardPage.editCount {
                    p { a(.href(ConsolePath.to("edits"))) { "All \(page.edits.count) unsaved edits" } }
                }
            }
        }
    }

    private func row(_ edit: CardEdit) -> HTML {
        let name = edit.title.isEmpty ? edit.cardName ?? "A card without a name" : edit.title
        return div(.class("edit-row")) {
            div {
                strong { name }
                div(.class("muted")) {
                    if edit.cardName != nil, let version = edit.baseVersion {
                        "From version \(version), "
                    } else {
                        "A new card, "
                    }
                    TimeView.view(edit.updatedAt)
                }
            }
            a(.class("button secondary"), .href(ConsolePath.to("edits", edit.id, "details"))) {
                "Continue"
                span(.class("visually-hidden")) { " editing \(name)" }
            }
        }
    }
}
