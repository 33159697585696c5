import CardPresentation
import ModelCards
import SageMakerAPI

/// What stands above every page of a card.
package struct CardHeader: Sendable {
    /// The pages of a card.
    package enum Part: String, CaseIterable, Sendable {
        case card
        case review = "decisions"
        case trends, history, json, exports, tags

        var label: String {
            switch self {
            case .card: "Card"
            case .review: "Review"
            case .trends: "Trends"
            case .history: "History"
            case .json: "JSON"
            case .exports: "Exports"
            case .tags: "Tags"
            }
        }
    }

    /// A version that can be chosen.
    package struct Choice: Hashable, Sendable {
        package let number: Int
        package let status: ModelCardStatus

        /// Describes a version.
        package init(number: Int, status: ModelCardStatus) {
            self.number = number
            self.status = status
        }
    }

    package let part: Part
    /// What the model is called, or else the card.
    package let heading: String
    package let name: String
    package let version: Int
    package let latestVersion: Int
    package let status: ModelCardStatus
    package let risk: String?
    package let owner: String?
    package let digest: String
    package let model: ModelLink?
    /// Newest first.
    package let choices: [Choice]

    /// Collects what a version says of itself.
    package init(_ card: RenderableCard, latestVersion: Int, model: ModelLink?, choices: [Choice], part: Part) {
        self.part = part
        heading = Cover(card).title
        name = card.name
        version = card.version
        self.latestVersion = latestVersion
        status = card.status
        risk = card.content["intended_uses"]?["risk_rating"]?.string
        owner = card.content["model_overview"]?["model_owner"]?.string.flatMap { $0.trimmed.isEmpty ? nil : $0 }
        digest = card.contentDigest
        self.model = model
        self.choices = choices
    }

    /// Whether no later version exists.
    package var isLatest: Bool { version == latestVersion }

    /// The version as comparisons spell it.
    package var item: String { "\(name)@\(version)" }

    /// As many versions as the picker lists; older ones are in the history.
    private static let mostChoices = 100

    /// Adds to a version that was read what the header needs beside it.
    static func load(_ reading: CardReading, part: Part, _ context: PageContext) async throws -> CardHeader {
        let request = ListModelCardVersionsRequest(maxResults: mostChoices, modelCardName: reading.card.name)
        let versions = try await context.service.listModelCardVersions.run(request, for: context.caller)
        return CardHeader(
            reading.card,
            latestVersion: reading.latestVersion,
            model: await context.modelLink(of: reading.card.content),
            choices: versions.modelCardVersionSummaryList.map {
                Choice(number: $0.modelCardVersion, status: $0.modelCardStatus)
            },
            part: part
        )
    }
}
