import SageMakerAPI

/// The cards that somebody has ticked in the list, or all of the list.
package struct BulkSelection: Hashable, Sendable {
    /// A card as its row showed it.
    package struct Item: Hashable, Sendable {
        package let name: String
        package let version: Int

        /// Pairs a card with the version that was shown.
        package init(name: String, version: Int) {
            self.name = name
            self.version = version
        }

        /// Reads `name@version`.
        package init?(_ text: String) {
            guard let at = text.lastIndex(of: "@"), at != text.startIndex,
                let version = Int(text[text.index(after: at)...]), version >= 1
            else { return nil }
            self.init(name: String(text[..<at]), version: version)
        }

        /// The card as a row's box sends it, and as the comparison's address has it.
        package var text: String { "\(name)@\(version)" }
    }

    /// What a button of the list is about.
    package enum Scope: String, Hashable, Sendable {
        /// The rows whose boxes are ticked.
        case ticked
        /// Every card that the list has, on whichever page.
        case list
    }

    static let cardField = "card"
    static let scopeField = "scope"
    static let listField = "list"

    /// The ticked cards, each once, in the order of the list.
    package let items: [Item]
    package let scope: Scope
    /// The list that they were ticked in.
    package let address: CatalogueAddress

    /// Reads the list's form.
    package init(_ form: FormFields) {
        var seen: Set<String> = []
        items = form.values(Self.cardField).compactMap { Item($0) }.filter { seen.insert($0.name).inserted }
        scope = form[Self.scopeField].flatMap(Scope.init) ?? .ticked
        address = CatalogueAddress(query: form[Self.listField] ?? "")
    }

    /// Where the comparison of the ticked cards is; where else to go when they cannot be compared.
    package var comparisonPath: String {
        switch items.count {
        case 0, 1: address.path(done: CatalogueMessage.tooFewToCompare.rawValue)
        case 2...5: ConsolePath.to("compare", query: items.map { ("item", $0.text) })
        default: address.path(done: CatalogueMessage.tooManyToCompare.rawValue)
        }
    }
}
