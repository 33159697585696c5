import CardPresentation
import JSONTree
import ModelCards
import SageMakerAPI

/// One version of a card, as its page shows it.
package struct CardPage: Sendable {
    package let header: CardHeader
    package let document: CardDocument
    package let completeness: ContentCompleteness
    package let headlines: [Headline]
    package let explanationOfRisk: String?
    package let tags: [Tag]
    /// Steps that the reader may take, and those that were taken.
    package var review = HTML()

    /// Collects what the page shows.
    ///
    /// - Parameter earlier: versions before this one, for what changed.
    package init(
        _ card: RenderableCard,
        header: CardHeader,
        earlier: [(number: Int, content: JSON)] = [],
        tags: [Tag] = []
    ) {
        self.header = header
        document = CardDocument(card)
        completeness = ContentCompleteness(card.content)
        headlines = Headline.all([(card.version, card.content)] + earlier)
        let explanation = card.content["intended_uses"]?["explanations_for_risk_rating"]?.string
        explanationOfRisk = explanation.flatMap { $0.trimmed.isEmpty ? nil : DisplayText.clean($0) }
        self.tags = tags
    }

    /// Earlier versions that the headline metrics are compared with.
    private static let versionsLookedAt = 8

    static func answer(_ context: PageContext) async throws -> ConsoleResponse {
        let name = context.parameter("name")
        let number = try context.version()
        if context.parameters["version"] == nil, let number {
            // The version picker of a page without scripts asks like this.
            return .redirect(to: ConsolePath.card(name, version: number))
        }
        let readings = try await context.desk.readings.versions(
            ofCard: name,
            from: number,
            count: versionsLookedAt,
            for: context.caller
        )
        guard let reading = readings.first else { throw SageMakerError.cardNotFound(name) }
        let header = try await CardHeader.load(reading, part: .card, context)
        let tags = ListTagsInput(resourceArn: reading.card.arn)
        var page = CardPage(
            reading.card,
            header: header,
            earlier: readings.dropFirst().map { ($0.card.version, $0.card.content) },
            tags: try await context.service.listTags.run(tags, for: context.caller).tags ?? []
        )
        page.review = try await ReviewPanel.load(
            cardName: name,
            version: reading.card.version,
            latestVersion: reading.latestVersion,
            status: reading.card.status,
            writtenBy: reading.card.versionCreatedBy.arn,
            context: context
        )
        return response(header, context) {
            SavedNotice.view(context.request.query["done"], version: reading.card.version)
            CardPageView.view(page)
        }
    }

    /// A page of a card below the header that all of them share.
    static func response(
        _ header: CardHeader,
        _ context: PageContext,
        status: Int = 200,
        @HTMLBuilder _ content: () -> HTML
    ) -> ConsoleResponse {
        let words = header.part == .card ? header.heading : "\(header.part.label) · \(header.heading)"
        var layout = PageLayout(title: words, place: .cards, context: context)
        layout.breadcrumb = Breadcrumb.view([("Cards", ConsolePath.to("cards")), (header.heading, nil)])
        layout.header = CardHeaderView.view(header, formToken: context.formToken)
        layout.isWide = true
        return layout.response(status: status) { content() }
    }
}
