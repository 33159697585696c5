import CardTesting
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("Pages of hits")
struct SearchFindingsTests {
    @Test(
        "Pages follow each other without repeating or skipping a hit",
        arguments: [1, 2, 3, 7],
        [
            #""SortBy": "ModelCardName""#, #""SortOrder": "Ascending""#,
            #""SortBy": "RiskRating", "SortOrder": "Ascending""#,
            #""SortBy": "Tags.team""#, #""SortBy": "ModelCardVersion", "SortOrder": "Ascending""#,
            #""SearchExpression": {"Filters": [{"Name": "Tags.all", "Value": "1"}]}"#,
        ]
    )
    func pages(size: Int, query: String) async throws {
        let cards = try await filled()
        let whole = try await cards.names(.modelCard, query)
        #expect(Set(whole).count == 7)

        var (seen, token) = ([String](), String?.none)
        repeat {
            let more = token.map { #", "NextToken": "\#($0)""# } ?? ""
            let page = try await cards.search(.modelCard, query + #", "MaxResults": \#(size)"# + more)
            #expect(page.results.count <= size)
            #expect(page.totalHits == TotalHits(value: 7, relation: .equalTo))
            seen += page.results.compactMap { $0["ModelCard"]?["ModelCardName"]?.string }
            token = page.nextToken
        } while token != nil

        #expect(seen == whole)
    }

    @Test("Hits are counted up to a thousand, and that there are as many at least is said then")
    func manyHits() async throws {
        let cards = try await TestService.open()
        for (batch, total) in [
            (0..<999, TotalHits(value: 999, relation: .equalTo)),
            (999..<1_001, TotalHits(value: 1_000, relation: .greaterThanOrEqualTo)),
        ] {
            let filling = batch.map { card("card-\($0)", of: cards) }
            try await cards.store.transaction { records in
                for card in filling { try records.insert(card) }
            }
            #expect(try await cards.search(.modelCard, #""MaxResults": 1"#).totalHits == total)
        }
    }

    @Test("A page that holds all hits has no token")
    func fullPage() async throws {
        let cards = try await filled()

        #expect(try await cards.search(.modelCard, #""MaxResults": 7"#).nextToken == nil)
        #expect(try await cards.search(.modelCard, #""MaxResults": 6"#).nextToken != nil)
    }

    @Test(
        "A token is good for its own query only",
        arguments: [
            #""SortBy": "ModelCardName""#, #""SortOrder": "Ascending""#,
            #""SearchExpression": {"Filters": [{"Name": "RiskRating", "Value": "Low"}]}"#,
            #""SearchExpression": {"Filters": [{"Name": "RiskRating", "Operator": "Exists", "Value": "High"}]}"#,
            #""VisibilityConditions": [{"Key": "Tags.team", "Value": "a"}]"#,
        ]
    )
    func tokenOfAnotherQuery(other: String) async throws {
        let cards = try await filled()
        let token = try #require(try await cards.search(.modelCard, #""MaxResults": 1"#).nextToken)

        await #expect(throws: SageMakerError.invalidNextToken) {
            try await cards.search(.modelCard, other + #", "NextToken": "\#(token)""#)
        }
        await #expect(throws: SageMakerError.invalidNextToken) {
            try await cards.search(.model, #""NextToken": "\#(token)""#)
        }
        await #expect(throws: SageMakerError.invalidNextToken) {
            try await cards.search(.modelCard, #""NextToken": "\#(token.dropLast())""#)
        }
        #expect(try await cards.names(.modelCard, #""MaxResults": 1, "NextToken": "\#(token)""#) == ["f"])
    }

    @Test("Entries are paged by the values that they are sorted by")
    func pagesOfEntries() async throws {
        let cards = try await TestService.open()
        for (name, loss) in [("a", "0.5"), ("b", "1e-3"), ("c", "0.25")] {
            try await cards.createJob(name)
            try await cards.put([("loss", loss)], to: name)
        }
        try await cards.createJob("d")
        let query = #""SortBy": "Metrics.loss", "SortOrder": "Ascending", "MaxResults": 1"#

        var (seen, token) = ([String](), String?.none)
        repeat {
            let more = token.map { #", "NextToken": "\#($0)""# } ?? ""
            let page = try await cards.search(.trainingJob, query + more)
            seen += page.results.compactMap { $0["TrainingJob"]?["TrainingJobName"]?.string }
            token = page.nextToken
        } while token != nil

        #expect(seen == ["b", "c", "a", "d"])
    }

    /// A card to fill a store with.
    private func card(_ name: String, of cards: TestService) -> NewCard {
        NewCard(
            scope: cards.caller.scope,
            name: name,
            kmsKeyID: nil,
            facts: CardFacts(),
            first: CardVersion(
                number: 1,
                content: "{}",
                contentDigest: "",
                status: .draft,
                createdAt: cards.clock.now,
                createdBy: cards.caller.identity,
                lastModifiedAt: cards.clock.now,
                lastModifiedBy: cards.caller.identity
            )
        )
    }

    /// Seven cards, one a second.
    private func filled() async throws -> TestService {
        let cards = try await TestService.open()
        for (position, name) in ["a", "b", "c", "d", "e", "f", "g"].enumerated() {
            let rating = ["High", "Low", nil][position % 3]
            let content = rating.map { #"{"intended_uses": {"risk_rating": "\#($0)"}}"# } ?? "{}"
            var tags = [Tag(key: "all", value: "1")]
            if position % 2 == 0 { tags.append(Tag(key: "team", value: String(position % 4))) }
            try await cards.create(name, content: content, tags: tags)
            cards.clock.advance()
        }
        return cards
    }
}
