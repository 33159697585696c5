import CardStore
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("Figures of a portfolio in a store")
struct PortfolioTests {
    @Test("Cards are counted by rating and status, within their account and region", arguments: StoreBackend.allCases)
    func cards(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let elsewhere = Scope(accountID: Scope.sample.accountID, region: "eu-west-1")
            try await store.transaction { records in
                #expect(try records.cardCounts(in: .sample).isEmpty)
                for (name, risk, status) in [
                    ("a", "High", .draft), ("b", "High", .draft), ("c", "High", .approved), ("d", nil, .archived),
                ] as [(String, String?, ModelCardStatus)] {
                    try records.insert(Self.card(name, CardFacts(riskRating: risk), status))
                }
                try records.insert(Self.card("a", CardFacts(riskRating: "Low"), .draft, in: elsewhere))
            }

            let counts = try await store.read { try $0.cardCounts(in: .sample) }

            #expect(
                Set(counts) == [
                    CardCount(riskRating: "High", status: .draft, count: 2),
                    CardCount(riskRating: "High", status: .approved, count: 1),
                    CardCount(riskRating: nil, status: .archived, count: 1),
                ]
            )
        }
    }

    @Test("Counts follow whatever happens to cards at once", arguments: StoreBackend.allCases)
    func followsChanges(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let ratings = ["High", "Low", nil]
            try await withThrowingTaskGroup { group in
                for number in 0..<24 {
                    group.addTask {
                        let name = "card-\(number)"
                        let stored = try await store.transaction { records in
                            try records.insert(Self.card(name, CardFacts(riskRating: ratings[number % 3]), .draft))
                        }
                        try await store.transaction { records in
                            try records.setStatus(.pendingReview, of: stored, at: 2_000, by: .reviewer)
                        }
                        let second = CardVersion.sample(2, status: number % 2 == 0 ? .approved : .draft, at: 3_000)
                        try await store.transaction { records in
                            try records.append(second, facts: CardFacts(riskRating: ratings[number % 2]), to: stored)
                        }
                        guard number % 4 == 0 else { return }
                        try await store.transaction { try $0.delete(stored, arn: Scope.sample.cardARN(name)) }
                    }
                }
                try await group.waitForAll()
            }

            let counts = try await store.read { try $0.cardCounts(in: .sample) }
            let counted = try await store.inspect { connection in
                try connection.rows("SELECT coalesce(risk_rating, ''), status, count(*) FROM card GROUP BY 1, 2")
                    .map { row in
                        try row.read { row in "\(try row.text()) \(try row.text()) \(try row.integer())" }
                    }
            }

            #expect(Set(counts.map { "\($0.riskRating ?? "") \($0.status.rawValue) \($0.count)" }) == Set(counted))
            #expect(
                Set(counts) == [
                    CardCount(riskRating: "High", status: .approved, count: 6),
                    CardCount(riskRating: "Low", status: .draft, count: 12),
                ]
            )
            #expect(try await store.read { try $0.cardCount(in: .sample) } == 18)
            #expect(try await store.read { try $0.cardCount(in: .otherRegion) } == 0)
        }
    }

    @Test("Models and packages count until a card is about them", arguments: StoreBackend.allCases)
    func withoutCard(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let elsewhere = Scope(accountID: Scope.sample.accountID, region: "eu-west-1")
            let model = Scope.sample.arn(of: .model, named: "churn")
            let package = Scope.sample.arn(of: .modelPackage, named: "group/1")
            try await store.transaction { records in
                for name in ["churn", "fraud", "Ærø_'%"] { _ = try records.insert(.entry(name), properties: []) }
                for name in ["group/1", "group/2", "alone"] {
                    _ = try records.insert(.entry(name, .modelPackage), properties: [])
                }
                try records.insert(Self.card("elsewhere", CardFacts(modelID: model), .draft, in: elsewhere))
                // A card may name what the registry does not have, and name a model by something else than its ARN.
                try records.insert(Self.card("unknown", CardFacts(modelID: "fraud"), .draft))
                #expect(try records.countOfModelsWithoutCard(in: .sample) == 3)
                #expect(try records.countOfPackagesWithoutCard(in: .sample) == 3)
            }

            try await store.transaction { records in
                try records.insert(Self.card("churn", CardFacts(modelID: model), .archived))
                try records.insert(Self.card("package", CardFacts(modelID: package, modelPackageARN: package), .draft))
            }

            #expect(try await store.read { try $0.countOfModelsWithoutCard(in: .sample) } == 2)
            #expect(try await store.read { try $0.countOfPackagesWithoutCard(in: .sample) } == 2)
            #expect(try await store.read { try $0.countOfModelsWithoutCard(in: elsewhere) } == 0)
        }
    }

    private static func card(
        _ name: String,
        _ facts: CardFacts,
        _ status: ModelCardStatus,
        in scope: Scope = .sample
    ) -> NewCard {
        NewCard(
            scope: scope,
            name: name,
            kmsKeyID: nil,
            facts: facts,
            first: CardVersion(
                number: 1,
                content: "{}",
                contentDigest: "0",
                status: status,
                createdAt: 1_000,
                createdBy: .author,
                lastModifiedAt: 1_000,
                lastModifiedBy: .author
            )
        )
    }
}
