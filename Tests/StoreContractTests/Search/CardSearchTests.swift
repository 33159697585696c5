import CardStore
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("Searches for cards")
struct CardSearchTests {
    /// Five cards, each changed later than the one before, and two that nobody here should see.
    private static func fill(_ store: any Store) async throws {
        let cards: [NewCard] = [
            .sample(
                "alpha",
                facts: CardFacts(modelID: "model-a", modelPackageGroupName: "fraud", riskRating: "High"),
                first: .sample(status: .approved, at: 1_000)
            ),
            .sample(
                "bravo",
                facts: CardFacts(modelID: "a'b\"%_\\é🙂\u{10FFFF}", modelPackageGroupName: "fraud", riskRating: "Low"),
                first: .sample(at: 2_000)
            ),
            NewCard(
                scope: .sample,
                name: "charlie",
                kmsKeyID: "key",
                isEmbedded: true,
                facts: CardFacts(modelPackageGroupName: "churn", modelPackageARN: "arn"),
                first: .sample(at: 3_000)
            ),
            .sample("delta", facts: CardFacts(riskRating: "High"), first: .sample(at: 4_000)),
            .sample("echo", first: .sample(at: 5_000)),
            .sample("alpha", in: .otherRegion, facts: CardFacts(riskRating: "High"), first: .sample(at: 9_000)),
            .sample("alpha", in: .otherAccount, facts: CardFacts(riskRating: "High"), first: .sample(at: 9_000)),
        ]
        for card in cards { try await store.insert(card) }
        try await store.transaction { records throws in
            for name in ["alpha", "bravo", "delta"] {
                try records.setTags([Tag(key: "team", value: "risk")], of: Scope.sample.cardARN(name))
            }
            try records.setTags([Tag(key: "team", value: "Ads")], of: Scope.sample.cardARN("echo"))
            try records.setTags([Tag(key: "team", value: "risk")], of: Scope.otherRegion.cardARN("alpha"))
            // Of a card that nobody has.
            try records.setTags([Tag(key: "team", value: "risk")], of: Scope.sample.cardARN("gone"))
        }
    }

    private static let cases: [(String, SearchCondition, [String])] = [
        ("everything", .all([]), ["echo", "delta", "charlie", "bravo", "alpha"]),
        ("a model", .compare(.column(.modelID), .equals, .text("model-a")), ["alpha"]),
        ("a model with every sign", .compare(.column(.modelID), .equals, .text("a'b\"%_\\é🙂\u{10FFFF}")), ["bravo"]),
        ("no model", .compare(.column(.modelID), .equals, .text("model-b")), []),
        ("models", .isOne(.column(.modelID), of: ["model-a", "model-a", "model-b"]), ["alpha"]),
        ("names", .isOne(.column(.name), of: ["alpha", "echo", "zulu"]), ["echo", "alpha"]),
        ("no names", .isOne(.column(.name), of: []), []),
        ("names that nothing can have", .isOne(.column(.name), of: ["\0"]), []),
        ("a group", .compare(.column(.modelPackageGroupName), .equals, .text("fraud")), ["bravo", "alpha"]),
        ("a risk", .compare(.column(.riskRating), .equals, .text("High")), ["delta", "alpha"]),
        ("another risk", .compare(.column(.riskRating), .notEquals, .text("High")), ["echo", "charlie", "bravo"]),
        ("one of two risks", .isOne(.column(.riskRating), of: ["High", "Low"]), ["delta", "bravo", "alpha"]),
        ("no risk", .isMissing(.column(.riskRating)), ["echo", "charlie"]),
        ("a status", .compare(.column(.status), .equals, .text("Approved")), ["alpha"]),
        (
            "a version", .compare(.column(.version), .equals, .number(1)),
            ["echo", "delta", "charlie", "bravo", "alpha"]
        ),
        (
            "half a version", .compare(.column(.version), .greater, .number(0.5)),
            [
                "echo", "delta", "charlie", "bravo", "alpha",
            ]
        ),
        ("a later version", .compare(.column(.version), .greater, .number(1.5)), []),
        ("a key", .compare(.column(.kmsKeyID), .equals, .text("key")), ["charlie"]),
        ("a name", .compare(.column(.name), .equals, .text("echo")), ["echo"]),
        ("part of a model", .compare(.column(.modelID), .contains, .text("B\"%_\\é")), ["bravo"]),
        ("a time", .compare(.column(.lastModifiedTime), .lessOrEqual, .time(2_000)), ["bravo", "alpha"]),
        ("a column of entries", .exists(.column(.approvalStatus)), []),
        ("a property", .exists(.property("a")), []),
        ("a metric", .exists(.metric("a")), []),
        ("a card's card", .exists(.cardColumn(.name)), []),
        ("a tag", .compare(.tag("team"), .equals, .text("risk")), ["delta", "bravo", "alpha"]),
        (
            "a tag and a risk",
            .all([
                .compare(.tag("team"), .equals, .text("risk")), .compare(.column(.riskRating), .equals, .text("High")),
            ]), ["delta", "alpha"]
        ),
        (
            "a tag and a group",
            .all([
                .compare(.tag("team"), .equals, .text("risk")),
                .compare(.column(.modelPackageGroupName), .equals, .text("fraud")),
            ]), ["bravo", "alpha"]
        ),
        ("a tag's key", .exists(.tag("team")), ["echo", "delta", "bravo", "alpha"]),
        ("one of one", .any([.compare(.tag("team"), .equals, .text("Ads"))]), ["echo"]),
        (
            "a tag as one element",
            .element(
                of: "Tags",
                [
                    .compare(.tagValue, .equals, .text("Ads")), .compare(.tagKey, .equals, .text("team")),
                ]
            ), ["echo"]
        ),
        (
            "a tag's key that ends", .element(of: "Tags", [.compare(.tagKey, .contains, .text("AM"))]),
            [
                "echo", "delta", "bravo", "alpha",
            ]
        ),
        ("a tag that is not", .element(of: "Tags", [.compare(.tagValue, .notEquals, .text("risk"))]), ["echo"]),
        (
            "within both",
            .all([
                .any([
                    .compare(.column(.riskRating), .equals, .text("High")),
                    .compare(.column(.name), .equals, .text("echo")),
                ]), .compare(.tag("team"), .notEquals, .text("Ads")),
            ]), ["delta", "alpha"]
        ),
    ]

