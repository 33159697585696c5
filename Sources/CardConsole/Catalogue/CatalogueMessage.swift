/// What the list says to whoever comes back to it from a form, or by an address that is out of date.
package enum CatalogueMessage: String, Hashable, Sendable {
    case viewSaved = "view-saved"
    case viewRemoved = "view-removed"
    /// The name of a view was left out or is too long.
    case viewNameMissing = "view-name-missing"
    case nothingSelected = "nothing-selected"
    case tooFewToCompare = "too-few-to-compare"
    case tooManyToCompare = "too-many-to-compare"
    case tooManyToExport = "too-many-to-export"
    /// The page's token belongs to another list, or to a server that forgot its secret.
    case pageGone = "page-gone"

    var notice: HTML {
        switch self {
        case .viewSaved:
            Notice.view(.success) { p { "The view is saved. You find it at the side of this list." } }
        case .viewRemoved:
            Notice.view(.success) { p { "The view is removed. The cards stay as they are." } }
        case .viewNameMissing:
            Notice.view(.problem) { p { "The view was not saved: give it a name of 1 to 64 characters." } }
        case .nothingSelected:
            Notice.view(.problem) {
                p { "No card is selected. Tick the boxes of the cards that you want, then try again." }
            }
        case .tooFewToCompare:
            Notice.view(.problem) { p { "Tick at least two cards to compare them." } }
        case .tooManyToCompare:
            Notice.view(.problem) { p { "At most five cards fit side by side. Tick fewer, then compare again." } }
        case .tooManyToExport:
            Notice.view(.problem) {
                p {
                    "One export makes at most \(BulkExport.limit) PDFs, and this list has more cards. Narrow it down, "
                    "then export again."
                }
            }
        case .pageGone:
            Notice.view(.information) {
                p { "That page of the list is out of date. This is the list from its beginning." }
            }
        }
    }
}
