import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Decisions in a store")
struct DecisionTests {
    private static let creation = CardDecision(
        version: 1,
        action: .reopen,
        from: nil,
        to: .draft,
        by: .author,
        at: 1_000
    )
    private static let request = CardDecision(
        version: 1,
        action: .requestReview,
        from: .draft,
        to: .pendingReview,
        by: .author,
        at: 3_000,
        comment: #"Ready, isn't it? "100%" _\ é🙂"# + "\n<script>"
    )
    /// By a server whose clock is behind.
    private static let approval = CardDecision(
        version: 2,
        action: .approve,
        from: .pendingReview,
        to: .approved,
        by: .reviewer,
        at: 2_000,
        comment: String(repeating: "é", count: CardDecision.commentLimit)
    )

    private static func fill(_ store: any Store) async throws {
        try await store.insert(.sample())
        try await store.insert(.sample("other"))
        try await store.insert(.sample("none"))
        try await store.transaction { records throws in
            let card = try records.existingCard()
            for decision in [creation, request, approval] { try records.insert(decision, on: card) }
            try records.insert(creation, on: records.existingCard("other"))
        }
    }

    @Test("Decisions come back as they were made, newest first", arguments: StoreBackend.allCases)
    func lists(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)

            try await store.read { records throws in
                let card = try records.existingCard()
                #expect(
                    try records.decisions(on: card, version: nil, limit: 10)
                        == [Self.approval, Self.request, Self.creation]
                )
                #expect(try records.decisions(on: card, version: 1, limit: 10) == [Self.request, Self.creation])
                #expect(try records.decisions(on: card, version: nil, limit: 1) == [Self.approval])
                #expect(try records.decisions(on: card, version: 3, limit: 10) == [])
            }
        }
    }

    @Test("The last decision on each card is found in one look", arguments: StoreBackend.allCases)
    func findsLatest(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)

            try await store.read { records throws in
                let cards = try ["fraud", "other", "none"].map { try records.existingCard($0) }
                let latest = try records.latestDecisions(onAll: cards)
                #expect(cards.map { latest[$0.id] } == [Self.approval, Self.creation, nil])
                #expect(try records.latestDecisions(onAll: []) == [:])
            }
        }
    }

    @Test("Decisions go with their card, and a later card of its name has none", arguments: StoreBackend.allCases)
    func deletes(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)
            try await store.transaction { records throws in
                try records.delete(records.existingCard(), arn: Scope.sample.cardARN("fraud"))
                try records.insert(.sample())
                #expect(try records.decisions(on: records.existingCard(), version: nil, limit: 10) == [])
            }

            let left = try await store.inspect { connection in
                try connection.rows("SELECT count(*) FROM card_decision").first?.read { row in try row.integer() }
            }
            #expect(left == 1)
        }
    }

    @Test("A decision on a card that is gone is refused", arguments: StoreBackend.allCases)
    func refusesMissing(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)
            let card = try await store.read { records in try records.existingCard() }
            try await store.transaction { records in try records.delete(card, arn: Scope.sample.cardARN("fraud")) }

            await #expect(throws: StoreError.self) {
                try await store.transaction { records in try records.insert(Self.request, on: card) }
            }
        }
    }
}
