import CardStore
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("The catalogue of cards")
struct CatalogueTests {
    private static let hostile = #"O'Neil "R&D" 100%_\é🙂"#
    private static let cards = [
        CatalogueSample(
            name: "alpha",
            status: .approved,
            facts: CardFacts(modelID: "m", riskRating: "High", modelOwner: "Ann", problemType: "Regression"),
            tags: [Tag(key: "team", value: "risk"), Tag(key: "stage", value: "prod")],
            changedAt: 1_000
        ),
        CatalogueSample(
            name: "bravo",
            status: .pendingReview,
            facts: CardFacts(riskRating: "Low", modelOwner: Self.hostile, lineOfBusiness: Self.hostile),
            tags: [Tag(key: "team", value: Self.hostile)],
            changedAt: 2_000,
            author: .reviewer
        ),
        CatalogueSample(
            name: "charlie",
            status: .archived,
            facts: CardFacts(riskRating: "Unknown", modelPackageARN: "arn", modelOwner: "Zoe"),
            changedAt: 3_000
        ),
        CatalogueSample(name: "delta", facts: CardFacts(riskRating: "Medium", modelOwner: "Ann"), changedAt: 4_000),
        CatalogueSample(name: "echo", tags: [Tag(key: "team", value: "risk")], changedAt: 4_000),
    ]

    private static let orders: [(CatalogueQuery.Order, Bool, String)] = [
        (.lastModifiedTime, false, "echo delta charlie bravo alpha"),
        (.lastModifiedTime, true, "alpha bravo charlie delta echo"),
        (.creationTime, false, "echo delta charlie bravo alpha"),
        (.name, true, "alpha bravo charlie delta echo"),
        (.name, false, "echo delta charlie bravo alpha"),
        (.status, true, "delta echo bravo alpha charlie"),
        (.status, false, "charlie alpha bravo echo delta"),
        (.riskRating, false, "alpha delta bravo charlie echo"),
        (.riskRating, true, "charlie bravo delta alpha echo"),
        (.owner, true, "alpha delta bravo charlie echo"),
        (.owner, false, "charlie bravo delta alpha echo"),
    ]

