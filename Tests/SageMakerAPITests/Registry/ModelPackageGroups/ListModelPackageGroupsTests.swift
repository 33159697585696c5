import JSONTree
import SageMakerAPI
import Testing

@Suite("ListModelPackageGroups on the wire")
struct ListModelPackageGroupsTests {
    @Test("A request needs nothing")
    func minimalRequest() throws {
        let request: ListModelPackageGroupsInput = try read("{}")
        #expect(request == ListModelPackageGroupsInput())
    }

    @Test("A request may filter, sort and page")
    func fullRequest() throws {
        let request: ListModelPackageGroupsInput = try read(
            #"{"CreationTimeAfter":1700000000,"CreationTimeBefore":1700000001.5,"MaxResults":5,"#
                + #""NameContains":"-churn","NextToken":"next","SortBy":"Name","SortOrder":"Descending","#
                + #""CrossAccountFilterOption":"CrossAccount"}"#
        )
        #expect(
            request
                == ListModelPackageGroupsInput(
                    creationTimeAfter: Timestamp(milliseconds: 1_700_000_000_000),
                    creationTimeBefore: Timestamp(milliseconds: 1_700_000_001_500),
                    maxResults: 5,
                    nameContains: "-churn",
                    nextToken: "next",
                    sortBy: .name,
                    sortOrder: .descending,
                    crossAccountFilterOption: .crossAccount
                )
        )
    }

    @Test("A page has lines, and the token of the next page")
    func response() {
        #expect(
            wireText(ListModelPackageGroupsOutput(modelPackageGroupSummaryList: []))
                == #"{"ModelPackageGroupSummaryList":[]}"#
        )
        #expect(
            wireText(ListModelPackageGroupsOutput(modelPackageGroupSummaryList: [.object([])], nextToken: "next"))
                == #"{"ModelPackageGroupSummaryList":[{}],"NextToken":"next"}"#
        )
    }
}
