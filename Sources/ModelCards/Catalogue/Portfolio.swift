import SageMakerAPI

/// The figures that say how the models of an account and region are looked after.
package struct Portfolio: Sendable {
    /// Exports that failed are counted up to here.
    private static let failureLimit = 1_000
    private static let day: Int64 = 24 * 60 * 60 * 1000

    let store: any Store
    let now: @Sendable () -> Timestamp

    /// Counts everything at one moment.
    package func overview(staleAfterDays days: Int, for caller: Caller) async throws -> PortfolioOverview {
        let scope = caller.scope
        let stale = CatalogueQuery(
            scope: scope,
            filter: CatalogueFilter(
                statuses: PortfolioOverview.statusesInUse,
                changedBefore: Timestamp(milliseconds: now().milliseconds - Int64(max(days, 0)) * Self.day)
            ),
            limit: 1
        )
        return try await store.read { records in
            PortfolioOverview(
                counts: try records.cardCounts(in: scope),
                modelsWithoutCard: try records.countOfModelsWithoutCard(in: scope),
                packagesWithoutCard: try records.countOfPackagesWithoutCard(in: scope),
                staleCards: try records.catalogue(stale).count,
                failedExports: try records.exportJobCount(in: scope, status: .failed, limit: Self.failureLimit)
            )
        }
    }
}

/// How the models of an account and region are looked after.
package struct PortfolioOverview: Hashable, Sendable {
    /// The statuses of cards that somebody should look at from time to time; archived ones are at rest.
    package static let statusesInUse: [ModelCardStatus] = [.draft, .pendingReview, .approved]

    package var cards: Int
    /// By risk rating, empty for cards without one; what no card has is left out.
    package var byRiskAndStatus: [String: [ModelCardStatus: Int]]
    package var modelsWithoutCard: Int
    package var packagesWithoutCard: Int
    /// The cards in one of ``statusesInUse`` that nobody has changed for as many days as were asked for.
    package var staleCards: Int
    package var failedExports: Int
    /// The cards in `PendingReview`, whoever wrote them.
    package var waitingForReview: Int

    /// Collects figures.
    package init(
        cards: Int = 0,
        byRiskAndStatus: [String: [ModelCardStatus: Int]] = [:],
        modelsWithoutCard: Int = 0,
        packagesWithoutCard: Int = 0,
        staleCards: Int = 0,
        failedExports: Int = 0,
        waitingForReview: Int = 0
    ) {
        self.cards = cards
        self.byRiskAndStatus = byRiskAndStatus
        self.modelsWithoutCard = modelsWithoutCard
        self.packagesWithoutCard = packagesWithoutCard
        self.staleCards = staleCards
        self.failedExports = failedExports
        self.waitingForReview = waitingForReview
    }

    fileprivate init(
        counts: [CardCount],
        modelsWithoutCard: Int,
        packagesWithoutCard: Int,
        staleCards: Int,
        failedExports: Int
    ) {
        self.init(
            cards: counts.reduce(0) { $0 + $1.count },
            byRiskAndStatus: counts.reduce(into: [:]) { cells, entry in
                cells[entry.riskRating ?? "", default: [:]][entry.status, default: 0] += entry.count
            },
            modelsWithoutCard: modelsWithoutCard,
            packagesWithoutCard: packagesWithoutCard,
            staleCards: staleCards,
            failedExports: failedExports,
            waitingForReview: counts.reduce(0) { $0 + ($1.status == .pendingReview ? $1.count : 0) }
        )
    }
}
