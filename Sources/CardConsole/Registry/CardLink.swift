import JSONTree
import ModelCards
import SageMakerAPI

/// A card as a line of another page.
package struct CardLink: Hashable, Sendable {
    package var name: String
    package var status: ModelCardStatus?
    package var riskRating: String?

    /// Describes a card.
    package init(name: String, status: ModelCardStatus? = nil, riskRating: String? = nil) {
        self.name = name
        self.status = status
        self.riskRating = riskRating
    }

    /// The card of a hit of a search; nil when the hit has none.
    init?(record: JSON?) {
        guard let record, let name = record["ModelCardName"]?.string else { return nil }
        self.init(
            name: name,
            status: record["ModelCardStatus"]?.string.flatMap(ModelCardStatus.init(rawValue:)),
            riskRating: record["RiskRating"]?.string
        )
    }

    init(_ card: Card) {
        self.init(name: card.name, status: card.status, riskRating: card.facts.riskRating)
    }
}

/// A link to an entry's card, or the way to make one.
enum CardLinkView {
    /// - Parameters:
    ///   - path: where a card is made for the entry.
    ///   - entry: the entry's name, for those who cannot see the row that the link is in.
    static func view(_ card: CardLink?, create path: String, for entry: String) -> HTML {
        guard let card else {
            return a(.class("button secondary compact"), .href(path)) {
                "Create card"
                span(.class("visually-hidden")) { " for \(entry)" }
            }
        }
        return view(card)
    }

    static func view(_ card: CardLink) -> HTML {
        span(.class("row card-link")) {
            a(.href(ConsolePath.card(card.name))) { card.name }
            if let status = card.status { StatusBadge.view(status) }
            if let rating = card.riskRating { RiskBadge.view(rating) }
        }
    }
}