    @Test("A search finds what satisfies its condition, latest change first", arguments: StoreBackend.allCases)
    func finds(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)

            for (title, condition, names) in Self.cases {
                let query = SearchQuery(.card, scope: .sample, condition: condition)
                let page = try await store.read { records in try records.searchCards(query) }
                #expect(page.hits.map(\.hit.name) == names, "\(title)")
                #expect(page.count == names.count, "\(title)")
            }
        }
    }

    @Test("A hit is the card as it is, and no other", arguments: StoreBackend.allCases)
    func findsWholeCards(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)
            let query = SearchQuery(.card, scope: .sample)

            let (page, cards) = try await store.read { records throws in
                (try records.searchCards(query), try records.cards(matching: CardQuery(scope: .sample)))
            }

            #expect(page.hits.map(\.hit) == cards)
        }
    }

    @Test("A card that changes moves to the front, also among the cards with its tag", arguments: StoreBackend.allCases)
    func followsChanges(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)
            try await store.transaction { records throws in
                let alpha = try records.existingCard("alpha")
                try records.append(.sample(2, at: 6_000), facts: CardFacts(), to: alpha)
                try records.setStatus(.archived, of: try records.existingCard("bravo"), at: 7_000, by: .reviewer)
                try records.delete(try records.existingCard("delta"), arn: Scope.sample.cardARN("delta"))
            }

            for condition in [.all([]), .compare(.tag("team"), .equals, .text("risk"))] as [SearchCondition] {
                let query = SearchQuery(.card, scope: .sample, condition: condition, limit: 2)
                let names = try await store.read { try $0.searchCards(query).hits.map(\.hit.name) }
                #expect(names == ["bravo", "alpha"])
            }
        }
    }

    private static let sorts: [(SearchColumn, ascending: [String], descending: [String])] = [
        (
            .riskRating, ["alpha", "delta", "bravo", "charlie", "echo"], ["bravo", "delta", "alpha", "echo", "charlie"]
        ),
        (.name, ["alpha", "bravo", "charlie", "delta", "echo"], ["echo", "delta", "charlie", "bravo", "alpha"]),
        (
            .creationTime, ["alpha", "bravo", "charlie", "delta", "echo"],
            ["echo", "delta", "charlie", "bravo", "alpha"]
        ),
        (.status, ["alpha", "bravo", "charlie", "delta", "echo"], ["echo", "delta", "charlie", "bravo", "alpha"]),
        (.version, ["alpha", "bravo", "charlie", "delta", "echo"], ["echo", "delta", "charlie", "bravo", "alpha"]),
        (
            .modelPackageGroupName, ["charlie", "alpha", "bravo", "delta", "echo"],
            ["bravo", "alpha", "charlie", "echo", "delta"]
        ),
        (
            .approvalStatus, ["alpha", "bravo", "charlie", "delta", "echo"],
            ["echo", "delta", "charlie", "bravo", "alpha"]
        ),
    ]

    @Test(
        "Hits are sorted in both directions, those without a value last, and paged one by one",
        arguments: StoreBackend.allCases
    )
    func sortsAndPages(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)

            for (column, ascending, descending) in Self.sorts {
                for (isAscending, names) in [(true, ascending), (false, descending)] {
                    var query = SearchQuery(.card, scope: .sample, sort: .column(column), ascending: isAscending)
                    let all = try await store.read { [query] in try $0.searchCards(query).hits.map(\.hit.name) }
                    #expect(all == names, "\(column) \(isAscending)")
                    query.limit = 1
                    var paged: [String] = []
                    while let last = try await store.read({ [query] in try $0.searchCards(query) }).hits.last {
                        paged.append(last.hit.name)
                        query.after = last.position
                    }
                    #expect(paged == names, "\(column) \(isAscending)")
                }
            }
        }
    }

    @Test("Hits are counted beyond the page, up to a limit", arguments: StoreBackend.allCases)
    func counts(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)
            let starts: [SearchCondition] = [
                .compare(.tag("team"), .equals, .text("risk")),
                .isOne(.column(.name), of: ["alpha", "bravo", "delta"]),
                .any([.exists(.column(.riskRating))]),
            ]

            for condition in starts {
                for (limit, countLimit, count) in [(1, 100, 3), (1, 2, 2), (3, 100, 3), (5, 2, 2)] {
                    var query = SearchQuery(.card, scope: .sample, condition: condition)
                    query.limit = limit
                    query.countLimit = countLimit
                    let page = try await store.read { [query] in try $0.searchCards(query) }
                    #expect(page.hits.count == min(limit, 3))
                    #expect(page.count == count)
                }
            }
        }
    }

    @Test("A model is found by its card, and a package by its own", arguments: StoreBackend.allCases)
    func findsByCard(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let model = Scope.sample.arn(of: .model, named: "fraud")
            let package = Scope.sample.arn(of: .modelPackage, named: "fraud/1")
            try await store.insert(.sample("of-model", facts: CardFacts(modelID: model, riskRating: "High")))
            try await store.insert(.sample("of-package", facts: CardFacts(riskRating: "Low", modelPackageARN: package)))
            try await store.insert(.entry("fraud", .model))
            try await store.insert(.entry("other", .model))
            try await store.insert(.package(1))
            try await store.insert(.package(2))
            let high = SearchCondition.compare(.cardColumn(.riskRating), .equals, .text("High"))
            let low = SearchCondition.compare(.cardColumn(.riskRating), .equals, .text("Low"))
            let cases: [(RegistryKind, SearchCondition, [String])] = [
                (.model, high, ["fraud"]), (.model, low, []), (.modelPackage, low, ["fraud/1"]),
                (.model, .exists(.cardColumn(.name)), ["fraud"]), (.model, .isMissing(.cardColumn(.name)), ["other"]),
                (.modelPackage, .compare(.cardColumn(.riskRating), .notEquals, .text("Low")), ["fraud/2"]),
                (
                    .modelPackage, .compare(.column(.modelPackageGroupName), .equals, .text("fraud")),
                    ["fraud/2", "fraud/1"]
                ),
                (.modelPackage, .compare(.column(.name), .equals, .text("fraud/2")), ["fraud/2"]),
                (.modelPackage, .isOne(.column(.name), of: ["fraud/2", "fraud/02"]), ["fraud/2"]),
                (.modelPackage, .compare(.column(.version), .less, .number(2)), ["fraud/1"]),
                (.trainingJob, .exists(.cardColumn(.name)), []),
            ]

            for (kind, condition, names) in cases {
                let query = SearchQuery(.entry(kind), scope: .sample, condition: condition)
                let found = try await store.read { try $0.searchEntries(query).hits.map(\.hit.name) }
                #expect(found == names, "\(kind) \(condition)")
            }
            let sorted = SearchQuery(.entry(.model), scope: .sample, sort: .cardColumn(.creationTime))
            let page = try await store.read { try $0.searchEntries(sorted) }
            #expect(page.hits.map(\.hit.name) == ["fraud", "other"])
            #expect(page.hits.map(\.position.value) == [.time(1_000), nil])
        }
    }
}
