import ModelCards
import SageMakerAPI

/// The page that puts versions side by side, and asks which ones.
package struct ComparePage: Sendable {
    /// More columns than this are too narrow to read.
    package static let most = 5

    /// What was asked for, as it was spelt.
    package let asked: [String]
    /// Why some of it cannot be shown.
    package let problems: [String]
    /// Present from two versions on.
    package let comparison: Comparison?
    /// Spellings to choose from.
    package let suggestions: [String]

    /// Collects what the page shows.
    package init(asked: [String], problems: [String], comparison: Comparison?, suggestions: [String]) {
        self.asked = asked
        self.problems = problems
        self.comparison = comparison
        self.suggestions = suggestions
    }

    static func answer(_ context: PageContext) async throws -> ConsoleResponse {
        let asked = context.request.query.values("item").compactMap { ComparedItem($0) }
        var cards: [ComparedCard] = []
        var problems: [String] = []
        for item in asked.prefix(most) {
            do {
                let desk = context.desk.readings
                let reading = try await desk.version(item.version, ofCard: item.name, for: context.caller)
                cards.append(ComparedCard(reading.card, latestVersion: reading.latestVersion))
            } catch {
                guard let refusal = error as? SageMakerError, refusal.code == .resourceNotFound else { throw error }
                problems.append(refusal.message)
            }
        }
        if asked.count > most {
            problems.append("At most \(most) versions fit beside each other; the first \(most) are shown.")
        }
        let onlyChanges = context.request.query["changes"] == "only"
        let page = ComparePage(
            asked: asked.map(\.description),
            problems: problems,
            comparison: cards.count > 1 ? Comparison(cards, onlyChanges: onlyChanges) : nil,
            suggestions: try await suggestions(beside: cards, context)
        )
        var layout = PageLayout(title: "Compare", place: .cards, context: context)
        layout.breadcrumb = Breadcrumb.view([("Cards", ConsolePath.to("cards")), ("Compare", nil)])
        layout.isWide = true
        return layout.response { ComparePageView.view(page) }
    }

    /// Other versions of the cards that are compared, then the cards that were changed last.
    private static func suggestions(beside cards: [ComparedCard], _ context: PageContext) async throws -> [String] {
        var found: [String] = []
        for card in cards {
            for version in stride(from: card.latestVersion, through: max(1, card.latestVersion - 19), by: -1) {
                found.append("\(card.card.name)@\(version)")
            }
        }
        var request = BrowseModelCardsRequest()
        request.maxResults = 50
        let latest = try await context.service.browseModelCards.run(request, for: context.caller).modelCards
        found += latest.map { "\($0.modelCardName)@\($0.modelCardVersion)" }
        var known: Set<String> = []
        return found.filter { known.insert($0).inserted }
    }
}
