import ModelCards
import SageMakerAPI

/// The list of cards: one page of it, what narrows it down, and what somebody can do with it.
package struct CataloguePage: Sendable {
    /// Where one status has its place on the board.
    package struct Column: Sendable {
        package let status: ModelCardStatus
        package let cards: [CatalogueEntry]
        package let total: TotalHits

        /// Describes a column.
        package init(status: ModelCardStatus, cards: [CatalogueEntry], total: TotalHits) {
            self.status = status
            self.cards = cards
            self.total = total
        }
    }

    package let address: CatalogueAddress
    /// One page in the table's order; none on a board.
    package var cards: [CatalogueEntry] = []
    /// The board; none in a table.
    package var columns: [Column] = []
    package var total: TotalHits
    package var facets: ModelCardFacets
    /// Where the list goes on.
    package var next: CatalogueAddress.Place?
    package var views: [SavedView] = []
    /// What somebody should know before the list.
    package var message: CatalogueMessage?

    /// Describes a list without cards.
    package init(address: CatalogueAddress, total: TotalHits, facets: ModelCardFacets) {
        self.address = address
        self.total = total
        self.facets = facets
    }

    /// Whether there is no card at all, so that nothing can be narrowed down.
    package var isCatalogueEmpty: Bool { total.value == 0 && address.choices.isEmpty }

    /// The saved view that shows exactly this list.
    package var currentView: SavedView? {
        views.first { CatalogueAddress(query: $0.query).shows(sameAs: address) }
    }
}

extension CatalogueAddress {
    /// Whether both show the same cards in the same way, whatever the order in which they were narrowed down.
    func shows(sameAs other: CatalogueAddress) -> Bool {
        Set(choices) == Set(other.choices) && order == other.order && isAscending == other.isAscending
            && isBoard == other.isBoard
    }
}
