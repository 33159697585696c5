import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Cards in a store")
struct CardRecordsTests {
    @Test("A stored card is found with everything that it was stored with", arguments: StoreBackend.allCases)
    func inserts(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let facts = CardFacts(modelID: "model", modelPackageGroupName: "group", riskRating: "High")
            let first = CardVersion.sample(content: #"{"a":1.0}"#, status: .pendingReview, at: 1_792_000_000_123)
            let kmsKeyID = "arn:aws:kms:us-west-2:123456789012:key/1"
            try await store.insert(
                NewCard(scope: .sample, name: "fraud", kmsKeyID: kmsKeyID, facts: facts, first: first)
            )

            let found = try await store.read { records in try records.card(named: "fraud", version: nil, in: .sample) }

            let card = try #require(found?.card)
            #expect(
                card
                    == Card(
                        id: card.id,
                        scope: .sample,
                        name: "fraud",
                        latestVersion: 1,
                        status: .pendingReview,
                        createdAt: 1_792_000_000_123,
                        createdBy: .author,
                        lastModifiedAt: 1_792_000_000_123,
                        lastModifiedBy: .author,
                        kmsKeyID: "arn:aws:kms:us-west-2:123456789012:key/1",
                        isEmbedded: false,
                        facts: facts
                    )
            )
            #expect(found?.version == first)
            #expect(try await store.read { records in try records.card(named: "fraud", in: .sample) } == card)
        }
    }

    @Test("A head says of a version what the version says, but for its content", arguments: StoreBackend.allCases)
    func heads(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample(first: .sample(content: "{}", status: .approved, at: 1_792_000_000_123)))

            try await store.read { records throws in
                let whole = try #require(try records.card(named: "fraud", version: nil, in: .sample))
                let found = try #require(try records.cardHead(named: "fraud", version: 1, in: .sample))
                let head = try #require(found.version)
                #expect(found.card == whole.card)
                #expect(head.number == whole.version?.number)
                #expect(head.contentDigest == whole.version?.contentDigest)
                #expect(head.status == .approved)
                #expect(head.createdAt == whole.version?.createdAt)
                #expect(head.createdBy == whole.version?.createdBy)
                #expect(head.lastModifiedAt == whole.version?.lastModifiedAt)
                #expect(head.lastModifiedBy == whole.version?.lastModifiedBy)
                let other = try #require(try records.cardHead(named: "fraud", version: 2, in: .sample))
                #expect(other.version == nil)
                #expect(try records.encodedContent(ofVersion: 2, of: whole.card) == nil)
                #expect(try records.cardHead(named: "other", version: nil, in: .sample) == nil)
            }
        }
    }

    @Test("A name belongs to one account and region", arguments: StoreBackend.allCases)
    func scopes(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample("fraud", in: .sample))
            try await store.insert(.sample("fraud", in: .otherRegion))

            try await store.read { records throws in
                #expect(try records.existingCard(in: .sample).scope == .sample)
                #expect(try records.existingCard(in: .otherRegion).scope == .otherRegion)
                #expect(try records.card(named: "fraud", in: .otherAccount) == nil)
                #expect(try records.card(named: "FRAUD", in: .sample) == nil)
                #expect(try records.cardCount(in: .sample) == 1)
                #expect(try records.cardCount(in: .otherAccount) == 0)
            }
        }
    }

    @Test("A version joins the ones before it, and the header says what it says", arguments: StoreBackend.allCases)
    func appends(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample(facts: CardFacts(modelID: "old", riskRating: "Low")))
            let second = CardVersion(
                number: 2,
                content: #"{"b":2}"#,
                contentDigest: "digest",
                status: .approved,
                createdAt: 5_000,
                createdBy: .reviewer,
                lastModifiedAt: 5_000,
                lastModifiedBy: .reviewer
            )

            try await store.transaction { records in
                try records.append(second, facts: CardFacts(modelID: "new"), to: try records.existingCard())
            }

            try await store.read { records in
                let card = try records.existingCard()
                #expect(card.latestVersion == 2)
                #expect(card.status == .approved)
                #expect(card.createdAt == 1_000)
                #expect(card.createdBy == .author)
                #expect(card.lastModifiedAt == 5_000)
                #expect(card.lastModifiedBy == .reviewer)
                #expect(card.facts == CardFacts(modelID: "new"))
                #expect(try records.existingVersion(nil) == second)
                #expect(try records.existingVersion(2) == second)
                #expect(try records.existingVersion(1) == .sample())
            }
        }
    }

    @Test("A card without the version that is asked for is told from no card", arguments: StoreBackend.allCases)
    func missingVersions(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())

            try await store.read { records throws in
                let found = try #require(try records.card(named: "fraud", version: 2, in: .sample))
                #expect(found.version == nil)
                #expect(found.card.name == "fraud")
                #expect(try records.card(named: "other", version: 1, in: .sample) == nil)
                #expect(try records.card(named: "other", version: nil, in: .sample) == nil)
            }
        }
    }

    @Test("A status changes the latest version and the header, and nothing else", arguments: StoreBackend.allCases)
    func changesStatus(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            try await store.transaction { records in
                try records.append(
                    .sample(2, content: "[2]", at: 2_000),
                    facts: CardFacts(modelID: "model"),
                    to: try records.existingCard()
                )
            }

            try await store.transaction { records in
                try records.setStatus(.approved, of: try records.existingCard(), at: 3_000, by: .reviewer)
            }

            try await store.read { records in
                let card = try records.existingCard()
                #expect(card.status == .approved)
                #expect(card.lastModifiedAt == 3_000)
                #expect(card.lastModifiedBy == .reviewer)
                #expect(card.facts == CardFacts(modelID: "model"))
                let latest = try records.existingVersion(2)
                #expect(latest.status == .approved)
                #expect(latest.content == "[2]")
                #expect(latest.createdAt == 2_000)
                #expect(latest.createdBy == .author)
                #expect(latest.lastModifiedAt == 3_000)
                #expect(latest.lastModifiedBy == .reviewer)
                #expect(try records.existingVersion(1) == .sample())
            }
        }
    }

    @Test(
        "A deleted card takes everything with it, and its name starts again at version 1",
        arguments: StoreBackend.allCases
    )
    func deletes(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-card/fraud"
            try await store.insert(.sample(facts: CardFacts(modelID: "model")))
            try await store.insert(.sample("other"))
            try await store.insertJob()
            let first = try await store.transaction { records in
                try records.append(.sample(2), facts: CardFacts(modelID: "model"), to: try records.existingCard())
                try records.setTags([Tag(key: "team", value: "risk")], of: arn)
                try records.setTags([Tag(key: "team", value: "risk")], of: arn + "2")
                return try records.existingCard()
            }

            try await store.transaction { records in try records.delete(first, arn: arn) }

            try await store.read { records throws in
                #expect(try records.card(named: "fraud", in: .sample) == nil)
                #expect(try records.versions(matching: CardVersionQuery(cardID: first.id)) == [])
                #expect(try records.exportJob(named: "export", ofCardNamed: "fraud", in: .sample) == nil)
                #expect(try records.runningExportJobCount(in: .sample) == 0)
                #expect(try records.tags(of: arn) == [])
                #expect(try records.tags(of: arn + "2") == [Tag(key: "team", value: "risk")])
                #expect(try records.nameOfCard(holding: "model", in: .sample) == nil)
                #expect(try records.cardCount(in: .sample) == 1)
            }

            try await store.insert(.sample(facts: CardFacts(modelID: "model")))

            try await store.read { records in
                let second = try records.existingCard()
                #expect(second.id != first.id)
                #expect(second.latestVersion == 1)
                #expect(try records.versions(matching: CardVersionQuery(cardID: second.id)).map(\.number) == [1])
            }
        }
    }

    @Test("A model's card is found by the exact identifier of its latest version", arguments: StoreBackend.allCases)
    func findsByModel(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let long = #"\x41"# + String(repeating: "é模🙂", count: 3_000)
            try await store.insert(.sample("long", facts: CardFacts(modelID: long)))
            try await store.insert(.sample("escape", facts: CardFacts(modelID: #"\\x41"#)))
            try await store.insert(.sample("moved", facts: CardFacts(modelID: "before")))
            try await store.insert(.sample("none"))
            try await store.insert(.sample("elsewhere", in: .otherRegion, facts: CardFacts(modelID: long)))
            try await store.transaction { records in
                let card = try records.existingCard("moved")
                try records.append(.sample(2), facts: CardFacts(modelID: "after"), to: card)
            }

            try await store.read { records throws in
                #expect(try records.nameOfCard(holding: long, in: .sample) == "long")
                #expect(try records.nameOfCard(holding: long, in: .otherRegion) == "elsewhere")
                #expect(try records.nameOfCard(holding: long + "x", in: .sample) == nil)
                #expect(try records.nameOfCard(holding: #"\\x41"#, in: .sample) == "escape")
                #expect(try records.nameOfCard(holding: #"\x41"#, in: .sample) == nil)
                #expect(try records.nameOfCard(holding: "A", in: .sample) == nil)
                #expect(try records.nameOfCard(holding: "before", in: .sample) == nil)
                #expect(try records.nameOfCard(holding: "after", in: .sample) == "moved")
            }
        }
    }

    @Test("The schema refuses a second card for a model", arguments: StoreBackend.allCases)
    func refusesSecondModel(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let long = String(repeating: "m", count: 5_000)
            try await store.insert(.sample("first", facts: CardFacts(modelID: long)))

            await #expect(throws: StoreError.self) {
                try await store.insert(.sample("second", facts: CardFacts(modelID: long)))
            }

            #expect(try await store.read { records in try records.cardCount(in: .sample) } == 1)
        }
    }

    @Test(
        "Nobody changes a version's content, not even past the service",
        arguments: StoreBackend.allCases,
        ["content = '[]'", "content_digest = 'x'", "number = 7", "created_at = 1", "created_by_arn = 'x'"]
    )
    func freezesVersions(on backend: StoreBackend, change: String) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try await store.insert(.sample())

                #expect(throws: (any Error).self) { try location.execute("UPDATE card_version SET \(change)") }

                #expect(try await store.read { records in try records.existingVersion(1) } == .sample())
            }
        }
    }
}
