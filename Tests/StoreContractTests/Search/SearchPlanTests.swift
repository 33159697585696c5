import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("How engines run searches")
struct SearchPlanTests {
    struct Case: Sendable {
        let index: String
        let query: SearchQuery

        init(
            _ index: String,
            _ kind: SearchedKind,
            _ condition: SearchCondition = .all([]),
            sort: SearchColumn = .lastModifiedTime,
            isBehind: Bool = false
        ) {
            self.index = index
            let value: SearchValue = sort == .name ? .text("entry-5000") : .time(5_000)
            query = SearchQuery(
                kind,
                scope: .sample,
                condition: condition,
                sort: .column(sort),
                after: isBehind ? SearchPosition(value: value, name: "entry-5000") : nil
            )
        }
    }

    private static let models = SearchCondition.compare(.column(.modelID), .equals, .text("model-7"))
    private static let group = SearchCondition.compare(.column(.modelPackageGroupName), .equals, .text("group-7"))
    private static let artifact = SearchCondition.compare(
        .property("ModelArtifacts.S3ModelArtifacts"),
        .equals,
        .text("s3://bucket/entry-7")
    )

    /// What the SDK, the command line and the page of a team ask for.
    private static let cases: [Case] =
        [
            Case("card_by_model", .card, models),
            Case("card_by_model", .card, .any([models])),
            Case("card_by_group_and_change", .card, group),
            Case("card_by_group_and_change", .card, group, isBehind: true),
            Case("card_by_risk_and_change", .card, .compare(.column(.riskRating), .equals, .text("High"))),
            Case(
                "card_by_risk_and_change",
                .card,
                .compare(.column(.riskRating), .equals, .text("High")),
                isBehind: true
            ),
            Case("card_by_status_and_change", .card, .compare(.column(.status), .equals, .text("Draft"))),
            Case("tag_by_value", .card, .compare(.tag("team"), .equals, .text("team-1"))),
            Case("tag_by_value", .card, .compare(.tag("team"), .equals, .text("team-1")), isBehind: true),
            Case(
                "tag_by_value",
                .card,
                .element(
                    of: "Tags",
                    [.compare(.tagKey, .equals, .text("team")), .compare(.tagValue, .equals, .text("team-1"))]
                )
            ),
            Case("account", .card, .compare(.column(.name), .equals, .text("card-7"))),
            Case("card_by_change", .card),
            Case("card_by_change", .card, isBehind: true),
            Case("card_by_creation", .card, sort: .creationTime),
            Case("account", .card, sort: .name),
            Case("registry_property_by_text", .entry(.trainingJob), artifact),
            Case("registry_property_by_text", .entry(.trainingJob), artifact, isBehind: true),
            Case(
                "registry_property_by_number",
                .entry(.trainingJob),
                .compare(.property("ResourceConfig.InstanceCount"), .equals, .number(7))
            ),
            Case(
                "registry_entry_by_name",
                .entry(.modelPackageGroup),
                .compare(.column(.name), .equals, .text("entry-7"))
            ),
            Case("registry_entry_by_name", .entry(.model), .compare(.column(.name), .equals, .text("entry-7"))),
            Case(
                "registry_entry_by_status_and_change",
                .entry(.trainingJob),
                .compare(.column(.status), .equals, .text("Failed"))
            ),
            Case("registry_entry_by_group_and_change", .entry(.modelPackage), group),
            Case("tag_by_value", .entry(.model), .compare(.tag("team"), .equals, .text("team-1"))),
        ]
        + RegistryKind.allCases.flatMap { kind in
            [
                Case("registry_entry_by_change", .entry(kind)),
                Case("registry_entry_by_change", .entry(kind), isBehind: true),
                Case("registry_entry_by_creation", .entry(kind), sort: .creationTime, isBehind: true),
                Case("registry_entry_by_name", .entry(kind), sort: .name, isBehind: true),
            ]
        }

