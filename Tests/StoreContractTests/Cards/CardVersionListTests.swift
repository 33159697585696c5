import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Lists of a card's versions")
struct CardVersionListTests {
    @Test("A list has the versions that were asked for, in order", arguments: StoreBackend.allCases)
    func lists(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample("other"))
            try await store.insert(.sample(first: .sample(status: .draft, at: 1_000)))
            let statuses: [ModelCardStatus] = [.approved, .draft, .draft, .archived]
            let id = try await store.transaction { records in
                for (index, status) in statuses.enumerated() {
                    let version = CardVersion.sample(
                        index + 2,
                        status: status,
                        at: Timestamp(milliseconds: Int64(index + 2) * 1_000)
                    )
                    try records.append(version, facts: CardFacts(), to: try records.existingCard())
                }
                return try records.existingCard().id
            }

            func numbers(_ change: (inout CardVersionQuery) -> Void) async throws -> [Int] {
                var query = CardVersionQuery(cardID: id)
                change(&query)
                return try await store.read { [query] records in try records.versions(matching: query).map(\.number) }
            }
            #expect(try await numbers { _ in } == [5, 4, 3, 2, 1])
            #expect(try await numbers { $0.ascending = true } == [1, 2, 3, 4, 5])
            #expect(try await numbers { $0.status = .draft } == [4, 3, 1])
            #expect(try await numbers { $0.createdAfter = 2_000 } == [5, 4, 3])
            #expect(try await numbers { $0.createdBefore = 2_000 } == [1])
            #expect(try await numbers { $0.limit = 2 } == [5, 4])
            #expect(try await numbers { $0.after = 4 } == [3, 2, 1])
            #expect(
                try await numbers {
                    $0.ascending = true
                    $0.after = 4
                } == [5]
            )
        }
    }

    @Test("A summary has its own version's status and times", arguments: StoreBackend.allCases)
    func summarizes(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            let summaries = try await store.transaction { records in
                let card = try records.existingCard()
                try records.setStatus(.approved, of: card, at: 3_000, by: .reviewer)
                return try records.versions(matching: CardVersionQuery(cardID: card.id))
            }

            #expect(
                summaries == [
                    CardVersionSummary(number: 1, status: .approved, createdAt: 1_000, lastModifiedAt: 3_000)
                ]
            )
        }
    }
}
