import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct CardReadingsTests {
    private func update(_ name: String, _ content: String, in cards: TestService) async throws {
        let request = UpdateModelCardRequest(modelCardName: name, content: content)
        _ = try await cards.service.updateModelCard.run(request, for: cards.caller)
    }

    @Test("A version is read with its author, its exact text and the number of the latest one")
    func readsVersion() async throws {
        let cards = try await TestService.open()
        let text = #"{ "intended_uses": {"purpose_of_model": "p"} }"#
        try await cards.create("fraud", content: text)
        try await update("fraud", "{}", in: cards)
        let readings = CardReadings(store: cards.store)

        let first = try await readings.version(1, ofCard: "fraud", for: cards.caller)
        #expect(first.text == text)
        #expect(first.card.version == 1)
        #expect(first.card.versionCreatedBy == cards.caller.identity)
        #expect(first.latestVersion == 2)
        #expect(!first.isLatest)
        #expect(try await readings.version(nil, ofCard: "fraud", for: cards.caller).isLatest)
    }

    @Test("Several versions come newest first, as many as there are")
    func readsVersions() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")
        for owner in ["a", "b", "c"] {
            try await update("fraud", #"{"model_overview":{"model_owner":"\#(owner)"}}"#, in: cards)
        }
        let readings = CardReadings(store: cards.store)

        let latest = try await readings.versions(ofCard: "fraud", count: 2, for: cards.caller)
        #expect(latest.map(\.card.version) == [4, 3])
        let older = try await readings.versions(ofCard: "fraud", from: 3, count: 20, for: cards.caller)
        #expect(older.map(\.card.version) == [3, 2, 1])
    }

    @Test("What is not there, and what is another account's, is not found")
    func refuses() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")
        let readings = CardReadings(store: cards.store)
        let stranger = TestService.caller(account: "999999999999")

        await #expect(throws: SageMakerError.cardNotFound("other")) {
            try await readings.version(nil, ofCard: "other", for: cards.caller)
        }
        await #expect(throws: SageMakerError.versionNotFound(2, of: "fraud")) {
            try await readings.versions(ofCard: "fraud", from: 2, count: 3, for: cards.caller)
        }
        await #expect(throws: SageMakerError.cardNotFound("fraud")) {
            try await readings.version(1, ofCard: "fraud", for: stranger)
        }
    }
}
