import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct PackageCardsTests {
    @Test("Packages with a card are found with it, in their own account and region")
    func finds() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        let arn = try await cards.createVersion(of: "churn")
        let other = try await cards.createVersion(of: "churn")
        try await cards.create(
            "churn-card",
            content: #"{"model_package_details":{"model_package_arn":"\#(arn)"}}"#
        )
        let desk = ConsoleDesk(store: cards.store, objects: EmptyObjectStore(), now: { cards.clock.now })

        let found = try await desk.packageCards.cards(ofPackages: [arn, other], for: cards.caller)

        #expect(found.mapValues(\.name) == [arn: "churn-card"])
        #expect(try await desk.packageCards.cards(ofPackages: [], for: cards.caller).isEmpty)
        let elsewhere = TestService.caller(region: "eu-west-1")
        #expect(try await desk.packageCards.cards(ofPackages: [arn], for: elsewhere).isEmpty)
    }
}
