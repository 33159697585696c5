import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Cards of packages in a store")
struct CardLinkTests {
    private static let package = "arn:aws:sagemaker:us-west-2:123456789012:model-package/fraud/1"

    private static func embedded(_ name: String = "fraud-v1", at time: Timestamp = 1_000) -> NewCard {
        NewCard(
            scope: .sample,
            name: name,
            kmsKeyID: nil,
            isEmbedded: true,
            facts: CardFacts(modelPackageGroupName: "fraud", modelPackageARN: package),
            first: .sample(at: time)
        )
    }

    @Test("A package's card is found by the package, in its account and region", arguments: StoreBackend.allCases)
    func findsByPackage(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(Self.embedded())
            try await store.insert(.sample("plain"))

            try await store.read { records throws in
                let card = try #require(try records.card(ofPackage: Self.package, in: .sample))
                #expect(card.name == "fraud-v1")
                #expect(card.isEmbedded)
                #expect(card.facts == CardFacts(modelPackageGroupName: "fraud", modelPackageARN: Self.package))
                #expect(try records.existingCard("fraud-v1") == card)
                #expect(try records.existingCard("plain").isEmbedded == false)
                #expect(try records.card(ofPackage: Self.package + "0", in: .sample) == nil)
                #expect(try records.card(ofPackage: Self.package, in: .otherRegion) == nil)
            }
        }
    }

    @Test("A package has one card, until that card lets go of it", arguments: StoreBackend.allCases)
    func movesLink(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(Self.embedded())
            let alone = NewCard.sample("alone", facts: CardFacts(modelID: Self.package, modelPackageARN: Self.package))
            await #expect(throws: StoreError.self) { try await store.insert(alone) }

            try await store.transaction { records throws in
                try records.unlinkCard(ofPackage: Self.package, in: .otherRegion)
                try records.unlinkCard(ofPackage: Self.package, in: .sample)
                try records.insert(alone)
            }

            try await store.read { records throws in
                #expect(try records.card(ofPackage: Self.package, in: .sample)?.name == "alone")
                let former = try records.existingCard("fraud-v1")
                #expect(former.isEmbedded)
                #expect(former.facts == CardFacts(modelPackageGroupName: "fraud"))
            }
        }
    }

    @Test("A new version says which package its card is of", arguments: StoreBackend.allCases)
    func followsVersions(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())

            try await store.transaction { records throws in
                let facts = CardFacts(modelPackageARN: Self.package)
                try records.append(.sample(2), facts: facts, to: try records.existingCard())
            }
            #expect(try await store.read { records in try records.card(ofPackage: Self.package, in: .sample) } != nil)

            try await store.transaction { records throws in
                try records.append(.sample(3), facts: CardFacts(), to: try records.existingCard())
            }
            #expect(try await store.read { records in try records.card(ofPackage: Self.package, in: .sample) } == nil)
        }
    }

    @Test("The card of a group that was changed last is found, whichever API made it", arguments: StoreBackend.allCases)
    func findsLatestOfGroup(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let facts = CardFacts(modelPackageGroupName: "fraud")
            try await store.insert(.sample("first", facts: facts, first: .sample(at: 1_000)))
            try await store.insert(Self.embedded(at: 2_000))
            try await store.insert(
                .sample("other", facts: CardFacts(modelPackageGroupName: "Fraud"), first: .sample(at: 9_000))
            )
            try await store.insert(.sample("elsewhere", in: .otherRegion, facts: facts, first: .sample(at: 9_000)))

            try await store.read { records throws in
                #expect(try records.nameOfLatestCard(inGroup: "fraud", in: .sample) == "fraud-v1")
                #expect(try records.nameOfLatestCard(inGroup: "none", in: .sample) == nil)
            }
            try await store.transaction { records throws in
                try records.setStatus(.approved, of: try records.existingCard("first"), at: 3_000, by: .reviewer)
            }
            #expect(try await store.read { try $0.nameOfLatestCard(inGroup: "fraud", in: .sample) } == "first")
        }
    }

    @Test("The cards of many packages and models are read at once", arguments: StoreBackend.allCases)
    func readsMany(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let long = #"\x41"# + String(repeating: "é模🙂", count: 3_000)
            try await store.insert(Self.embedded())
            try await store.insert(.sample("long", facts: CardFacts(modelID: long, modelPackageARN: long)))
            try await store.insert(.sample("quoted", facts: CardFacts(modelID: "a'b\"%_\\")))
            try await store.insert(.sample("elsewhere", in: .otherRegion, facts: CardFacts(modelID: "model")))
            try await store.transaction { records throws in
                try records.append(
                    .sample(2, content: #"{"b":2}"#, at: 2_000),
                    facts: CardFacts(modelID: "a'b\"%_\\"),
                    to: try records.existingCard("quoted")
                )
            }

            try await store.read { records throws in
                let ofPackages = try records.cards(ofPackages: [Self.package, long, "none", Self.package], in: .sample)
                #expect(ofPackages.mapValues(\.name) == [Self.package: "fraud-v1", long: "long"])
                let about = try records.cards(about: [long, "a'b\"%_\\", "model", #"\\x41"#], in: .sample)
                #expect(about.mapValues(\.name) == [long: "long", "a'b\"%_\\": "quoted"])
                #expect(try records.cards(about: [], in: .sample).isEmpty)
                #expect(try records.cards(ofPackages: [], in: .sample).isEmpty)

                let cards = Array(about.values)
                let versions = try records.latestVersions(ofAll: cards)
                #expect(versions.count == 2)
                let quoted = try records.existingCard("quoted")
                #expect(versions[quoted.id] == .sample(2, content: #"{"b":2}"#, at: 2_000))
                #expect(try records.latestVersions(ofAll: []).isEmpty)
            }
        }
    }
}
