import SageMakerAPI

/// What a store counts for an overview.
package protocol PortfolioRecords {
    /// How many cards have each risk rating and status; pairs that no card has are left out.
    func cardCounts(in scope: Scope) throws -> [CardCount]

    /// The number of models that no card is about.
    func countOfModelsWithoutCard(in scope: Scope) throws -> Int

    /// The number of model packages without a card, whichever API would have made it.
    func countOfPackagesWithoutCard(in scope: Scope) throws -> Int
}

/// A number of cards that have a rating and a status in common.
package struct CardCount: Hashable, Sendable {
    /// Nil for cards without one.
    package let riskRating: String?
    package let status: ModelCardStatus
    package let count: Int

    /// Counts cards.
    package init(riskRating: String?, status: ModelCardStatus, count: Int) {
        self.riskRating = riskRating
        self.status = status
        self.count = count
    }
}
