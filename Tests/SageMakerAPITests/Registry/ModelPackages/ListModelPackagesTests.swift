import JSONTree
import SageMakerAPI
import Testing

@Suite("ListModelPackages on the wire")
struct ListModelPackagesTests {
    @Test("A request needs nothing")
    func minimalRequest() throws {
        let request: ListModelPackagesInput = try read("{}")
        #expect(request == ListModelPackagesInput())
    }

    @Test("A request may filter, sort and page")
    func fullRequest() throws {
        let request: ListModelPackagesInput = try read(
            #"{"CreationTimeAfter":1700000000,"CreationTimeBefore":1700000001,"MaxResults":5,"NameContains":"churn","#
                + #""ModelApprovalStatus":"Rejected","ModelPackageGroupName":"churn","ModelPackageType":"Both","#
                + #""NextToken":"next","SortBy":"CreationTime","SortOrder":"Ascending"}"#
        )
        #expect(
            request
                == ListModelPackagesInput(
                    creationTimeAfter: Timestamp(milliseconds: 1_700_000_000_000),
                    creationTimeBefore: Timestamp(milliseconds: 1_700_000_001_000),
                    maxResults: 5,
                    nameContains: "churn",
                    modelApprovalStatus: .rejected,
                    modelPackageGroupName: "churn",
                    modelPackageType: .both,
                    nextToken: "next",
                    sortBy: .creationTime,
                    sortOrder: .ascending
                )
        )
    }

    @Test("A page has lines, and the token of the next page")
    func response() {
        #expect(wireText(ListModelPackagesOutput(modelPackageSummaryList: [])) == #"{"ModelPackageSummaryList":[]}"#)
        #expect(
            wireText(ListModelPackagesOutput(modelPackageSummaryList: [.object([])], nextToken: "next"))
                == #"{"ModelPackageSummaryList":[{}],"NextToken":"next"}"#
        )
    }
}
