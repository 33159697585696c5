import CardTesting
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("Cards are browsed by words and facets")
struct BrowseModelCardsTests {
    @Test("A card is listed with what it is found by, its tags and who wrote it")
    func entry() async throws {
        let cards = try await TestService.open()
        try await cards.create(
            "credit",
            content: #"{"model_overview": {"model_id": "m-1", "model_name": "Credit", "model_owner": "Risk", "#
                + #""problem_type": "Regression"}, "intended_uses": {"risk_rating": "High"}, "#
                + #""business_details": {"line_of_business": "Lending"}}"#,
            tags: [Tag(key: "team", value: "a")]
        )
        let created = cards.clock.now
        cards.clock.advance()
        try await cards.update("credit", status: .pendingReview, by: People.reviewer)

        let page = try await cards.page()

        var expected = CatalogueEntry(
            modelCardName: "credit",
            modelCardArn: cards.cardARN("credit"),
            modelCardVersion: 1,
            modelCardStatus: .pendingReview,
            creationTime: created,
            createdBy: cards.caller.identity.userContext,
            lastModifiedTime: cards.clock.now,
            lastModifiedBy: People.reviewer.identity.userContext,
            writtenBy: cards.caller.identity.userContext,
            tags: [Tag(key: "team", value: "a")]
        )
        expected.riskRating = "High"
        expected.modelName = "Credit"
        expected.modelOwner = "Risk"
        expected.problemType = "Regression"
        expected.lineOfBusiness = "Lending"
        expected.modelId = "m-1"
        #expect(page.modelCards == [expected])
        #expect(page.totalHits == TotalHits(value: 1, relation: .equalTo))
        #expect(page.nextToken == nil)
        #expect(page.facets == nil)
    }

    @Test(
        "Words are found right after they were written, in any case, by their beginnings, and all of them must be there",
        arguments: [
            ("loan", ["loan-default", "mortgage"]), ("LOAN mort", ["mortgage"]), ("default-loan", ["loan-default"]),
            ("crédit", ["mortgage"]), ("信用", ["loan-default"]), ("用", ["loan-default"]), ("loan nothing", []),
            ("oan", []), ("%", []), ("", ["mortgage", "loan-default"]), (" ", ["mortgage", "loan-default"]),
        ]
    )
    func words(text: String, expected: [String]) async throws {
        let cards = try await TestService.open()
        try await cards.add("loan-default", #"{"model_overview": {"model_description": "信用卡"}}"#)
        try await cards.add("mortgage", #"{"model_overview": {"model_description": "Loans and Credit"}}"#)

        #expect(try await cards.browse { $0.text = text }.sorted() == expected.sorted())
    }

    @Test("Old words of a card find it no more once its content has changed")
    func newWords() async throws {
        let cards = try await TestService.open()
        try await cards.add("fraud", #"{"model_overview": {"model_description": "wintergreen"}}"#)
        #expect(try await cards.browse { $0.text = "wintergreen" } == ["fraud"])

        try await cards.update("fraud", content: #"{"model_overview": {"model_description": "peppermint"}}"#)

        #expect(try await cards.browse { $0.text = "wintergreen" } == [])
        #expect(try await cards.browse { $0.text = "peppermint fraud" } == ["fraud"])
    }

    @Test("Facets narrow each other down, values of one add up")
    func facets() async throws {
        let cards = try await filled()

        #expect(try await cards.browse { $0.modelCardStatuses = [.approved] } == ["c"])
        #expect(try await cards.browse { $0.modelCardStatuses = [.approved, .draft] } == ["c", "b", "a"])
        #expect(try await cards.browse { $0.riskRatings = ["High"] } == ["b", "a"])
        #expect(try await cards.browse { $0.riskRatings = [""] } == ["d"])
        #expect(
            try await cards.browse {
                $0.riskRatings = ["High", "Low"]
                $0.modelOwners = ["Author"]
            } == ["c", "a"]
        )
        #expect(try await cards.browse { $0.modelLinked = true } == ["a"])
        #expect(
            try await cards.browse { $0.tags = [Tag(key: "team", value: "x"), Tag(key: "team", value: "y")] } == [
                "b", "a",
            ]
        )
        #expect(try await cards.browse { $0.tags = [Tag(key: "team", value: "x"), Tag(key: "env", value: "p")] } == [])
    }

    @Test("Counts come when they are asked for, each without the filter's own part about it")
    func counts() async throws {
        let cards = try await filled()

        let page = try await cards.page {
            $0.riskRatings = ["High"]
            $0.facets = true
        }

        #expect(page.modelCards.map(\.modelCardName) == ["b", "a"])
        let facets = try #require(page.facets)
        #expect(
            Set(facets.riskRatings) == [
                FacetCount(value: "High", count: 2), FacetCount(value: "Low", count: 1),
                FacetCount(value: "", count: 1),
            ]
        )
        #expect(
            facets.modelCardStatuses.filter { $0.count > 0 } == [FacetCount(value: "Draft", count: 2)]
        )
        #expect(!facets.isSample)
    }

