import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct CardSubjectsTests {
    @Test("A card that names a package is that package's card")
    func written() async throws {
        let (cards, arn) = try await package()

        try await cards.create("written", content: naming(arn, purpose: "p"), status: .approved)

        #expect(
            try await cards.packageCard(arn) == [#"{"intended_uses":{"purpose_of_model":"p"}}"#, "Approved"]
        )
    }

    @Test("A card that somebody writes takes the place of the one that the package was registered with")
    func takenOver() async throws {
        let (cards, arn) = try await package(card: #"{"intended_uses": {"purpose_of_model": "first"}}"#)
        try await cards.updateCard(ofPackage: arn, status: "Approved")

        try await cards.create("written", content: naming(arn, purpose: "second"))

        #expect(
            try await cards.packageCard(arn) == [#"{"intended_uses":{"purpose_of_model":"second"}}"#, "Draft"]
        )
        let first = try await cards.describe("churn-v1")
        #expect(first.content == #"{"intended_uses": {"purpose_of_model": "first"}}"#)
        #expect(first.modelCardStatus == .approved)
        let facts = try await facts(of: "churn-v1", cards)
        #expect(facts == CardFacts(modelPackageGroupName: "churn"))
    }

    @Test("A package has one card that somebody wrote, whatever model the cards are about")
    func twoWritten() async throws {
        let (cards, arn) = try await package()
        try await cards.create("first", content: naming(arn))
        let details = #""model_package_details": {"model_package_arn": "\#(arn)"}"#
        let second = #"{"model_overview": {"model_id": "m"}, \#(details)}"#

        for content in [naming(arn), second] {
            await #expect(throws: SageMakerError.modelHeld(by: "first", modelID: arn)) {
                try await cards.create("second", content: content)
            }
        }
        try await cards.create("second")
        await #expect(throws: SageMakerError.modelHeld(by: "first", modelID: arn)) {
            try await cards.update("second", content: second)
        }

        try await cards.deleteCard("first")
        try await cards.update("second", content: second)
        #expect(try await cards.packageCard(arn) == ["{}", "Draft"])
    }

    @Test("A card that no longer names the package leaves it without one")
    func renamed() async throws {
        let (cards, arn) = try await package()
        try await cards.create("written", content: naming(arn))

        try await cards.update("written", content: "{}")

        #expect(try await cards.packageCard(arn) == nil)
    }

    @Test("Content through the package keeps what only the card shows, and makes its next version")
    func hiddenMembers() async throws {
        let (cards, arn) = try await package()
        let content =
            #"{"model_overview": {"model_name": "n", "model_version": 1.50, "model_owner": "o"}, "#
            + #""model_package_details": {"model_package_arn": "\#(arn)"}}"#
        try await cards.create("written", content: content)
        #expect(try await cards.packageCard(arn) == [#"{"model_overview":{"model_owner":"o"}}"#, "Draft"])

        try await cards.updateCard(
            ofPackage: arn,
            content: #"{"intended_uses": {"risk_rating": "Low"}, "model_overview": {"model_creator": "c"}}"#
        )

        let card = try await cards.describe("written")
        #expect(card.modelCardVersion == 2)
        #expect(
            card.content == #"{"intended_uses":{"risk_rating":"Low"},"model_overview":{"model_name":"n","#
                + #""model_version":1.50,"model_creator":"c"},"model_package_details":{"model_package_arn":"\#(arn)"}}"#
        )
        try await cards.updateCard(
            ofPackage: arn,
            content: #"{"model_overview": {"model_creator": "c"}, "intended_uses": {"risk_rating": "Low"}}"#
        )
        #expect(try await cards.describe("written").modelCardVersion == 2)
    }

    @Test("The card that a package was registered with may say more, and stays the package's")
    func embeddedUpdated() async throws {
        let (cards, arn) = try await package(card: "{}")
        let full =
            #"{"model_overview": {"model_id": "m", "model_owner": "o"}, "#
            + #""model_package_details": {"model_package_group_name": "other"}}"#

        try await cards.update("churn-v1", content: full)

        #expect(try await cards.packageCard(arn) == [#"{"model_overview":{"model_owner":"o"}}"#, "Draft"])
        #expect(
            try await facts(of: "churn-v1", cards)
                == CardFacts(modelID: "m", modelPackageGroupName: "churn", modelPackageARN: arn, modelOwner: "o")
        )
        try await cards.update("churn-v1", content: naming(arn))
        await #expect(throws: SageMakerError.cardOfAnotherPackage(arn)) {
            try await cards.update("churn-v1", content: naming(cards.packageARN("churn/2")))
        }
        #expect(try await cards.versions("churn-v1") == [3, 2, 1])
    }

    @Test("A card whose package was taken over may be about another package")
    func freed() async throws {
        let (cards, first) = try await package(card: "{}")
        try await cards.create("written", content: naming(first))
        let second = try await cards.createVersion(of: "churn")

        await #expect(throws: SageMakerError.modelHeld(by: "written", modelID: first)) {
            try await cards.update("churn-v1", content: naming(first))
        }
        try await cards.update("churn-v1", content: naming(second, purpose: "p"))

        #expect(
            try await cards.packageCard(second) == [#"{"intended_uses":{"purpose_of_model":"p"}}"#, "Draft"]
        )
    }

    private func package(card: String? = nil) async throws -> (cards: TestService, arn: String) {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        guard let card else { return (cards, try await cards.createVersion(of: "churn")) }
        return (cards, try await cards.createVersion(of: "churn", card: card))
    }

    private func naming(_ arn: String, purpose: String? = nil) -> String {
        let uses = purpose.map { #""intended_uses": {"purpose_of_model": "\#($0)"}, "# } ?? ""
        return #"{\#(uses)"model_package_details": {"model_package_arn": "\#(arn)"}}"#
    }

    private func facts(of name: String, _ cards: TestService) async throws -> CardFacts? {
        try await cards.store.read { try $0.card(named: name, in: cards.caller.scope)?.facts }
    }
}
