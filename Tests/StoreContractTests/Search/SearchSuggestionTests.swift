import CardStore
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("What searches can ask for")
struct SearchSuggestionTests {
    @Test("The tags of many resources are read at once", arguments: StoreBackend.allCases)
    func readsTags(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.transaction { records throws in
                try records.setTags([Tag(key: "b", value: "1"), Tag(key: "a", value: "é'🙂")], of: "arn:one")
                try records.setTags([Tag(key: "a", value: "2")], of: "arn:two")
                try records.setTags([Tag(key: "a", value: "3")], of: "arn:three")
            }

            try await store.read { records throws in
                #expect(
                    try records.tags(ofAll: ["arn:two", "arn:none", "arn:one"]) == [
                        "arn:one": [Tag(key: "a", value: "é'🙂"), Tag(key: "b", value: "1")],
                        "arn:two": [Tag(key: "a", value: "2")],
                    ]
                )
                #expect(try records.tags(ofAll: []) == [:])
            }
        }
    }

    @Test("Names of properties are proposed that are in use and begin so", arguments: StoreBackend.allCases)
    func proposesNames(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let names = ["Hyper.eta", "Hyper.Eta", "Hyper.é🙂", "Hyper%", "Other"]
            let properties = names.map { SearchableProperty(name: $0, text: "1") }
            try await store.insert(.entry("one", .trainingJob), properties + properties)
            try await store.insert(.entry("two", .trainingJob), [SearchableProperty(name: "Hyper.gone", text: "1")])
            try await store.insert(.entry("one", .model), [SearchableProperty(name: "Hyper.model", text: "1")])
            try await store.transaction { records throws in
                try records.delete(try records.existingEntry("two", .trainingJob))
            }

            try await store.read { records throws in
                func names(_ prefix: String, limit: Int = 10) throws -> [String] {
                    try records.propertyNames(of: .trainingJob, in: .sample, prefix: prefix, limit: limit)
                }
                #expect(try names("Hyper.") == ["Hyper.Eta", "Hyper.eta", "Hyper.é🙂"])
                #expect(try names("Hyper%") == ["Hyper%"])
                #expect(try names("Hyper.é") == ["Hyper.é🙂"])
                #expect(try names("", limit: 2) == ["Hyper%", "Hyper.Eta"])
                #expect(try names("Hyper_") == [])
                #expect(try names("\0") == [])
                #expect(try records.propertyNames(of: .trainingJob, in: .otherRegion, prefix: "", limit: 9) == [])
            }
        }
    }

    @Test("Keys of tags are proposed, each once, of the resources of a kind", arguments: StoreBackend.allCases)
    func proposesKeys(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            for name in ["one", "two"] { try await store.insert(.sample(name)) }
            try await store.insert(.entry("one", .model))
            try await store.transaction { records throws in
                for name in ["one", "two"] {
                    let tags = ["team", "Team", "stage", "té🙂"].map { Tag(key: $0, value: "x") }
                    try records.setTags(tags, of: Scope.sample.cardARN(name))
                }
                try records.setTags(
                    [Tag(key: "model", value: "x")],
                    of: Scope.sample.arn(of: .model, named: "one")
                )
            }

            try await store.read { records throws in
                func keys(
                    _ prefix: String,
                    at place: String = Scope.sample.cardARN(""),
                    limit: Int = 10
                ) throws -> [String] {
                    try records.tagKeys(ofResourcesAt: place, prefix: prefix, limit: limit)
                }
                #expect(try keys("") == ["Team", "stage", "team", "té🙂"])
                #expect(try keys("t") == ["team", "té🙂"])
                #expect(try keys("te") == ["team"])
                #expect(try keys("u") == [])
                #expect(try keys("", limit: 2) == ["Team", "stage"])
                #expect(try keys("", at: Scope.sample.arn(of: .model, named: "")) == ["model"])
                #expect(try keys("", at: Scope.otherRegion.cardARN("")) == [])
            }
        }
    }

    @Test("A text that is too long for an index of PostgreSQL is found all the same", arguments: StoreBackend.allCases)
    func findsLongTexts(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let long = String(repeating: "é模🙂\\", count: 256)
            try await store.insert(.entry("long"), [SearchableProperty(name: "Text", text: long)])
            try await store.insert(.entry("longer"), [SearchableProperty(name: "Text", text: long + "x")])
            let query = SearchQuery(
                .entry(.model),
                scope: .sample,
                condition: .compare(.property("Text"), .equals, .text(long))
            )

            #expect(try await store.read { try $0.searchEntries(query).hits.map(\.hit.name) } == ["long"])
        }
    }

    @Test(
        "A property that an element repeats is one hit, and an update replaces what was found",
        arguments: StoreBackend.allCases
    )
    func replacesProperties(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let before = (0..<3).map { SearchableProperty(name: "Image", text: "one", number: 1, element: $0) }
            try await store.insert(.entry(), before)
            try await store.insert(.entry("other", at: 2_000), before)
            try await store.transaction { records throws in
                var entry = try records.existingEntry()
                entry.lastModifiedAt = 3_000
                let after = [
                    SearchableProperty(name: "Image", text: "one"), SearchableProperty(name: "Image", text: "two"),
                    SearchableProperty(name: "Image", text: "-0", number: -0.0),
                    SearchableProperty(name: "Image", text: "0", number: 0),
                    SearchableProperty(name: "Image", text: "inf", number: .infinity),
                    SearchableProperty(name: "Image", text: "nul\0"),
                ]
                try records.update(entry, properties: after)
            }
            let cases: [(SearchValue, [String])] = [
                (.text("one"), ["fraud", "other"]), (.text("two"), ["fraud"]), (.number(1), ["other"]),
                (.number(0), ["fraud"]), (.text("inf"), ["fraud"]),
            ]

            for (value, names) in cases {
                let query = SearchQuery(
                    .entry(.model),
                    scope: .sample,
                    condition: .compare(.property("Image"), .equals, value)
                )
                let page = try await store.read { try $0.searchEntries(query) }
                #expect(page.hits.map(\.hit.name) == names, "\(value)")
                #expect(page.count == names.count, "\(value)")
            }
        }
    }
}
