import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("An overview of a portfolio")
struct PortfolioTests {
    @Test("An empty one is all zeros")
    func empty() async throws {
        let cards = try await TestService.open()

        #expect(try await cards.desk().portfolio.overview(staleAfterDays: 90, for: cards.caller) == PortfolioOverview())
    }

    @Test("Cards count by risk and status, old ones and waiting ones on their own")
    func cards() async throws {
        let cards = try await TestService.open()
        let high = #"{"intended_uses": {"risk_rating": "High"}}"#
        try await cards.add("old", high, status: .approved)
        try await cards.add("retired", high, status: .archived)
        cards.clock.advance(milliseconds: 90 * 24 * 60 * 60 * 1000)
        try await cards.add("young", high, status: .approved)
        try await cards.add("waiting", status: .pendingReview)

        let overview = try await cards.desk().portfolio.overview(staleAfterDays: 90, for: cards.caller)

        #expect(
            overview
                == PortfolioOverview(
                    cards: 4,
                    byRiskAndStatus: ["High": [.approved: 2, .archived: 1], "": [.pendingReview: 1]],
                    staleCards: 1,
                    waitingForReview: 1
                )
        )
        let other = TestService.caller(region: "eu-west-1")
        #expect(try await cards.desk().portfolio.overview(staleAfterDays: 0, for: other) == PortfolioOverview())
    }

    @Test("Models and packages that no card is about are counted")
    func withoutCard() async throws {
        let cards = try await TestService.open()
        for name in ["churn", "fraud", "credit"] { try await cards.createModel(name) }
        try await cards.create(
            "fraud-card",
            content: #"{"model_overview": {"model_id": "\#(cards.caller.scope.arn(of: .model, named: "fraud"))"}}"#
        )
        try await cards.createGroup("group")
        try await cards.createVersion(of: "group", card: "{}")
        let second = try await cards.createVersion(of: "group")
        try await cards.createVersion(of: "group")
        try await cards.create(
            "package-card",
            content: #"{"model_package_details": {"model_package_arn": "\#(second)"}}"#
        )

        let overview = try await cards.desk().portfolio.overview(staleAfterDays: 90, for: cards.caller)

        #expect(overview.modelsWithoutCard == 2)
        #expect(overview.packagesWithoutCard == 1)
    }

    @Test("Exports that failed are counted")
    func failures() async throws {
        let exports = try await TestExports.open()
        try await exports.cards.create("fraud")
        try await exports.order("lost", of: "fraud", to: "s3://nowhere/cards")
        try await exports.order("kept", of: "fraud")
        let worker = exports.worker()
        while try await worker.runNext() {}

        let overview = try await exports.cards.desk().portfolio.overview(staleAfterDays: 1, for: exports.cards.caller)

        #expect(overview.failedExports == 1)
        await exports.remove()
    }
}
