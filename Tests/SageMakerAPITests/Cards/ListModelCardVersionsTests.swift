import SageMakerAPI
import Testing

@Suite("ListModelCardVersions on the wire")
struct ListModelCardVersionsTests {
    @Test("A request needs a name or an ARN")
    func minimalRequest() throws {
        let request: ListModelCardVersionsRequest = try read(#"{"ModelCardName":"churn"}"#)
        #expect(request == ListModelCardVersionsRequest(modelCardName: "churn"))
    }

    @Test("A request may filter, sort and page")
    func fullRequest() throws {
        let request: ListModelCardVersionsRequest = try read(
            #"{"CreationTimeAfter":1,"CreationTimeBefore":2.5,"MaxResults":100,"ModelCardName":"churn","#
                + #""ModelCardStatus":"Draft","NextToken":"next","SortBy":"Version","SortOrder":"Descending"}"#
        )
        #expect(
            request
                == ListModelCardVersionsRequest(
                    creationTimeAfter: Timestamp(milliseconds: 1000),
                    creationTimeBefore: Timestamp(milliseconds: 2500),
                    maxResults: 100,
                    modelCardName: "churn",
                    modelCardStatus: .draft,
                    nextToken: "next",
                    sortBy: .version,
                    sortOrder: .descending
                )
        )
    }

    @Test("Versions sort by version alone")
    func sortBy() {
        #expect(
            refusal(of: ListModelCardVersionsRequest.self, #"{"ModelCardName":"a","SortBy":"Name"}"#)?.message
                == "1 validation error detected: Value 'Name' at 'sortBy' failed to satisfy constraint: "
                + "Member must satisfy enum value set: [Version]"
        )
    }

    @Test("A page has a line for each version, and the token of the next page")
    func page() {
        let response = ListModelCardVersionsResponse(
            modelCardVersionSummaryList: [
                ModelCardVersionSummary(
                    modelCardName: "a",
                    modelCardArn: "arn-a",
                    modelCardStatus: .pendingReview,
                    modelCardVersion: 2,
                    creationTime: Timestamp(milliseconds: 2000),
                    lastModifiedTime: Timestamp(milliseconds: 3000)
                ),
                ModelCardVersionSummary(
                    modelCardName: "a",
                    modelCardArn: "arn-a",
                    modelCardStatus: .draft,
                    modelCardVersion: 1,
                    creationTime: Timestamp(milliseconds: 1000)
                ),
            ],
            nextToken: "next"
        )
        #expect(
            wireText(response)
                == #"{"ModelCardVersionSummaryList":[{"ModelCardName":"a","ModelCardArn":"arn-a","#
                + #""ModelCardStatus":"PendingReview","ModelCardVersion":2,"CreationTime":2,"LastModifiedTime":3},"#
                + #"{"ModelCardName":"a","ModelCardArn":"arn-a","ModelCardStatus":"Draft","ModelCardVersion":1,"#
                + #""CreationTime":1}],"NextToken":"next"}"#
        )
        #expect(
            wireText(ListModelCardVersionsResponse(modelCardVersionSummaryList: []))
                == #"{"ModelCardVersionSummaryList":[]}"#
        )
    }
}
