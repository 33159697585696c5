import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("BrowseModelCards on the wire")
struct BrowseModelCardsTests {
    @Test("A request may say nothing, or everything")
    func requests() throws {
        let least: BrowseModelCardsRequest = try read("{}")
        let full: BrowseModelCardsRequest = try read(
            #"""
            {"Text":"loan","ModelCardStatuses":["Draft","Approved"],"RiskRatings":["High",""],"ModelOwners":["Author"],
             "ProblemTypes":["Regression"],"LinesOfBusiness":["Lending"],"Tags":[{"Key":"team","Value":"a"}],
             "ModelLinked":true,"LastModifiedTimeAfter":1,"LastModifiedTimeBefore":2,"WrittenBy":"arn:a",
             "NotWrittenBy":"arn:b","SortBy":"RiskRating","SortOrder":"Ascending","MaxResults":5,"NextToken":"t",
             "Facets":true}
            """#
        )

        var expected = BrowseModelCardsRequest()
        #expect(least == expected)
        expected.text = "loan"
        expected.modelCardStatuses = [.draft, .approved]
        expected.riskRatings = ["High", ""]
        expected.modelOwners = ["Author"]
        expected.problemTypes = ["Regression"]
        expected.linesOfBusiness = ["Lending"]
        expected.tags = [Tag(key: "team", value: "a")]
        expected.modelLinked = true
        expected.lastModifiedTimeAfter = Timestamp(milliseconds: 1_000)
        expected.lastModifiedTimeBefore = Timestamp(milliseconds: 2_000)
        expected.writtenBy = "arn:a"
        expected.notWrittenBy = "arn:b"
        expected.sortBy = .riskRating
        expected.sortOrder = .ascending
        expected.maxResults = 5
        expected.nextToken = "t"
        expected.facets = true
        #expect(full == expected)
    }

    @Test(
        "What is unknown or too long is refused",
        arguments: [
            #"{"ModelCardStatuses":["approved"]}"#, #"{"SortBy":"Owner"}"#, #"{"MaxResults":0}"#,
            #"{"MaxResults":101}"#,
            #"{"WrittenBy":""}"#, #"{"Text":"\#(String(repeating: "x", count: 1_025))"}"#,
        ]
    )
    func refusals(body: String) {
        #expect(refusal(of: BrowseModelCardsRequest.self, body)?.code == .validationException)
    }

    @Test("The answer is a page of cards, how many there are, and counts when they were asked for")
    func response() {
        let least = BrowseModelCardsResponse(modelCards: [], totalHits: TotalHits(value: 0, relation: .equalTo))
        let full = BrowseModelCardsResponse(
            modelCards: [],
            nextToken: "t",
            totalHits: TotalHits(value: 100_000, relation: .greaterThanOrEqualTo),
            facets: ModelCardFacets(isSample: true)
        )

        #expect(wireText(least) == #"{"ModelCards":[],"TotalHits":{"Value":0,"Relation":"EqualTo"}}"#)
        #expect(
            wireText(full)
                == #"{"ModelCards":[],"NextToken":"t","TotalHits":{"Value":100000,"Relation":"GreaterThanOrEqualTo"},"#
                + #""Facets":{"ModelCardStatuses":[],"RiskRatings":[],"ModelOwners":[],"ProblemTypes":[],"#
                + #""LinesOfBusiness":[],"Tags":[],"ModelLinked":[],"IsSample":true}}"#
        )
    }
}