    @Test("Facets of up to 2,000 cards count all, of more the thousand that were changed last, but statuses all")
    func facetsOfMany() async throws {
        let cards = try await TestService.open()
        for number in 0..<2_000 {
            try await cards.add("card-\(number)", Self.content(number < 500 ? "early" : "late", "Low"))
        }

        let few = try #require(try await cards.page { $0.facets = true }.facets)

        #expect(!few.isSample)
        #expect(few.modelOwners == [.init(value: "late", count: 1_500), .init(value: "early", count: 500)])

        try await cards.add("one-more", Self.content("last", "Low"), status: .approved)

        let many = try #require(try await cards.page { $0.facets = true }.facets)

        #expect(many.isSample)
        #expect(many.modelOwners == [.init(value: "late", count: 999), .init(value: "last", count: 1)])
        #expect(many.modelCardStatuses.map(\.count) == [2_000, 0, 1, 0])
        #expect(try await cards.page { $0.facets = true }.totalHits == TotalHits(value: 2_001, relation: .equalTo))
    }

    @Test("Those that somebody wrote, or did not write, are found by the latest version")
    func authors() async throws {
        let cards = try await TestService.open()
        let arn = People.author.identity.arn
        try await cards.create("one", by: People.author)
        cards.clock.advance()
        try await cards.create("two", by: People.author)
        cards.clock.advance()
        try await cards.update("two", content: #"{"intended_uses": {"risk_rating": "Low"}}"#, by: People.reviewer)

        #expect(try await cards.browse { $0.writtenBy = arn } == ["one"])
        #expect(try await cards.browse { $0.notWrittenBy = arn } == ["two"])
        #expect(
            try await cards.browse {
                $0.writtenBy = arn
                $0.notWrittenBy = People.reviewer.identity.arn
            } == ["one"]
        )
        #expect(
            try await cards.browse {
                $0.writtenBy = arn
                $0.notWrittenBy = arn
            } == []
        )
    }

    @Test("Bounds on the last change are exclusive")
    func times() async throws {
        let cards = try await TestService.open()
        try await cards.add("one")
        let time = cards.clock.now
        try await cards.add("two")

        #expect(try await cards.browse { $0.lastModifiedTimeAfter = time } == ["two"])
        #expect(try await cards.browse { $0.lastModifiedTimeBefore = cards.clock.now } == ["one"])
    }

    @Test(
        "Pages follow one another, also when a card comes in between",
        arguments: [nil, .name] as [ModelCardCatalogueOrder?]
    )
    func pages(order: ModelCardCatalogueOrder?) async throws {
        let cards = try await filled()
        let narrow: (inout BrowseModelCardsRequest) -> Void = {
            $0.maxResults = 3
            $0.sortBy = order
        }

        let first = try await cards.page(narrow)
        try await cards.add("0")
        let second = try await cards.page {
            narrow(&$0)
            $0.nextToken = first.nextToken
        }

        let names = (first.modelCards + second.modelCards).map(\.modelCardName)
        #expect(names == (order == nil ? ["d", "c", "b", "a"] : ["a", "b", "c", "d"]))
        #expect(second.nextToken == nil)
        #expect(second.totalHits == TotalHits(value: 5, relation: .equalTo))
    }

    @Test("A token goes on with the filter that it was made for, for the account that it was made for")
    func tokens() async throws {
        let cards = try await filled()
        let token = try await cards.page { $0.maxResults = 1 }.nextToken

        for narrow: (inout BrowseModelCardsRequest) -> Void in [
            { $0.text = "a" }, { $0.riskRatings = [] }, { $0.modelOwners = ["Author"] }, { $0.modelLinked = false },
            { $0.sortOrder = .ascending }, { $0.sortBy = .name }, { $0.tags = [Tag(key: "a", value: "b")] },
            { $0.notWrittenBy = "x" }, { $0.modelCardStatuses = [.draft] },
        ] {
            await #expect(throws: SageMakerError.invalidNextToken) {
                try await cards.page {
                    narrow(&$0)
                    $0.nextToken = token
                }
            }
        }
        await #expect(throws: SageMakerError.invalidNextToken) {
            try await cards.page(for: TestService.caller(account: "210987654321")) { $0.nextToken = token }
        }
        #expect(
            try await cards.browse {
                $0.maxResults = 2
                $0.nextToken = token
            } == ["c", "b"]
        )
    }

    @Test("Nobody sees another account's or region's cards")
    func walls() async throws {
        let cards = try await filled()

        for other in [TestService.caller(account: "210987654321"), TestService.caller(region: "eu-west-1")] {
            let page = try await cards.page(for: other) {
                $0.text = "a"
                $0.facets = true
            }
            #expect(page.modelCards == [])
            #expect(page.facets?.modelOwners == [])
        }
    }

    /// Four cards, `a` to `d` in the order of their creation.
    private func filled() async throws -> TestService {
        let cards = try await TestService.open()
        try await cards.add("a", Self.content("Author", "High", model: "m"), tags: [Tag(key: "team", value: "x")])
        try await cards.add("b", Self.content("Reviewer", "High"), tags: [Tag(key: "team", value: "y")])
        try await cards.add("c", Self.content("Author", "Low"), status: .approved, tags: [Tag(key: "env", value: "p")])
        try await cards.add("d", status: .archived)
        return cards
    }

    private static func content(_ owner: String, _ risk: String, model: String? = nil) -> String {
        let model = model.map { #", "model_id": "\#($0)""# } ?? ""
        return
            #"{"model_overview": {"model_owner": "\#(owner)"\#(model)}, "intended_uses": {"risk_rating": "\#(risk)"}}"#
    }
}
