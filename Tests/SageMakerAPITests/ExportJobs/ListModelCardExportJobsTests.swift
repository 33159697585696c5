import SageMakerAPI
import Testing

@Suite("ListModelCardExportJobs on the wire")
struct ListModelCardExportJobsTests {
    @Test("A request needs a card's name")
    func minimalRequest() throws {
        let request: ListModelCardExportJobsRequest = try read(#"{"ModelCardName":"churn"}"#)
        #expect(request == ListModelCardExportJobsRequest(modelCardName: "churn"))
    }

    @Test("A request may filter, sort and page")
    func fullRequest() throws {
        let request: ListModelCardExportJobsRequest = try read(
            #"{"ModelCardName":"churn","ModelCardVersion":1,"CreationTimeAfter":1,"CreationTimeBefore":2,"#
                + #""ModelCardExportJobNameContains":"job","StatusEquals":"Failed","SortBy":"Status","#
                + #""SortOrder":"Descending","NextToken":"next","MaxResults":1}"#
        )
        #expect(
            request
                == ListModelCardExportJobsRequest(
                    modelCardName: "churn",
                    modelCardVersion: 1,
                    creationTimeAfter: Timestamp(milliseconds: 1000),
                    creationTimeBefore: Timestamp(milliseconds: 2000),
                    modelCardExportJobNameContains: "job",
                    statusEquals: .failed,
                    sortBy: .status,
                    sortOrder: .descending,
                    nextToken: "next",
                    maxResults: 1
                )
        )
    }

    @Test("A page has a line for each job, and the token of the next page")
    func page() {
        let response = ListModelCardExportJobsResponse(
            modelCardExportJobSummaries: [
                ModelCardExportJobSummary(
                    modelCardExportJobName: "job",
                    modelCardExportJobArn: "arn",
                    status: .completed,
                    modelCardName: "churn",
                    modelCardVersion: 2,
                    createdAt: Timestamp(milliseconds: 1000),
                    lastModifiedAt: Timestamp(milliseconds: 2000)
                )
            ],
            nextToken: "next"
        )
        #expect(
            wireText(response)
                == #"{"ModelCardExportJobSummaries":[{"ModelCardExportJobName":"job","ModelCardExportJobArn":"arn","#
                + #""Status":"Completed","ModelCardName":"churn","ModelCardVersion":2,"CreatedAt":1,"#
                + #""LastModifiedAt":2}],"NextToken":"next"}"#
        )
        #expect(
            wireText(ListModelCardExportJobsResponse(modelCardExportJobSummaries: []))
                == #"{"ModelCardExportJobSummaries":[]}"#
        )
    }
}
