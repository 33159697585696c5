import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Databases of earlier releases")
struct UpgradeTests {
    private static let package = "arn:aws:sagemaker:us-west-2:123456789012:model-package/fraud/1"
    private static let arnPrefix = "arn:aws:sagemaker:us-west-2:123456789012:model-card/"
    private static let creation = "'123456789012', 'us-west-2', 'Draft', 1000, 'a', 'p', 1000, 'a', 'p'"

    /// Stores a card as an earlier release did.
    private static func card(_ name: String, latestVersion: Int = 1, modelID: String? = nil) -> String {
        """
        INSERT INTO card (account, region, status, created_at, created_by_arn, created_by_principal, \
        last_modified_at, last_modified_by_arn, last_modified_by_principal, name, latest_version, model_id) \
        VALUES (\(creation), '\(name)', \(latestVersion), \(modelID.map { "'\($0)'" } ?? "NULL"))
        """
    }

    private static func version(_ number: Int, of name: String, content: String) -> String {
        """
        INSERT INTO card_version (card_id, number, status, created_at, created_by_arn, created_by_principal, \
        last_modified_at, last_modified_by_arn, last_modified_by_principal, content_digest, content) \
        SELECT id, \(number), status, 1000, 'a', 'p', 1000, 'a', 'p', '', '\(content)' FROM card WHERE name = '\(name)'
        """
    }

    private static func withDatabase<Value>(
        ofSchema number: Int,
        on backend: StoreBackend,
        _ statements: [String],
        _ body: (any SQLStore) async throws -> Value
    ) async throws -> Value {
        try await backend.withDatabase { location in
            for statement in SchemaVersion.statements(upTo: number, for: backend.dialect) + statements {
                try location.execute(statement)
            }
            return try await location.withStore(body)
        }
    }

    @Test("Cards and tags of an earlier release are found as those of this one", arguments: StoreBackend.allCases)
    func upgrades(on backend: StoreBackend) async throws {
        let statements = [
            Self.card("of-package", modelID: Self.package), Self.card("of-model", modelID: "model"),
            "INSERT INTO tag (resource, key, value) VALUES ('\(Self.arnPrefix)of-model', 'team', 'risk')",
        ]
        try await Self.withDatabase(ofSchema: 3, on: backend, statements) { store in
            let query = SearchQuery(
                .card,
                scope: .sample,
                condition: .compare(.tag("team"), .equals, .text("risk"))
            )
            try await store.read { records throws in
                #expect(try records.searchCards(query).hits.map(\.hit.name) == ["of-model"])
                #expect(try records.card(ofPackage: Self.package, in: .sample)?.name == "of-package")
                #expect(try records.existingCard("of-package").isEmbedded == false)
                #expect(try records.existingCard("of-model").facts == CardFacts(modelID: "model"))
            }
        }
    }

    @Test("What cards are filtered by is read out of their latest content", arguments: StoreBackend.allCases)
    func readsFacts(on backend: StoreBackend) async throws {
        let owned = #"{"model_overview":{"model_name":"N","model_owner":"O''Neil","problem_type":"P"}}"#
        let line = #"{"business_details":{"line_of_business":"L"},"model_overview":{"model_id":"ignored"}}"#
        // More cards than are read at once.
        let others = (0..<450).flatMap { number in
            [Self.card("card-\(number)"), Self.version(1, of: "card-\(number)", content: line)]
        }
        let statements =
            [
                Self.card("owned", latestVersion: 2), Self.version(1, of: "owned", content: line),
                Self.version(2, of: "owned", content: owned), Self.card("plain"),
                Self.version(1, of: "plain", content: "{}"), Self.card("broken"),
                Self.version(1, of: "broken", content: #"{"model_overview":"#),
            ] + others
        try await Self.withDatabase(ofSchema: 7, on: backend, [statements.joined(separator: ";")]) { store in
            try await store.read { records throws in
                #expect(
                    try records.existingCard("owned").facts
                        == CardFacts(modelName: "N", modelOwner: "O'Neil", problemType: "P")
                )
                #expect(try records.existingCard("plain").facts == CardFacts())
                #expect(try records.existingCard("broken").facts == CardFacts())
                let filter = CatalogueFilter(linesOfBusiness: ["L"])
                #expect(try records.catalogue(.init(scope: .sample, filter: filter, limit: 1)).count == 450)
                #expect(try records.cardsWithUnreadWords(limit: 1_000).count == 453)
            }
        }
    }

    @Test("Cards of an earlier release are counted, and know who wrote them", arguments: StoreBackend.allCases)
    func countsCards(on backend: StoreBackend) async throws {
        let statements = [
            Self.card("fraud", latestVersion: 2), Self.version(1, of: "fraud", content: "{}"),
            Self.version(2, of: "fraud", content: "{}").replacing("'a', 'p', 1000", with: "'writer', 'p', 1000"),
            Self.card("churn"), Self.version(1, of: "churn", content: "{}"),
            "UPDATE card SET risk_rating = 'High' WHERE name = 'churn'",
        ]
        try await Self.withDatabase(ofSchema: 13, on: backend, statements) { store in
            try await store.read { records throws in
                #expect(
                    Set(try records.cardCounts(in: .sample)) == [
                        CardCount(riskRating: nil, status: .draft, count: 1),
                        CardCount(riskRating: "High", status: .draft, count: 1),
                    ]
                )
                #expect(try records.cardCount(in: .sample) == 2)
            }
            #expect(try await store.names(CatalogueFilter(author: .by("writer"))) == ["fraud"])
            #expect(try await store.names(CatalogueFilter(author: .notBy("writer"))) == ["churn"])

            try await store.transaction { records in
                try records.setStatus(.archived, of: try records.existingCard("churn"), at: 2_000, by: .author)
            }

            let counts = try await store.read { try $0.cardCounts(in: .sample) }
            #expect(counts.contains(CardCount(riskRating: "High", status: .archived, count: 1)))
            #expect(counts.count == 2)
        }
    }

    @Test("Nothing is known of the content of cards that an earlier release has read", arguments: StoreBackend.allCases)
    func knowsNoMetadata(on backend: StoreBackend) async throws {
        let statements = [
            Self.card("fraud"), Self.version(1, of: "fraud", content: "{}"), "UPDATE card SET words_version = 1",
        ]
        try await Self.withDatabase(ofSchema: 15, on: backend, statements) { store in
            try await store.read { records throws in
                let page = try records.searchDescribedCards(SearchQuery(.card, scope: .sample))
                #expect(page.hits.map(\.hit) == [DescribedCard(card: try records.existingCard(), metadata: nil)])
                #expect(try records.cardsWithUnreadWords(limit: 1).isEmpty)
            }
        }
    }

    @Test("Export jobs of an earlier release are in the list of all cards' jobs", arguments: StoreBackend.allCases)
    func listsJobs(on backend: StoreBackend) async throws {
        let statements = [
            Self.card("fraud"), Self.version(1, of: "fraud", content: "{}"),
            """
            INSERT INTO export_job (card_id, version, name, output_path, created_at, created_by_arn, \
            created_by_principal, last_modified_at, status, failure_reason, attempts) \
            SELECT id, 1, 'export', 's3://bucket', 2000, 'a', 'p', 3000, 'Failed', 'No font', 1 FROM card
            """,
        ]
        try await Self.withDatabase(ofSchema: 7, on: backend, statements) { store in
            try await store.read { records throws in
                let jobs = try records.exportJobs(in: .sample, status: .failed, limit: 10)
                #expect(jobs == [try records.existingJob()])
            }
        }
    }
}
