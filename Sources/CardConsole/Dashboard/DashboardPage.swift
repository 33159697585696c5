import ModelCards
import SageMakerAPI

/// The console's start: how the models are looked after, and what its reader was doing.
package struct DashboardPage: Sendable {
    /// After how many days a card counts as untouched.
    package static let ages = [30, 90, 180, 365]
    static let recentCount = 8
    static let editCount = 5

    package let overview: PortfolioOverview
    package let staleAfterDays: Int
    /// The cards that were changed last.
    package var recent: [CatalogueEntry] = []
    /// What the reader has not saved yet, latest first.
    package var edits: [CardEdit] = []

    /// Describes a start page without cards and edits.
    package init(overview: PortfolioOverview, staleAfterDays: Int) {
        self.overview = overview
        self.staleAfterDays = staleAfterDays
    }

    /// Whether there is nothing that could be counted.
    package var isEmpty: Bool {
        overview.cards == 0 && overview.modelsWithoutCard == 0 && overview.packagesWithoutCard == 0
    }

    /// The risk ratings that have a line: the schema's, in order of risk, then whatever else cards say.
    package var riskRatings: [String] {
        let counts = overview.byRiskAndStatus
        let others = counts.keys.filter { !Self.knownRatings.contains($0) }.sorted()
        return Self.knownRatings.filter { !$0.isEmpty } + others + [""]
    }

    /// The number of cards of a rating, any when nil, in a status, any when nil.
    package func count(risk: String?, status: ModelCardStatus?) -> Int {
        let lines = overview.byRiskAndStatus.filter { risk == nil || $0.key == risk }
        return lines.values.reduce(0) { sum, cells in
            sum + cells.reduce(0) { $0 + (status == nil || $1.key == status ? $1.value : 0) }
        }
    }

    private static let knownRatings = ["High", "Medium", "Low", "Unknown", ""]

    /// Reads everything that the page shows.
    static func load(_ context: PageContext) async throws -> DashboardPage {
        let asked = context.request.query["days"].flatMap { Int($0) } ?? 90
        let days = ages.contains(asked) ? asked : 90
        let caller = context.caller
        var page = DashboardPage(
            overview: try await context.desk.portfolio.overview(staleAfterDays: days, for: caller),
            staleAfterDays: days
        )
        var latest = BrowseModelCardsRequest()
        latest.maxResults = recentCount
        page.recent = try await context.service.browseModelCards.run(latest, for: caller).modelCards
        page.edits = try await context.desk.edits.list(for: caller)
        return page
    }
}
