import JSONTree
import ModelCards
import SageMakerAPI

/// The first page: what the model is, how far its card is approved, how risky it is, and who says so.
struct Cover {
    let title: String
    let blocks: [Block]

    init(_ card: RenderableCard) {
        let overview = card.content["model_overview"]
        let modelName = DisplayText.cleanLine(overview?["model_name"]?.string ?? "")
        title = modelName.allSatisfy(\.isWhitespace) ? DisplayText.cleanLine(card.name) : modelName
        var blocks: [Block] = [.overline("Model card"), .title(title)]
        if let description = Self.description(in: card.content) {
            blocks.append(.lead(description))
        }
        blocks.append(.badges(Self.badges(of: card)))
        blocks.append(.facts(Self.facts(of: card)))
        let summary = Self.summary(of: card.content)
        if !summary.isEmpty {
            blocks.append(.panel(title: "Purpose and limits", facts: summary))
        }
        self.blocks = blocks
    }

    /// The description, which the first page shows in full; nil when there is none worth showing.
    static func description(in content: JSON) -> String? {
        guard let text = content["model_overview"]?["model_description"]?.string else { return nil }
        let cleaned = DisplayText.clean(text)
        return cleaned.allSatisfy(\.isWhitespace) ? nil : cleaned
    }

    /// A status in words.
    static func word(for status: ModelCardStatus) -> String {
        switch status {
        case .draft: "Draft"
        case .pendingReview: "Pending review"
        case .approved: "Approved"
        case .archived: "Archived"
        }
    }

    private static func badges(of card: RenderableCard) -> [Badge] {
        let word = word(for: card.status)
        let status =
            switch card.status {
            case .draft: Badge(word, .pencil, .blue)
            case .pendingReview: Badge(word, .clock, .amber)
            case .approved: Badge(word, .check, .green)
            case .archived: Badge(word, .box, .grey)
            }
        return [status, riskBadge(card.content["intended_uses"]?["risk_rating"]?.string)]
    }

    private static func riskBadge(_ rating: String?) -> Badge {
        switch rating {
        case "High": Badge("High risk", .triangle, .red)
        case "Medium": Badge("Medium risk", .diamond, .amber)
        case "Low": Badge("Low risk", .circle, .green)
        case "Unknown": Badge("Risk unknown", .question, .grey)
        default: Badge("Risk not rated", .question, .grey)
        }
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
