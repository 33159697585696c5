import SageMakerAPI

/// A word in a coloured shape; the symbol says the same to people who see no colours.
package struct Badge: Hashable, Sendable {
    /// The shape in front of the word.
    package enum Symbol: Hashable, Sendable {
        case check, clock, pencil, box, triangle, diamond, circle, question
    }

    /// The family of colours.
    package enum Tone: Hashable, Sendable {
        case red, amber, green, blue, grey
    }

    package let text: String
    package let symbol: Symbol
    package let tone: Tone

    package init(_ text: String, _ symbol: Symbol, _ tone: Tone) {
        self.text = text
        self.symbol = symbol
        self.tone = tone
    }
}

extension Badge {
    /// How far a card is approved.
    package init(_ status: ModelCardStatus) {
        let word = Self.word(for: status)
        switch status {
        case .draft: self.init(word, .pencil, .blue)
        case .pendingReview: self.init(word, .clock, .amber)
        case .approved: self.init(word, .check, .green)
        case .archived: self.init(word, .box, .grey)
        }
    }

    /// How risky a model is to use; nil and words that the schema does not know are "not rated".
    package init(riskRating: String?) {
        switch riskRating {
        case "High": self.init("High risk", .triangle, .red)
        case "Medium": self.init("Medium risk", .diamond, .amber)
        case "Low": self.init("Low risk", .circle, .green)
        case "Unknown": self.init("Risk unknown", .question, .grey)
        default: self.init("Risk not rated", .question, .grey)
        }
    }

    /// A status in words.
    package static func word(for status: ModelCardStatus) -> String {
        switch status {
        case .draft: "Draft"
        case .pendingReview: "Pending review"
        case .approved: "Approved"
        case .archived: "Archived"
        }
    }
}
