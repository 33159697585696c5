import JSONTree
import ModelCards
import SageMakerAPI

/// What a reviewer wants to know of a version before opening it.
package struct QuickLook: Hashable, Sendable {
    /// How the version differs from the one that was approved last.
    package enum Changes: Hashable, Sendable {
        /// No earlier version was approved.
        case firstReview
        /// That many fields differ.
        case count(Int, since: Int)
    }

    package var card: String
    package var version: Int
    /// What the model is for, or at least what it is.
    package var purpose: String?
    package var riskRating: String?
    package var riskExplanation: String?
    package var changes: Changes

    /// Describes a version.
    package init(
        card: String,
        version: Int,
        purpose: String? = nil,
        riskRating: String? = nil,
        riskExplanation: String? = nil,
        changes: Changes = .firstReview
    ) {
        self.card = card
        self.version = version
        self.purpose = purpose
        self.riskRating = riskRating
        self.riskExplanation = riskExplanation
        self.changes = changes
    }

    /// Looks at a version that was read.
    init(_ reading: CardReading, context: PageContext) async throws {
        let content = reading.card.content
        let uses = content["intended_uses"]
        let purposes = [
            uses?["purpose_of_model"], uses?["intended_uses"], content["model_overview"]?["model_description"],
        ]
        self.init(
            card: reading.card.name,
            version: reading.card.version,
            purpose: purposes.lazy.compactMap { Self.said($0) }.first,
            riskRating: uses?["risk_rating"]?.string,
            riskExplanation: Self.said(uses?["explanations_for_risk_rating"]),
            changes: try await Self.changes(of: reading, context)
        )
    }

    private static func said(_ value: JSON?) -> String? {
        guard let text = value?.string?.trimmed, !text.isEmpty else { return nil }
        return text
    }

    private static func changes(of reading: CardReading, _ context: PageContext) async throws -> Changes {
        let card = reading.card
        let approved = try await context.service.listModelCardVersions.run(
            ListModelCardVersionsRequest(
                maxResults: 2,
                modelCardName: card.name,
                modelCardStatus: .approved,
                sortBy: .version,
                sortOrder: .descending
            ),
            for: context.caller
        )
        let numbers = approved.modelCardVersionSummaryList.map(\.modelCardVersion)
        guard let base = numbers.first(where: { $0 < card.version }) else { return .firstReview }
        let earlier = try await context.desk.readings.version(base, ofCard: card.name, for: context.caller)
        return .count(ContentDiff(from: earlier.card.content, to: card.content).changes.count, since: base)
    }
}
