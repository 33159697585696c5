import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("How engines run the lists")
struct CardListPlanTests {
    private static let filler = """
        WITH RECURSIVE number (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM number WHERE value < 20000)
        INSERT INTO card (account, region, name, latest_version, status, created_at, created_by_arn, \
        created_by_principal, last_modified_at, last_modified_by_arn, last_modified_by_principal)
        SELECT '123456789012', 'us-west-2', 'card-' || value, 1, \
        CASE value % 10 WHEN 0 THEN 'Draft' ELSE 'Approved' END, value, 'a', 'p', value, 'a', 'p' FROM number
        """

    struct Case: Sendable {
        let index: String
        let query: CardQuery
    }

    private static let cases: [Case] = [true, false].flatMap { ascending in
        let after = CardQuery.Position(createdAt: 10_000, name: "card-10000")
        return [
            Case(index: "card_by_creation", query: CardQuery(scope: .sample, ascending: ascending)),
            Case(index: "card_by_creation", query: CardQuery(scope: .sample, ascending: ascending, after: after)),
            Case(
                index: "card_by_creation",
                query: CardQuery(
                    scope: .sample,
                    createdAfter: 9_000,
                    createdBefore: 11_000,
                    nameContains: "card",
                    ascending: ascending,
                    after: after
                )
            ),
            Case(
                index: "card_by_status_and_creation",
                query: CardQuery(scope: .sample, status: .draft, ascending: ascending, after: after)
            ),
            Case(
                index: "card_by_status_and_name",
                query: CardQuery(scope: .sample, status: .draft, order: .name, ascending: ascending, after: after)
            ),
            Case(index: "account", query: CardQuery(scope: .sample, order: .name, ascending: ascending, after: after)),
        ]
    }

    @Test("Every list walks an index and sorts nothing", arguments: StoreBackend.allCases)
    func walksIndexes(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.execute(Self.filler)
                if backend == .postgres {
                    // PostgreSQL does this by itself; SQLite plans without statistics, as it does in production.
                    try location.execute("ANALYZE card")
                }

                for example in Self.cases {
                    let plan = try await store.plan(on: backend) { _ in example.query.statement }
                    #expect(plan.contains(example.index), "\(example.query): \(plan)")
                    #expect(!plan.contains("SCAN") && !plan.contains("Seq Scan"), "\(plan)")
                    #expect(!plan.contains("TEMP B-TREE") && !plan.contains("Sort"), "\(plan)")
                }
            }
        }
    }

    @Test("A page in the middle starts in the middle of the index", arguments: StoreBackend.allCases)
    func startsAtPosition(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.execute(Self.filler)
                let query = CardQuery(
                    scope: .sample,
                    createdBefore: 15_000,
                    after: .init(createdAt: 10_000, name: "card-10000")
                )

                let plan = try await store.plan(on: backend) { _ in query.statement }

                switch backend {
                case .sqlite:
                    #expect(plan.contains("(account=? AND region=? AND (created_at,name)<(?,?))"), "\(plan)")
                case .postgres:
                    #expect(
                        plan.contains("(ROW(created_at, name) < ROW('10000'::bigint, 'card-10000'::text))"),
                        "\(plan)"
                    )
                }
            }
        }
    }

    @Test("A model's card is found through an index", arguments: StoreBackend.allCases)
    func findsModelByIndex(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.execute(Self.filler)
                try location.execute("UPDATE card SET model_id = 'model-' || name")
                if backend == .postgres {
                    try location.execute("ANALYZE card")
                }

                let plan = try await store.plan(on: backend) { records in
                    records.searchForCard(holding: "model-card-7", in: .sample)
                }

                #expect(plan.contains("card_by_model"), "\(plan)")
            }
        }
    }
}