    @Test(
        "Every search that clients send walks an index, for its page and for its count",
        arguments: StoreBackend.allCases
    )
    func walksIndexes(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.fill()

                for example in Self.cases {
                    let page = try await store.plan(on: backend) { $0.statements(for: example.query).page }
                    #expect(page.contains(example.index), "\(example): \(page)")
                    #expect(!page.scansTable && !page.sortsAll, "\(example): \(page)")
                    let count = try await store.plan(on: backend) { $0.statements(for: example.query).count }
                    #expect(count.usesIndex && !count.scansTable, "\(example): \(count)")
                }
            }
        }
    }

    @Test("A few names or models are sought one by one, and only then sorted", arguments: StoreBackend.allCases)
    func seeksKeys(on backend: StoreBackend) async throws {
        let cases = [
            Case("card_by_model", .card, .isOne(.column(.modelID), of: ["model-7", "model-8"])),
            Case("account", .card, .isOne(.column(.name), of: ["card-7", "card-8"])),
            Case("registry_entry_by_name", .entry(.model), .isOne(.column(.name), of: ["entry-7", "entry-8"])),
        ]
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.fill()

                for example in cases {
                    let page = try await store.plan(on: backend) { $0.statements(for: example.query).page }
                    #expect(page.contains(example.index) && !page.scansTable, "\(example): \(page)")
                }
            }
        }
    }

    @Test("What is shown beside hits is found through indexes", arguments: StoreBackend.allCases)
    func looksUp(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.fill()

                let about = try await store.plan(on: backend) { records in
                    records.searchForCards(
                        with: "model_id",
                        among: ["model-7", "model-8"],
                        columns: "name",
                        in: .sample
                    )
                }
                #expect(about.contains("card_by_model") && !about.scansTable, "\(about)")
                let ofPackage = try await store.plan(on: backend) { records in
                    records.searchForCards(with: "model_package_arn", among: ["arn:7"], columns: "name", in: .sample)
                }
                #expect(ofPackage.contains("card_by_package") && !ofPackage.scansTable, "\(ofPackage)")
                let latest = try await store.plan(on: backend) { records in
                    records.searchForLatestCard(inGroup: "group-7", in: .sample)
                }
                #expect(latest.contains("card_by_group_and_change") && !latest.sortsAll, "\(latest)")
                let keys = try await store.plan(on: backend) { records in
                    records.searchForTagKeys(ofResourcesAt: Scope.sample.cardARN(""), prefix: "t", limit: 10)
                }
                #expect(keys.contains("tag_by_value") && !keys.scansTable, "\(keys)")
                let names = try await store.plan(on: backend) { records in
                    records.searchForPropertyNames(of: .model, in: .sample, prefix: "M", limit: 10)
                }
                #expect(names.contains("registry_property_by_text") && !names.scansTable, "\(names)")
            }
        }
    }

    @Test("What users name is a value, and never a part of a statement", arguments: StoreBackend.allCases)
    func bindsNames(on backend: StoreBackend) async throws {
        let name = "Robert'); DROP TABLE card; --"
        let terms: [SearchTerm] = [.tag(name), .property(name), .metric(name)]
        let comparisons: [SearchComparison] = [.equals, .notEquals, .greater, .contains]
        let conditions =
            terms.flatMap { term in comparisons.map { SearchCondition.compare(term, $0, .text(name)) } }
            + terms.map { .isOne($0, of: [name, name]) } + [
                .element(of: name, [.compare(.property(name), .notEquals, .text(name)), .exists(.property(name))]),
                .element(of: name, [.isMissing(.property(name))]),
                .element(of: "Tags", [.compare(.tagKey, .contains, .text(name))]),
                .isOne(.column(.name), of: [name]), .compare(.column(.name), .equals, .text(name)),
            ]
        try await backend.withStore { store in
            for condition in conditions {
                for sort in terms + [.column(.lastModifiedTime)] {
                    let after = SearchPosition(value: .text(name), name: name)
                    var query = SearchQuery(.entry(.trainingJob), scope: .sample, condition: condition, sort: sort)
                    query.after = after
                    let asked = query
                    let page = try await store.read { try $0.searchEntries(asked) }
                    #expect(page.count == 0 || page.hits.isEmpty)
                    let statements = try await store.inspect { connection in
                        SQLRecords(connection: connection, isWriting: false).statements(for: asked)
                    }
                    #expect(!statements.page.text.contains("Robert") && !statements.count.text.contains("Robert"))
                }
            }
        }
    }
}
