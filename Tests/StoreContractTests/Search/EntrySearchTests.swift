import CardStore
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("Searches for registry entries")
struct EntrySearchTests {
    private static let artifact = SearchTerm.property("ModelArtifacts.S3ModelArtifacts")
    private static let eta = SearchTerm.property("HyperParameters.eta")
    private static let count = SearchTerm.property("Resource.Count")

    private static let cases: [(String, SearchCondition, [String])] = [
        ("everything", .all([]), ["five", "four", "three", "two", "one"]),
        ("nothing", .any([]), []),
        ("a property", .compare(artifact, .equals, .text("s3://bucket/two")), ["two"]),
        ("a property of two", .compare(eta, .equals, .text("0.1")), ["two", "one"]),
        ("no such property", .compare(.property("Unheard"), .equals, .text("0.1")), []),
        ("another property", .compare(eta, .notEquals, .text("0.1")), ["five", "four", "three"]),
        ("a number", .compare(count, .equals, .number(2)), ["two"]),
        ("numbers as numbers", .compare(count, .greater, .number(1.5)), ["three", "two"]),
        ("at least", .compare(count, .greaterOrEqual, .number(2)), ["three", "two"]),
        ("less", .compare(count, .less, .number(2)), ["one"]),
        ("at most", .compare(count, .lessOrEqual, .number(2)), ["two", "one"]),
        ("not a number", .compare(count, .notEquals, .number(2)), ["five", "four", "three", "one"]),
        ("a time of a property", .compare(.property("TrainingStartTime"), .less, .time(2_501)), ["three"]),
        ("a later time", .compare(.property("TrainingStartTime"), .greater, .time(2_500)), []),
        ("contains", .compare(artifact, .contains, .text("BUCKET/T")), ["two"]),
        ("contains wildcards", .compare(.property("Note"), .contains, .text("0%_O'FF\\")), ["five"]),
        ("wildcards are characters", .compare(.property("Note"), .contains, .text("_0")), []),
        ("one of", .isOne(artifact, of: ["s3://bucket/one", "s3://bucket/three"]), ["one"]),
        ("one of none", .isOne(artifact, of: []), []),
        ("has", .exists(eta), ["three", "two", "one"]),
        ("has none", .isMissing(eta), ["five", "four"]),
        ("a status", .compare(.column(.status), .equals, .text("Completed")), ["four", "two", "one"]),
        ("a name", .compare(.column(.name), .equals, .text("three")), ["three"]),
        ("part of a name", .compare(.column(.name), .contains, .text("O")), ["four", "two", "one"]),
        ("a time", .compare(.column(.creationTime), .greater, .time(3_000)), ["five", "four"]),
        (
            "who", .compare(.column(.createdByARN), .equals, .text(Identity.author.arn)),
            ["five", "four", "three", "two", "one"]
        ),
        ("a column that the kind lacks", .exists(.column(.riskRating)), []),
        (
            "a column that the kind lacks is not equal", .compare(.column(.riskRating), .notEquals, .text("High")),
            [
                "five", "four", "three", "two", "one",
            ]
        ),
        ("a tag", .compare(.tag("team"), .equals, .text("risk")), ["one"]),
        ("a tag's part", .compare(.tag("team"), .contains, .text("aDs")), ["two"]),
        ("not a tag", .compare(.tag("team"), .notEquals, .text("risk")), ["five", "four", "three", "two"]),
        ("has a tag", .exists(.tag("team")), ["two", "one"]),
        ("has no tag", .isMissing(.tag("team")), ["five", "four", "three"]),
        ("a metric", .compare(.metric("loss"), .less, .number(0.3)), ["two"]),
        ("has a metric", .exists(.metric("loss")), ["two", "one"]),
        (
            "both", .all([.compare(eta, .equals, .text("0.1")), .compare(.tag("team"), .equals, .text("risk"))]),
            ["one"]
        ),
        (
            "either", .any([.compare(eta, .equals, .text("0.2")), .compare(.tag("team"), .equals, .text("risk"))]),
            ["three", "one"]
        ),
        (
            "one element",
            .element(
                of: "Input",
                [
                    .compare(.property("Input.Name"), .equals, .text("train")),
                    .compare(.property("Input.Uri"), .equals, .text("s3://b")),
                ]
            ), ["two"]
        ),
        (
            "one element, and not another's",
            .element(
                of: "Input",
                [
                    .compare(.property("Input.Name"), .equals, .text("train")),
                    .compare(.property("Input.Uri"), .equals, .text("s3://c")),
                ]
            ), ["two"]
        ),
        (
            "one element without something",
            .element(
                of: "Input",
                [
                    .isMissing(.property("Input.Note")), .compare(.property("Input.Uri"), .equals, .text("s3://b")),
                ]
            ), ["two"]
        ),
        ("an element without something", .element(of: "Input", [.isMissing(.property("Input.Note"))]), ["two", "one"]),
        (
            "an element without a part", .element(of: "Input", [.isMissing(.property("Input.Source.Key"))]),
            ["two", "one"]
        ),
        (
            "an element that is not",
            .element(of: "Input", [.compare(.property("Input.Name"), .notEquals, .text("train"))]),
            ["one"]
        ),
        (
            "one tag",
            .element(
                of: "Tags",
                [
                    .compare(.tagKey, .contains, .text("E")), .compare(.tagValue, .equals, .text("risk")),
                ]
            ), ["one"]
        ),
        (
            "one tag, and not another's",
            .element(
                of: "Tags",
                [
                    .compare(.tagKey, .equals, .text("env")), .compare(.tagValue, .equals, .text("risk")),
                ]
            ), []
        ),
        ("a text that nothing can have", .compare(eta, .equals, .text("\0")), []),
        (
            "not a text that nothing can have", .compare(eta, .notEquals, .text("\0")),
            [
                "five", "four", "three", "two", "one",
            ]
        ),
        ("a name that nothing can have", .exists(.property("a\0b")), []),
        ("an injection", .compare(.property("x' OR '1'='1"), .equals, .text("' OR 1=1 --")), []),
        ("a text for a number", .compare(.column(.creationTime), .equals, .text("1000")), []),
    ]

