import CardStore
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("Facets of the catalogue")
struct FacetTests {
    private static func tags(_ team: String, _ stage: String? = nil) -> [Tag] {
        [Tag(key: "team", value: team)] + (stage.map { [Tag(key: "stage", value: $0)] } ?? [])
    }

    private static let cards = [
        CatalogueSample(
            name: "alpha",
            status: .approved,
            facts: CardFacts(modelID: "m", riskRating: "High", modelOwner: "Ann", problemType: "Regression"),
            tags: tags("risk", "prod"),
            changedAt: 1_000
        ),
        CatalogueSample(
            name: "bravo",
            status: .approved,
            facts: CardFacts(riskRating: "Low", modelOwner: "O'Neil", lineOfBusiness: "Retail"),
            tags: tags("risk"),
            changedAt: 2_000,
            author: .reviewer
        ),
        CatalogueSample(
            name: "charlie",
            facts: CardFacts(riskRating: "Low", modelPackageARN: "arn", modelOwner: "Ann"),
            tags: tags("ads", "prod"),
            changedAt: 3_000
        ),
        CatalogueSample(name: "delta", facts: CardFacts(modelOwner: "Ann"), tags: tags("ads"), changedAt: 4_000),
        CatalogueSample(name: "echo", changedAt: 5_000),
    ]

    private static func withFacets(
        _ filter: CatalogueFilter = CatalogueFilter(),
        sample: Int = 100,
        on backend: StoreBackend,
        _ body: (CatalogueFacets) throws -> Void
    ) async throws {
        try await backend.withStore { store in
            try await store.store(cards)
            try await store.store(cards, in: .otherAccount)
            try body(try await store.read { records in try records.facets(filter, in: .sample, sample: sample) })
        }
    }

    @Test("Without a filter every card counts", arguments: StoreBackend.allCases)
    func countsAll(on backend: StoreBackend) async throws {
        try await Self.withFacets(on: backend) { facets in
            #expect(
                CatalogueFacets.text(facets.statuses) == "Draft 3, PendingReview 0, Approved 2, Archived 0"
            )
            #expect(CatalogueFacets.text(facets.riskRatings) == "none 2, Low 2, High 1")
            #expect(CatalogueFacets.text(facets.owners) == "Ann 3, none 1, O'Neil 1")
            #expect(CatalogueFacets.text(facets.problemTypes) == "none 4, Regression 1")
            #expect(CatalogueFacets.text(facets.linesOfBusiness) == "none 4, Retail 1")
            #expect(facets.tagTexts == ["stage: prod 2", "team: ads 2, risk 2"])
            #expect(CatalogueFacets.text(facets.links) == "true 2, false 3")
            #expect(facets.isSample == false)
        }
    }

    @Test("A facet is counted without its own part of the filter", arguments: StoreBackend.allCases)
    func countsChoices(on backend: StoreBackend) async throws {
        let filter = CatalogueFilter(statuses: [.draft], owners: ["Ann"], tags: Self.tags("ads"))
        try await Self.withFacets(filter, on: backend) { facets in
            #expect(
                CatalogueFacets.text(facets.statuses) == "Draft 2, PendingReview 0, Approved 0, Archived 0"
            )
            #expect(CatalogueFacets.text(facets.riskRatings) == "none 1, Low 1")
            #expect(CatalogueFacets.text(facets.owners) == "Ann 2")
            #expect(facets.tagTexts == ["stage: prod 1", "team: ads 2"])
            #expect(CatalogueFacets.text(facets.links) == "true 1, false 1")
        }
    }

    @Test("A tag's other values are counted without it, and other keys with it", arguments: StoreBackend.allCases)
    func countsTags(on backend: StoreBackend) async throws {
        try await Self.withFacets(CatalogueFilter(tags: Self.tags("risk", "prod")), on: backend) { facets in
            #expect(facets.tagTexts == ["stage: prod 1", "team: ads 1, risk 1"])
            #expect(CatalogueFacets.text(facets.owners) == "Ann 1")
        }
    }

    @Test("Words, times and authors narrow every facet", arguments: StoreBackend.allCases)
    func countsWithinWords(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            var cards = Self.cards
            for place in cards.indices { cards[place].words = place < 3 ? ["fraud"] : ["churn"] }
            try await store.store(cards)

            try await store.read { records throws in
                func owners(_ filter: CatalogueFilter) throws -> String {
                    CatalogueFacets.text(try records.facets(filter, in: .sample, sample: 100).owners)
                }
                #expect(try owners(CatalogueFilter(words: ["fr"])) == "Ann 2, O'Neil 1")
                #expect(try owners(CatalogueFilter(words: ["\0"])) == "")
                #expect(try owners(CatalogueFilter(changedAfter: 2_000)) == "Ann 2, none 1")
                #expect(try owners(CatalogueFilter(author: .by(Identity.reviewer.arn))) == "O'Neil 1")
                #expect(try owners(CatalogueFilter(words: ["fraud"], owners: ["none"])) == "Ann 2, O'Neil 1")
            }
        }
    }

    @Test("Of more cards than are looked at, those changed last count", arguments: StoreBackend.allCases)
    func looksAtSample(on backend: StoreBackend) async throws {
        for (sample, isSample, owners) in [(2, true, "none 1, Ann 1"), (5, false, "Ann 3, none 1, O'Neil 1")] {
            try await Self.withFacets(sample: sample, on: backend) { facets in
                #expect(facets.isSample == isSample)
                #expect(CatalogueFacets.text(facets.owners) == owners)
                #expect(facets.tagTexts.isEmpty == false)
            }
        }
    }

    @Test("A facet has at most 50 values, the most frequent", arguments: StoreBackend.allCases)
    func limitsValues(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let cards = (0..<120).map { number in
                CatalogueSample(
                    name: "card-\(number)",
                    facts: CardFacts(modelOwner: number < 60 ? "owner-\(number)" : "owner-\(number % 10)"),
                    tags: [Tag(key: "id", value: "\(number)"), Tag(key: "key-\(number)", value: "v")]
                )
            }
            try await store.store(cards)

            let facets = try await store.read { records in try records.facets(.init(), in: .sample, sample: 1_000) }

            #expect(facets.owners.count == 50)
            #expect(facets.owners.first == .init(value: "owner-0", count: 7))
            #expect(facets.tags.count == 50)
            #expect(facets.tags.first?.key == "id")
            #expect(facets.tags.first?.values.count == 50)
        }
    }

    @Test("An empty catalogue has the statuses and nothing else", arguments: StoreBackend.allCases)
    func countsNothing(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let facets = try await store.read { records in try records.facets(.init(), in: .sample, sample: 10) }

            #expect(
                CatalogueFacets.text(facets.statuses) == "Draft 0, PendingReview 0, Approved 0, Archived 0"
            )
            #expect(facets.owners == [])
            #expect(facets.tags == [])
            #expect(CatalogueFacets.text(facets.links) == "true 0, false 0")
        }
    }
}
