import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Words of cards")
struct WordTests {
    @Test("All words must be there, the last letters of each may be missing", arguments: StoreBackend.allCases)
    func findsWords(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.store([
                CatalogueSample(name: "alpha", words: ["fraud", "detection", "2024"]),
                CatalogueSample(name: "bravo", words: ["fraudulent", "日本", "本語"]),
                CatalogueSample(name: "charlie", words: ["straße", "détection", "🙂"]),
                CatalogueSample(name: "delta", words: ["a"]),
            ])
            try await store.store([CatalogueSample(name: "foreign", words: ["fraud"])], in: .otherRegion)

            let cases: [([String], [String])] = [
                (["fraud"], ["alpha", "bravo"]),
                (["fraudu"], ["bravo"]),
                (["fraud", "det"], ["alpha"]),
                (["det", "fraud"], ["alpha"]),
                (["raud"], []),
                (["20"], ["alpha"]),
                (["日"], ["bravo"]),
                (["本語", "日本"], ["bravo"]),
                (["stra"], ["charlie"]),
                (["dé"], ["charlie"]),
                (["🙂"], ["charlie"]),
                (["a"], ["delta"]),
                ([], ["alpha", "bravo", "charlie", "delta"]),
            ]
            for (words, names) in cases {
                #expect(try await store.names(CatalogueFilter(words: words)) == names, "\(words)")
            }
        }
    }

    @Test("No sign in a word means anything to an engine", arguments: StoreBackend.allCases)
    func quotesWords(on backend: StoreBackend) async throws {
        let hostile = [
            #"a'b"c"#, "x-y*z", "50%", "under_score", #"back\slash"#, "NEAR(a b)", "c:\td", "Ünï", "NOT", "^q", "?", "",
        ]
        try await backend.withStore { store in
            try await store.store([
                CatalogueSample(name: "alpha", words: hostile), CatalogueSample(name: "bravo", words: ["plain"]),
            ])

            for word in hostile where !["?", ""].contains(word) {
                #expect(try await store.names(CatalogueFilter(words: [word])) == ["alpha"], "\(word)")
                #expect(try await store.names(CatalogueFilter(words: [word, "plain"])) == [], "\(word)")
            }
            for word in ["?", "", "\"", "' OR 1=1", "plain\0", "*", "a\"*"] {
                let names = try await store.names(CatalogueFilter(words: [word, "zulu"]))
                #expect(names == [], "\(word)")
            }
        }
    }

    @Test("Words of any length and number are kept", arguments: StoreBackend.allCases)
    func keepsLongWords(on backend: StoreBackend) async throws {
        let long = String(repeating: "é", count: 3_000)
        let many = (0..<60_000).map { "word\($0)" }
        try await backend.withStore { store in
            try await store.store([
                CatalogueSample(name: "alpha", words: [long]), CatalogueSample(name: "bravo", words: many),
            ])

            #expect(try await store.names(CatalogueFilter(words: [long])) == ["alpha"])
            #expect(try await store.names(CatalogueFilter(words: ["éé"])) == ["alpha"])
            #expect(try await store.names(CatalogueFilter(words: ["word49"])) == ["bravo"])
        }
    }

    @Test("A card is unread until the words of its latest version are kept", arguments: StoreBackend.allCases)
    func knowsUnread(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.store([
                CatalogueSample(name: "alpha", changedAt: 1_000), CatalogueSample(name: "bravo", changedAt: 2_000),
            ])
            try await store.transaction { records throws in
                let unread = try records.cardsWithUnreadWords(limit: 10)
                #expect(unread.map(\.card.name) == ["bravo", "alpha"])
                #expect(unread.map(\.version) == [.sample(at: 2_000), .sample(at: 1_000)])
                #expect(try records.cardsWithUnreadWords(limit: 1).map(\.card.name) == ["bravo"])

                let alpha = try records.existingCard("alpha")
                try records.keep(ContentReading(words: ["first"]), of: alpha, version: 1)
                #expect(try records.cardsWithUnreadWords(limit: 10).map(\.card.name) == ["bravo"])

                try records.append(.sample(2, content: "[2]", at: 3_000), facts: CardFacts(), to: alpha)
                let again = try records.cardsWithUnreadWords(limit: 10)
                #expect(again.map(\.card.name) == ["alpha", "bravo"])
                #expect(again.first?.version.content == "[2]")

                // Somebody was slower than the second version.
                try records.keep(ContentReading(words: ["late"]), of: alpha, version: 1)
                #expect(try records.cardsWithUnreadWords(limit: 10).count == 2)
            }
            #expect(try await store.names(CatalogueFilter(words: ["first"])) == ["alpha"])
            #expect(try await store.names(CatalogueFilter(words: ["late"])) == [])

            try await store.transaction { records throws in
                try records.keep(ContentReading(words: ["second"]), of: records.existingCard("alpha"), version: 2)
                try records.keep(ContentReading(words: []), of: records.existingCard("bravo"), version: 1)
                #expect(try records.cardsWithUnreadWords(limit: 10).isEmpty)
                try records.setStatus(.approved, of: records.existingCard("alpha"), at: 4_000, by: .reviewer)
                #expect(try records.cardsWithUnreadWords(limit: 10).isEmpty)
            }
            #expect(try await store.names(CatalogueFilter(words: ["first"])) == [])
            #expect(try await store.names(CatalogueFilter(words: ["second"])) == ["alpha"])
        }
    }

    @Test("What a search shows of a card is that of its latest version, or nothing", arguments: StoreBackend.allCases)
    func keepsMetadata(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.store([CatalogueSample(name: "alpha"), CatalogueSample(name: "bravo", words: ["fraud"])])
            let shown = { (sort: SearchColumn) async throws -> [String?] in
                let query = SearchQuery(.card, scope: .sample, sort: .column(sort), ascending: true)
                return try await store.read { try $0.searchDescribedCards(query).hits.map(\.hit.metadata) }
            }
            #expect(try await shown(.name) == [nil, nil])

            try await store.transaction { records throws in
                let reading = ContentReading(words: [], metadata: #"{"é":1}"#)
                try records.keep(reading, of: records.existingCard("alpha"), version: 1)
            }
            // In the order of an index, and in one that takes sorting.
            #expect(try await shown(.name) == [#"{"é":1}"#, nil])
            #expect(try await shown(.kmsKeyID) == [#"{"é":1}"#, nil])

            try await store.transaction { records throws in
                let alpha = try records.existingCard("alpha")
                try records.append(.sample(2, at: 3_000), facts: CardFacts(), to: alpha)
                // Somebody was slower than the second version.
                try records.keep(ContentReading(words: [], metadata: "{}"), of: alpha, version: 1)
            }
            #expect(try await shown(.name) == [nil, nil])
        }
    }

    @Test("Words go with their card", arguments: StoreBackend.allCases)
    func deletesWords(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try await store.store([
                    CatalogueSample(name: "alpha", words: ["fraud"]), CatalogueSample(name: "bravo", words: ["fraud"]),
                ])
                let alpha = try await store.read { records in try records.existingCard("alpha") }

                try await store.transaction { records throws in
                    try records.delete(alpha, arn: Scope.sample.cardARN("alpha"))
                    // Somebody who was slower than the deletion.
                    try records.keep(ContentReading(words: ["ghost"]), of: alpha, version: 1)
                }
                // An operator, past the store.
                try location.execute("DELETE FROM card WHERE name = 'bravo'")

                let left = try await store.inspect { connection in
                    try connection.rows("SELECT count(*) FROM card_word").first?.read { row in try row.integer() }
                }
                #expect(left == 0)
                #expect(try await store.names(CatalogueFilter(words: ["fraud"])) == [])
            }
        }
    }
}
