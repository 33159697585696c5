import ModelCards
import SageMakerAPI

/// A version of a card as an address spells it: `credit-default@3`, or `credit-default` for the latest.
package struct ComparedItem: Hashable, Sendable, CustomStringConvertible {
    package let name: String
    package let version: Int?

    /// Names a version.
    package init(name: String, version: Int?) {
        self.name = name
        self.version = version
    }

    /// Reads what an address or a person spells; nil for a blank.
    ///
    /// A name cannot hold an `@`, so whatever follows one is the version; one that is no number counts as part of the
    /// name, which no card has then.
    package init?(_ text: String) {
        let text = text.trimmed
        guard !text.isEmpty else { return nil }
        guard let at = text.lastIndex(of: "@"), let number = Int(text[text.index(after: at)...]), number > 0 else {
            self.init(name: text, version: nil)
            return
        }
        self.init(name: String(text[..<at]), version: number)
    }

    package var description: String { version.map { "\(name)@\($0)" } ?? name }
}

/// One column of a comparison.
package struct ComparedCard: Sendable {
    package let card: RenderableCard
    package let latestVersion: Int

    /// Describes a column.
    package init(_ card: RenderableCard, latestVersion: Int) {
        self.card = card
        self.latestVersion = latestVersion
    }

    /// As an address spells it.
    package var item: String { "\(card.name)@\(card.version)" }
}