    @Test("A search finds what satisfies its condition, latest change first", arguments: StoreBackend.allCases)
    func finds(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await SearchedJobs.fill(store)

            for (title, condition, names) in Self.cases {
                let query = SearchQuery(.entry(.trainingJob), scope: .sample, condition: condition)
                let page = try await store.read { records in try records.searchEntries(query) }
                #expect(page.hits.map(\.hit.name) == names, "\(title)")
                #expect(page.count == names.count, "\(title)")
            }
        }
    }

    private static let sorts: [SearchTerm] = [
        .column(.name), .column(.creationTime), .column(.lastModifiedTime), .column(.status), .column(.version),
        .column(.createdByARN), artifact, eta, count, .property("Unheard"), .tag("team"), .metric("loss"),
        .cardColumn(.riskRating), .column(.riskRating),
    ]

    private static let orders: [(SearchTerm, ascending: [String], descending: [String])] = [
        (count, ["one", "two", "three", "five", "four"], ["three", "two", "one", "four", "five"]),
        (eta, ["one", "two", "three", "five", "four"], ["three", "two", "one", "four", "five"]),
        (.tag("team"), ["two", "one", "five", "four", "three"], ["one", "two", "three", "four", "five"]),
        (.metric("loss"), ["two", "one", "five", "four", "three"], ["one", "two", "three", "four", "five"]),
        (.column(.name), ["five", "four", "one", "three", "two"], ["two", "three", "one", "four", "five"]),
        (.column(.status), ["four", "one", "two", "three", "five"], ["five", "three", "two", "one", "four"]),
        (.column(.creationTime), ["one", "two", "three", "four", "five"], ["five", "four", "three", "two", "one"]),
        (.property("Unheard"), ["five", "four", "one", "three", "two"], ["two", "three", "one", "four", "five"]),
    ]

    @Test("Hits are sorted by what was asked for, those without it last", arguments: StoreBackend.allCases)
    func sorts(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await SearchedJobs.fill(store)

            for (term, ascending, descending) in Self.orders {
                for (isAscending, names) in [(true, ascending), (false, descending)] {
                    let query = SearchQuery(.entry(.trainingJob), scope: .sample, sort: term, ascending: isAscending)
                    let page = try await store.read { records in try records.searchEntries(query) }
                    #expect(page.hits.map(\.hit.name) == names, "\(term) \(isAscending)")
                }
            }
        }
    }

    @Test(
        "Hits of one number are told apart by their names, whatever texts stand beside it",
        arguments: StoreBackend.allCases
    )
    func mixedValues(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            for (name, texts) in [("a", ["10"]), ("b", ["10", "x"]), ("c", ["10", "w"]), ("d", ["y"])] {
                let values = texts.enumerated().map { position, text in
                    SearchableProperty(name: "Mixed", text: text, number: Double(text), element: position)
                }
                try await store.insert(.entry(name, .trainingJob), values)
            }
            for (ascending, names) in [(true, ["a", "b", "c", "d"]), (false, ["c", "b", "a", "d"])] {
                var query = SearchQuery(.entry(.trainingJob), scope: .sample, sort: .property("Mixed"))
                query.ascending = ascending
                query.limit = 1
                var found: [String] = []
                while found.count < 10 {
                    let page = try await store.read { [query] records in try records.searchEntries(query) }
                    guard let last = page.hits.last else { break }
                    found.append(last.hit.name)
                    query.after = last.position
                }
                #expect(found == names)
            }
        }
    }

    @Test(
        "Pages of one hit add up to one page of all, in every order and from every start",
        arguments: StoreBackend.allCases
    )
    func pages(on backend: StoreBackend) async throws {
        let starts: [SearchCondition] = [
            .all([]), .compare(Self.eta, .equals, .text("0.1")), .compare(.tag("team"), .equals, .text("risk")),
            .compare(.column(.name), .equals, .text("one")), .compare(Self.count, .equals, .number(1)),
            .compare(.column(.status), .equals, .text("Completed")),
        ]
        try await backend.withStore { store in
            try await SearchedJobs.fill(store)

            for sort in Self.sorts {
                for condition in starts {
                    for ascending in [true, false] {
                        var query = SearchQuery(
                            .entry(.trainingJob),
                            scope: .sample,
                            condition: condition,
                            sort: sort,
                            ascending: ascending
                        )
                        let all = try await store.read { [query] records in try records.searchEntries(query) }
                        query.limit = 1
                        var names: [String] = []
                        while names.count < 10 {
                            let page = try await store.read { [query] records in try records.searchEntries(query) }
                            #expect(page.count == all.count)
                            guard let last = page.hits.last else { break }
                            names.append(last.hit.name)
                            query.after = last.position
                        }
                        #expect(names == all.hits.map(\.hit.name), "\(sort) \(condition) \(ascending)")
                    }
                }
            }
        }
    }
}
