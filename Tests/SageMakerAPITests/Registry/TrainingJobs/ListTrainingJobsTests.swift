import SageMakerAPI
import Testing

@Suite("ListTrainingJobs on the wire")
struct ListTrainingJobsTests {
    static let plan = "arn:aws:sagemaker:us-west-2:123456789012:training-plan/p"

    @Test("A request needs nothing, and may filter, sort and page")
    func request() throws {
        let minimal: ListTrainingJobsRequest = try read("{}")
        let full: ListTrainingJobsRequest = try read(
            #"{"NextToken":"next","MaxResults":5,"CreationTimeAfter":1,"CreationTimeBefore":2,"#
                + #""LastModifiedTimeAfter":3,"LastModifiedTimeBefore":4,"NameContains":"churn","#
                + #""StatusEquals":"Completed","SortBy":"Status","SortOrder":"Descending","#
                + #""WarmPoolStatusEquals":"Reused","TrainingPlanArnEquals":"\#(Self.plan)"}"#
        )
        #expect(minimal == ListTrainingJobsRequest())
        #expect(
            full
                == ListTrainingJobsRequest(
                    nextToken: "next",
                    maxResults: 5,
                    creationTimeAfter: Timestamp(milliseconds: 1000),
                    creationTimeBefore: Timestamp(milliseconds: 2000),
                    lastModifiedTimeAfter: Timestamp(milliseconds: 3000),
                    lastModifiedTimeBefore: Timestamp(milliseconds: 4000),
                    nameContains: "churn",
                    statusEquals: .completed,
                    sortBy: .status,
                    sortOrder: .descending,
                    warmPoolStatusEquals: "Reused",
                    trainingPlanArnEquals: Self.plan
                )
        )
    }

    @Test("A page has a line for each job, and the token of the next page")
    func page() {
        let response = ListTrainingJobsResponse(
            trainingJobSummaries: [
                TrainingJobSummary(
                    trainingJobName: "a",
                    trainingJobArn: "arn-a",
                    creationTime: Timestamp(milliseconds: 1000),
                    trainingEndTime: Timestamp(milliseconds: 2000),
                    lastModifiedTime: Timestamp(milliseconds: 3000),
                    trainingJobStatus: .completed,
                    secondaryStatus: "Completed",
                    trainingPlanArn: "arn-p"
                ),
                TrainingJobSummary(
                    trainingJobName: "b",
                    trainingJobArn: "arn-b",
                    creationTime: Timestamp(milliseconds: 1000),
                    trainingJobStatus: .inProgress
                ),
            ],
            nextToken: "next"
        )
        #expect(
            wireText(response)
                == #"{"TrainingJobSummaries":[{"TrainingJobName":"a","TrainingJobArn":"arn-a","CreationTime":1,"#
                + #""TrainingEndTime":2,"LastModifiedTime":3,"TrainingJobStatus":"Completed","#
                + #""SecondaryStatus":"Completed","TrainingPlanArn":"arn-p"},{"TrainingJobName":"b","#
                + #""TrainingJobArn":"arn-b","CreationTime":1,"TrainingJobStatus":"InProgress"}],"NextToken":"next"}"#
        )
    }
}