    @Test(
        "Every order goes through all pages, and what has no value comes last",
        arguments: StoreBackend.allCases
    )
    func orders(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.store(Self.cards)
            try await store.store(Self.cards, in: .otherRegion)
            try await store.store(Self.cards, in: .otherAccount)

            for (order, ascending, expected) in Self.orders {
                let query = CatalogueQuery(scope: .sample, order: order, ascending: ascending)
                for pageSize in [1, 2, 10] {
                    let names = try await store.names(query, pageSize: pageSize)
                    #expect(names.joined(separator: " ") == expected, "\(order) \(ascending) by \(pageSize)")
                }
            }
        }
    }

    private static let filters: [(CatalogueFilter, String)] = [
        (CatalogueFilter(), "alpha bravo charlie delta echo"),
        (CatalogueFilter(statuses: [.draft]), "delta echo"),
        (CatalogueFilter(statuses: [.draft, .archived]), "charlie delta echo"),
        (CatalogueFilter(riskRatings: ["High"]), "alpha"),
        (CatalogueFilter(riskRatings: [""]), "echo"),
        (CatalogueFilter(riskRatings: ["", "Low", "High"]), "alpha bravo echo"),
        (CatalogueFilter(owners: ["Ann"]), "alpha delta"),
        (CatalogueFilter(owners: ["ann"]), ""),
        (CatalogueFilter(owners: [Self.hostile, "Zoe"]), "bravo charlie"),
        (CatalogueFilter(owners: ["\0"]), ""),
        (CatalogueFilter(problemTypes: ["", "Regression"]), "alpha bravo charlie delta echo"),
        (CatalogueFilter(linesOfBusiness: [Self.hostile]), "bravo"),
        (CatalogueFilter(linesOfBusiness: ["%"]), ""),
        (CatalogueFilter(tags: [Tag(key: "team", value: "risk")]), "alpha echo"),
        (CatalogueFilter(tags: [Tag(key: "team", value: Self.hostile)]), "bravo"),
        (
            CatalogueFilter(tags: [Tag(key: "team", value: "risk"), Tag(key: "team", value: Self.hostile)]),
            "alpha bravo echo"
        ),
        (
            CatalogueFilter(tags: [Tag(key: "team", value: "risk"), Tag(key: "stage", value: "prod")]),
            "alpha"
        ),
        (CatalogueFilter(tags: [Tag(key: "te%", value: "risk")]), ""),
        (CatalogueFilter(isLinked: true), "alpha charlie"),
        (CatalogueFilter(isLinked: false), "bravo delta echo"),
        (CatalogueFilter(changedAfter: 2_000), "charlie delta echo"),
        (CatalogueFilter(changedBefore: 2_000), "alpha"),
        (CatalogueFilter(changedAfter: 1_000, changedBefore: 4_000), "bravo charlie"),
        (CatalogueFilter(author: .by(Identity.reviewer.arn)), "bravo"),
        (CatalogueFilter(author: .notBy(Identity.reviewer.arn)), "alpha charlie delta echo"),
        (CatalogueFilter(statuses: [.pendingReview], author: .notBy(Identity.reviewer.arn)), ""),
        (CatalogueFilter(statuses: [.approved], riskRatings: ["High"], owners: ["Ann"], isLinked: true), "alpha"),
    ]

    @Test("Every part of a filter must hold, and of a part's values one", arguments: StoreBackend.allCases)
    func filters(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.store(Self.cards)
            try await store.store([CatalogueSample(name: "foreign", facts: Self.cards[0].facts)], in: .otherRegion)

            for (filter, expected) in Self.filters {
                let names = try await store.names(filter)
                #expect(names.joined(separator: " ") == expected, "\(filter)")
                let page = try await store.read { records in
                    try records.catalogue(.init(scope: .sample, filter: filter, limit: 1))
                }
                #expect(page.count == names.count, "\(filter)")
            }
        }
    }

    @Test("Hits are counted up to the limit, on every page", arguments: StoreBackend.allCases)
    func counts(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.store(Self.cards)

            try await store.read { records throws in
                var query = CatalogueQuery(scope: .sample, limit: 2, countLimit: 3)
                let first = try records.catalogue(query)
                query.after = first.hits.last?.position
                query.countLimit = 100
                let second = try records.catalogue(query)

                #expect(first.count == 3)
                #expect(second.count == 5)
            }
        }
    }

    @Test("A page goes on where the page before ended, whatever changed since", arguments: StoreBackend.allCases)
    func continues(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.store(Self.cards)
            let query = CatalogueQuery(scope: .sample, order: .riskRating, limit: 2)
            let first = try await store.read { records in try records.catalogue(query) }
            let last = first.hits.last?.position
            #expect(first.hits.map(\.hit.name) == ["alpha", "delta"])

            // The last card of the page goes, one comes before it, and one behind it.
            try await store.transaction { records throws in
                try records.delete(records.existingCard("delta"), arn: Scope.sample.cardARN("delta"))
            }
            try await store.store([
                CatalogueSample(name: "early", facts: CardFacts(riskRating: "High")),
                CatalogueSample(name: "later", facts: CardFacts(riskRating: "Low")),
            ])

            let rest = try await store.read { records in
                var next = query
                next.after = last
                next.limit = 100
                return try records.catalogue(next)
            }
            #expect(rest.hits.map(\.hit.name) == ["later", "bravo", "charlie", "echo"])
            #expect(rest.count == 6)
        }
    }

    @Test("The author of a card is whoever wrote its latest version", arguments: StoreBackend.allCases)
    func knowsAuthors(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.store(Self.cards)
            try await store.transaction { records throws in
                let second = CardVersion.sample(2, at: 9_000, by: .reviewer)
                try records.append(second, facts: CardFacts(), to: records.existingCard("alpha"))
                try records.setStatus(.approved, of: records.existingCard("delta"), at: 9_000, by: .reviewer)
            }

            try await store.read { records throws in
                let cards = try ["alpha", "bravo", "delta"].map { try records.existingCard($0) }
                let authors = try records.authors(ofAll: cards)
                #expect(cards.map { authors[$0.id] } == [.reviewer, .reviewer, .author])
                #expect(try records.authors(ofAll: []) == [:])
                let filter = CatalogueFilter(author: .by(Identity.reviewer.arn))
                let page = try records.catalogue(.init(scope: .sample, filter: filter, order: .name, ascending: true))
                #expect(page.hits.map(\.hit.name) == ["alpha", "bravo"])
            }
        }
    }
}
