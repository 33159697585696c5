import SageMakerAPI

/// Which cards the list shows, in which order and how: all of it is in the list's address.
///
/// Every link of the list (a facet's value, a chip, a column's heading, the next page, a saved view) is this value with
/// one thing changed.
package struct CatalogueAddress: Hashable, Sendable {
    /// What narrows the list down, in the order in which it was chosen.
    package private(set) var choices: [CatalogueChoice] = []
    package var order: ModelCardCatalogueOrder = .lastModifiedTime
    package var isAscending = false
    /// Whether cards stand on a board of four columns, rather than in a table.
    package var isBoard = false
    /// The token of the page, and the moment that the first page was asked for, at which ages are measured.
    package var after: Place?
    /// Fields of the address that say nothing here, such as a status that does not exist.
    package private(set) var ignored: [FormFields.Field] = []

    /// A page behind the first.
    package struct Place: Hashable, Sendable {
        package let token: String
        package let openedAt: Timestamp

        /// Marks a page.
        package init(token: String, openedAt: Timestamp) {
            self.token = token
            self.openedAt = openedAt
        }
    }

    /// The operation takes no more values of one facet, and no more tags.
    private static let choicesOfAKind = 50

    /// Every card, those changed last first.
    package init() {}

    /// Every card that satisfies some choices.
    package init(_ choices: CatalogueChoice...) {
        for choice in choices {
            add(choice)
        }
    }

    /// Whether the choice narrows the list down.
    package func contains(_ choice: CatalogueChoice) -> Bool { choices.contains(choice) }

    /// The words that are searched for.
    package var text: String? {
        for case .text(let text) in choices { return text }
        return nil
    }

    /// The list with a choice added, or without it when it is chosen already; from the first page on.
    package func toggling(_ choice: CatalogueChoice) -> CatalogueAddress {
        var address = self
        address.after = nil
        if contains(choice) {
            address.choices.removeAll { $0 == choice }
        } else {
            address.add(choice)
        }
        return address
    }

    /// The list without choices of a kind.
    package func without(_ kind: CatalogueChoice.Kind) -> CatalogueAddress {
        var address = self
        address.after = nil
        address.choices.removeAll { $0.kind == kind }
        return address
    }

    /// The list with nothing that narrows it down.
    package var cleared: CatalogueAddress {
        var address = self
        address.after = nil
        address.choices = []
        return address
    }

    /// The list in another order; asking for the present order again turns it around.
    package func sorted(by order: ModelCardCatalogueOrder) -> CatalogueAddress {
        var address = self
        address.after = nil
        address.isAscending = self.order == order ? !isAscending : !order.isDescendingFirst
        address.order = order
        return address
    }

    /// The list in a table, or on a board.
    package func shown(asBoard isBoard: Bool) -> CatalogueAddress {
        var address = self
        address.after = nil
        address.isBoard = isBoard
        return address
    }

    /// Another page of the list.
    package func page(after place: Place?) -> CatalogueAddress {
        var address = self
        address.after = place
        return address
    }

    mutating func add(_ choice: CatalogueChoice) {
        if choice.kind.isSingle { choices.removeAll { $0.kind == choice.kind } }
        guard !choices.contains(choice), choices.count(where: { $0.kind == choice.kind }) < Self.choicesOfAKind else {
            return
        }
        choices.append(choice)
    }

    mutating func ignore(_ field: FormFields.Field) { ignored.append(field) }
}

extension ModelCardCatalogueOrder {
    /// Times are asked for latest first and risks highest first, everything else from A to Z.
    var isDescendingFirst: Bool { self == .lastModifiedTime || self == .creationTime || self == .riskRating }
}
