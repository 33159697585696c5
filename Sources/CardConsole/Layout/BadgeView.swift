import CardPresentation
import SageMakerAPI

/// A word in a coloured shape with a symbol, as in the PDF of a card.
package enum BadgeView {
    /// Any badge.
    package static func view(_ badge: Badge) -> HTML {
        span(.class("badge \(tone(badge.tone)) symbol-\(symbol(badge.symbol))")) { badge.text }
    }

    private static func tone(_ tone: Badge.Tone) -> String {
        switch tone {
        case .red: "tone-red"
        case .amber: "tone-amber"
        case .green: "tone-green"
        case .blue: "tone-blue"
        case .grey: "tone-grey"
        }
    }

    private static func symbol(_ symbol: Badge.Symbol) -> String {
        switch symbol {
        case .check: "check"
        case .clock: "clock"
        case .pencil: "pencil"
        case .box: "box"
        case .triangle: "triangle"
        case .diamond: "diamond"
        case .circle: "circle"
        case .question: "question"
        }
    }
}

/// How far a card is approved.
package enum StatusBadge {
    package static func view(_ status: ModelCardStatus) -> HTML { BadgeView.view(Badge(status)) }
}

/// How risky a model is to use.
package enum RiskBadge {
    /// - Parameter rating: `High` and its like; nil for a card that has none.
    package static func view(_ rating: String?) -> HTML {
        BadgeView.view(rating == nil ? Badge("No rating", .question, .grey) : Badge(riskRating: rating))
    }
}
