import CardStore
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("How engines run the catalogue")
struct CataloguePlanTests {
    private static let page: [(String, CatalogueQuery)] = [
        ("card_by_change", CatalogueQuery(scope: .sample)),
        (
            "card_by_change",
            CatalogueQuery(scope: .sample, after: SearchPosition(value: .time(9_000), name: "card-9000"))
        ),
        ("card_by_creation", CatalogueQuery(scope: .sample, order: .creationTime)),
        ("card_by_status_and_change", CatalogueQuery(scope: .sample, filter: CatalogueFilter(statuses: [.draft]))),
        ("card_by_risk_and_change", CatalogueQuery(scope: .sample, filter: CatalogueFilter(riskRatings: ["High"]))),
        ("card_by_change", CatalogueQuery(scope: .sample, filter: CatalogueFilter(owners: ["Ann", ""]))),
        ("card_by_owner_and_change", CatalogueQuery(scope: .sample, filter: CatalogueFilter(owners: ["Ann"]))),
        ("card_by_author_and_change", CatalogueQuery(scope: .sample, filter: CatalogueFilter(author: .by("a")))),
        (
            "tag_by_value",
            CatalogueQuery(
                scope: .sample,
                filter: CatalogueFilter(tags: [Tag(key: "team", value: "team-1")], isLinked: true)
            )
        ),
    ]

    @Test("The pages that people open first walk an index", arguments: StoreBackend.allCases)
    func walksIndexes(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.fill()

                for (index, query) in Self.page {
                    let plan = try await store.plan(on: backend) { $0.statements(for: query.search).page }
                    #expect(plan.contains(index), "\(query): \(plan)")
                    #expect(!plan.scansTable && !plan.sortsAll, "\(query): \(plan)")
                }
            }
        }
    }

    @Test("Orders of few values walk an index for each of them", arguments: StoreBackend.allCases)
    func walksParts(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.fill()

                for (index, order) in [
                    ("card_by_status_and_name", .status), ("card_by_owner_and_change", .owner),
                ] as [(String, CatalogueQuery.Order)] {
                    let query = CatalogueQuery(scope: .sample, order: order)
                    let plan = try await store.plan(on: backend) { $0.statements(for: query.search).page }
                    #expect(plan.contains(index), "\(query): \(plan)")
                    #expect(!plan.scansTable, "\(query): \(plan)")
                }
            }
        }
    }

    @Test("Words are looked up before any card is", arguments: StoreBackend.allCases)
    func looksUpWords(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.fill()
                let filter = CatalogueFilter(words: ["fraud"], statuses: [.draft])

                let page = try await store.plan(on: backend) { records in
                    records.statements(for: CatalogueQuery(scope: .sample, filter: filter).search).page
                }
                let facets = try await store.plan(on: backend) { records in
                    records.statementOfFacets(filter, in: .sample, sample: 20_000)
                }
                for plan in [page, facets] {
                    #expect(plan.contains(backend == .sqlite ? "VIRTUAL TABLE INDEX" : "cards_with_words"), "\(plan)")
                }
                #expect(!page.contains("card_by_change"), "\(page)")
            }
        }
    }

    @Test("Facets walk the cards once, and the tags by key and value", arguments: StoreBackend.allCases)
    func countsFacets(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.fill()
                let filter = CatalogueFilter(owners: ["Ann"], tags: [Tag(key: "team", value: "team-1")])

                let plan = try await store.plan(on: backend) { records in
                    records.statementOfFacets(filter, in: .sample, sample: 20_000)
                }

                // To look at the cards, and to know how many there are.
                let parts = plan.description.split(separator: "card_by_change", omittingEmptySubsequences: false)
                #expect((2...3).contains(parts.count), "\(plan)")
                #expect(plan.contains("tag_by_value"), "\(plan)")
                #expect(!plan.scansTable, "\(plan)")
            }
        }
    }

    @Test(
        "Unread cards, and the latest jobs of all cards, are found through an index",
        arguments: StoreBackend.allCases
    )
    func findsByIndex(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.fill()

                let unread = try await store.plan(on: backend) { $0.searchForUnreadWords(limit: 100) }
                #expect(unread.contains("card_with_unread_words"), "\(unread)")
                #expect(!unread.sortsAll, "\(unread)")
                for status in [nil, ModelCardExportJobStatus.failed] {
                    let jobs = try await store.plan(on: backend) { records in
                        records.searchForExportJobs(in: .sample, status: status, limit: 100)
                    }
                    #expect(jobs.contains("export_job_of_account"), "\(jobs)")
                    #expect(!jobs.scansTable && !jobs.sortsAll, "\(jobs)")
                }
            }
        }
    }
}
