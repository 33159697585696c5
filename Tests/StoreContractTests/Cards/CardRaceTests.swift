import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Cards that many callers want at once")
struct CardRaceTests {
    @Test("Of many creations of one name, exactly one succeeds and the others see it", arguments: StoreBackend.allCases)
    func createsOnce(on backend: StoreBackend) async throws {
        try await backend.withStore { store async throws in
            let outcomes = await outcomes(of: 64) { number in
                try await store.transaction { records in
                    guard try records.card(named: "fraud", in: .sample) == nil else { throw Refusal.taken }
                    try records.insert(.sample(first: .sample(content: "[\(number)]")))
                }
            }

            #expect(outcomes.filter { $0 == nil }.count == 1)
            #expect(outcomes.filter { $0 == .taken }.count == 63)
            #expect(try await store.read { records in try records.cardCount(in: .sample) } == 1)
        }
    }

    @Test("Of many cards about one model, exactly one succeeds and the others see it", arguments: StoreBackend.allCases)
    func holdsModelOnce(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let outcomes = await outcomes(of: 32) { number in
                try await store.transaction { records in
                    guard try records.nameOfCard(holding: "model", in: .sample) == nil else { throw Refusal.taken }
                    try records.insert(.sample("card-\(number)", facts: CardFacts(modelID: "model")))
                }
            }

            #expect(outcomes.filter { $0 == nil }.count == 1)
            #expect(outcomes.filter { $0 == .taken }.count == 31)
        }
    }

    @Test("A hundred versions at once get the numbers 2 to 101, each its own", arguments: StoreBackend.allCases)
    func numbersVersions(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())

            let outcomes = await outcomes(of: 100) { number in
                try await store.transaction { records in
                    let card = try records.existingCard()
                    let version = CardVersion.sample(card.latestVersion + 1, content: "[\(number)]")
                    try records.append(version, facts: CardFacts(), to: card)
                }
            }

            #expect(outcomes == [Refusal?](repeating: nil, count: 100))
            try await store.read { records in
                let card = try records.existingCard()
                let all = CardVersionQuery(cardID: card.id, ascending: true, limit: 200)
                #expect(try records.versions(matching: all).map(\.number) == Array(1...101))
                #expect(card.latestVersion == 101)
                let contents = try (2...101).map { try records.existingVersion($0).content }
                #expect(Set(contents) == Set((0..<100).map { "[\($0)]" }))
            }
        }
    }

    @Test("A deletion between creations leaves one card or none", arguments: StoreBackend.allCases)
    func deletesBetween(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            _ = await outcomes(of: 60) { number in
                try await store.transaction { records in
                    if let card = try records.card(named: "fraud", in: .sample) {
                        try records.delete(card, arn: "arn")
                    } else {
                        try records.insert(.sample())
                    }
                }
            }

            try await store.read { records in
                let count = try records.cardCount(in: .sample)
                #expect(count == (try records.card(named: "fraud", in: .sample) == nil ? 0 : 1))
            }
        }
    }
}
