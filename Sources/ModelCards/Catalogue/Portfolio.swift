import SageMakerAPI

/// The figures that say how the models of an account and region are looked after.
package struct Portfolio: Sendable {
    /// Exports that failed are counted up to here.
    private static let failureLimit = 1_000
    /// Cards of a status that nobody has changed for long are counted up to here.
    private static let staleLimit = 10_000
    private static let day: Int64 = 24 * 60 * 60 * 1000

    let store: any Store
    let now: @Sendable () -> Timestamp

    /// Counts everything at one moment.
    package func overview(staleAfterDays days: Int, for caller: Caller) async throws -> PortfolioOverview {
        let scope = caller.scope
        let time = Timestamp(milliseconds: now().milliseconds - Int64(max(days, 0)) * Self.day)
        return try await store.read { records in
            // An index has the cards of one status in the order of their changes, but not those of three.
            let stale = try PortfolioOverview.statusesInUse.map { status in
                try records.catalogue(
                    CatalogueQuery(
                        scope: scope,
                        filter: CatalogueFilter(statuses: [status], changedBefore: time),
                        limit: 1,
                        countLimit: Self.staleLimit
                    )
                )
            }
            let failed = try records.exportJobCount(in: scope, status: .failed, limit: Self.failureLimit)
            return PortfolioOverview(
                counts: try records.cardCounts(in: scope),
                modelsWithoutCard: try records.countOfModelsWithoutCard(in: scope),
                packagesWithoutCard: try records.countOfPackagesWithoutCard(in: scope),
                staleCards: stale.reduce(0) { $0 + $1.count },
                mayHaveMoreStaleCards: stale.contains(where: \.mayBeMore),
                failedExports: failed,
                mayHaveMoreFailedExports: failed >= Self.failureLimit
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
    /// Whether there are more than were counted.
    package var mayHaveMoreStaleCards: Bool
    package var failedExports: Int
    /// Whether there are more than were counted.
    package var mayHaveMoreFailedExports: Bool
    /// The cards in `PendingReview`, whoever wrote them.
    package var waitingForReview: Int

    /// Collects figures.
    package init(
        cards: Int = 0,
        byRiskAndStatus: [String: [ModelCardStatus: Int]] = [:],
        modelsWithoutCard: Int = 0,
        packagesWithoutCard: Int = 0,
        staleCards: Int = 0,
        mayHaveMoreStaleCards: Bool = false,
        failedExports: Int = 0,
        mayHaveMoreFailedExports: Bool = false,
        waitingForReview: Int = 0
    ) {
        self.cards = cards
        self.byRiskAndStatus = byRiskAndStatus
        self.modelsWithoutCard = modelsWithoutCard
        self.packagesWithoutCard = packagesWithoutCard
        self.staleCards = staleCards
        self.mayHaveMoreStaleCards = mayHaveMoreStaleCards
        self.failedExports = failedExports
        self.mayHaveMoreFailedExports = mayHaveMoreFailedExports
        self.waitingForReview = waitingForReview
    }

    fileprivate init(
        counts: [CardCount],
        modelsWithoutCard: Int,
        packagesWithoutCard: Int,
        staleCards: Int,
        mayHaveMoreStaleCards: Bool,
        failedExports: Int,
        mayHaveMoreFailedExports: Bool
    ) {
        self.init(
            cards: counts.reduce(0) { $0 + $1.count },
            byRiskAndStatus: counts.reduce(into: [:]) { cells, entry in
                cells[entry.riskRating ?? "", default: [:]][entry.status, default: 0] += entry.count
            },
            modelsWithoutCard: modelsWithoutCard,
            packagesWithoutCard: packagesWithoutCard,
            staleCards: staleCards,
            mayHaveMoreStaleCards: mayHaveMoreStaleCards,
            failedExports: failedExports,
            mayHaveMoreFailedExports: mayHaveMoreFailedExports,
            waitingForReview: counts.reduce(0) { $0 + ($1.status == .pendingReview ? $1.count : 0) }
        )
    }
}
