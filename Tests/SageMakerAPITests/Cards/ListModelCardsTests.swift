import SageMakerAPI
import Testing

@Suite("ListModelCards on the wire")
struct ListModelCardsTests {
    @Test("A request needs nothing")
    func minimalRequest() throws {
        let request: ListModelCardsRequest = try read("{}")
        #expect(request == ListModelCardsRequest())
    }

    @Test("A request may filter, sort and page")
    func fullRequest() throws {
        let request: ListModelCardsRequest = try read(
            #"{"CreationTimeAfter":1700000000,"CreationTimeBefore":"2023-11-14T22:13:21Z","MaxResults":5,"#
                + #""NameContains":"churn","ModelCardStatus":"Approved","NextToken":"next","SortBy":"Name","#
                + #""SortOrder":"Ascending"}"#
        )
        #expect(
            request
                == ListModelCardsRequest(
                    creationTimeAfter: Timestamp(milliseconds: 1_700_000_000_000),
                    creationTimeBefore: Timestamp(milliseconds: 1_700_000_001_000),
                    maxResults: 5,
                    nameContains: "churn",
                    modelCardStatus: .approved,
                    nextToken: "next",
                    sortBy: .name,
                    sortOrder: .ascending
                )
        )
    }

    @Test("An empty page is an empty list")
    func emptyPage() {
        #expect(wireText(ListModelCardsResponse(modelCardSummaries: [])) == #"{"ModelCardSummaries":[]}"#)
    }

    @Test("A page has a line for each card, and the token of the next page")
    func page() {
        let response = ListModelCardsResponse(
            modelCardSummaries: [
                ModelCardSummary(
                    modelCardName: "a",
                    modelCardArn: "arn-a",
                    modelCardStatus: .draft,
                    creationTime: Timestamp(milliseconds: 1000)
                ),
                ModelCardSummary(
                    modelCardName: "b",
                    modelCardArn: "arn-b",
                    modelCardStatus: .approved,
                    creationTime: Timestamp(milliseconds: 2000),
                    lastModifiedTime: Timestamp(milliseconds: 2500)
                ),
            ],
            nextToken: "next"
        )
        #expect(
            wireText(response)
                == #"{"ModelCardSummaries":[{"ModelCardName":"a","ModelCardArn":"arn-a","ModelCardStatus":"Draft","#
                + #""CreationTime":1},{"ModelCardName":"b","ModelCardArn":"arn-b","ModelCardStatus":"Approved","#
                + #""CreationTime":2,"LastModifiedTime":2.5}],"NextToken":"next"}"#
        )
    }
}
