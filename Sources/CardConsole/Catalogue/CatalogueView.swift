import SageMakerAPI

/// The list of cards as a page's content.
package struct CatalogueView {
    let page: CataloguePage
    /// What every form of the page brings along.
    let formToken: HTML

    /// Shows a list.
    package init(page: CataloguePage, formToken: HTML) {
        self.page = page
        self.formToken = formToken
    }

    /// Everything below the page's heading.
    package var content: HTML {
        HTML.group {
            page.message?.notice
            ignoredParts
            if page.isCatalogueEmpty {
                CatalogueEmptyView.nothingYet
            } else {
                div(.class("catalogue")) {
                    CatalogueRailView(page: page, formToken: formToken).view
                    div(.class("catalogue-list stack")) {
                        CatalogueToolbarView(page: page).view
                        list
                    }
                }
            }
        }
    }

    @HTMLBuilder private var list: HTML {
        if page.total.value == 0 {
            CatalogueEmptyView.filteredOut(page.address)
        } else if page.address.isBoard {
            CatalogueBoardView(page: page).view
        } else {
            CatalogueTableView(page: page, formToken: formToken).view
            Pager.view(
                next: page.next.map { page.address.page(after: $0).path },
                previous: page.address.after == nil ? nil : page.address.page(after: nil).path,
                previousLabel: "Back to the first page"
            )
        }
    }

    private var ignoredParts: HTML? {
        guard !page.address.ignored.isEmpty else { return nil }
        return Notice.view(.warning, title: "A part of the address means nothing here") {
            p {
                "The list is shown without "
                for (index, field) in page.address.ignored.prefix(5).enumerated() {
                    index == 0 ? "" : ", "
                    code { "\(field.name)=\(field.value)" }
                }
                ". Choose what you look for at the side."
            }
        }
    }
}

extension TotalHits {
    /// `1 card`, `312 cards`, `100,000 cards or more`.
    var cards: String {
        let noun = value == 1 ? "card" : "cards"
        return "\(value.grouped) \(noun)\(relation == .equalTo ? "" : " or more")"
    }
}
