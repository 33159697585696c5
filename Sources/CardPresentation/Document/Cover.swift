import JSONTree
import ModelCards
import SageMakerAPI

/// What a reader learns first: what the model is, how far its card is approved, how risky it is, and who says so.
package struct Cover: Hashable, Sendable {
    /// What the model is called, or else the card.
    package let title: String
    /// The description in full; nil when there is none worth showing.
    package let description: String?
    /// Status and risk.
    package let badges: [Badge]
    /// The card's name and version, and where both came from.
    package let facts: [Fact]
    /// Purpose, intended uses, limits and caveats, each on one line, as far as the card states them.
    package let summary: [Fact]

    package init(_ card: RenderableCard) {
        let modelName = DisplayText.cleanLine(card.content["model_overview"]?["model_name"]?.string ?? "")
        title = modelName.allSatisfy(\.isWhitespace) ? DisplayText.cleanLine(card.name) : modelName
        description = Self.description(in: card.content)
        badges = Self.badges(of: card)
        facts = Self.facts(of: card)
        summary = Self.summary(of: card.content)
    }

    /// The first page of a document.
    package var blocks: [Block] {
        var blocks: [Block] = [.overline("Model card"), .title(title)]
        if let description {
            blocks.append(.lead(description))
        }
        blocks += [.badges(badges), .facts(facts)]
        if !summary.isEmpty {
            blocks.append(.panel(title: "Purpose and limits", facts: summary))
        }
        return blocks
    }

    private static func description(in content: JSON) -> String? {
        guard let text = content["model_overview"]?["model_description"]?.string else { return nil }
        let cleaned = DisplayText.clean(text)
        return cleaned.allSatisfy(\.isWhitespace) ? nil : cleaned
    }

    private static func badges(of card: RenderableCard) -> [Badge] {
        [Badge(card.status), Badge(riskRating: card.content["intended_uses"]?["risk_rating"]?.string)]
    }

    private static func facts(of card: RenderableCard) -> [Fact] {
        let overview = card.content["model_overview"]
        var facts = [Fact("Card name", card.name), Fact("Version", "\(card.version)")]
        for (label, field) in [("Owner", "model_owner"), ("Creator", "model_creator")] {
            if let text = overview?[field]?.string {
                facts.append(Fact(label, text))
            }
        }
        facts += [
            Fact("Card created", card.cardCreatedAt.readableUTC),
            Fact("Version created", Self.by(card.versionCreatedBy, at: card.versionCreatedAt)),
            Fact("Last modified", Self.by(card.lastModifiedBy, at: card.lastModifiedAt)),
            Fact("ARN", card.arn, .code),
            Fact("Content digest (SHA-256)", card.contentDigest, .code),
        ]
        return facts
    }

    private static func by(_ identity: Identity, at time: Timestamp) -> [Passage] {
        [Passage(time.readableUTC), Passage("by \(identity.arn)")]
    }

    private static func summary(of content: JSON) -> [Fact] {
        let uses = content["intended_uses"]
        let caveats = content["additional_information"]?["caveats_and_recommendations"]
        let lines = [
            ("Purpose", uses?["purpose_of_model"]), ("Intended uses", uses?["intended_uses"]),
            ("Limits", uses?["factors_affecting_model_efficiency"]), ("Caveats", caveats),
        ]
        return lines.compactMap { label, value in
            guard let text = value?.string, !text.allSatisfy(\.isWhitespace) else { return nil }
            return Fact(label, DisplayText.cleanLine(text))
        }
    }
}
