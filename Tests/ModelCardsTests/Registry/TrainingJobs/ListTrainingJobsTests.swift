import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct ListTrainingJobsTests {
    static let plan = "arn:aws:sagemaker:us-west-2:123456789012:training-plan/p"

    @Test("Jobs are listed newest first; by name or status they read from A")
    func order() async throws {
        let cards = try await three()

        #expect(try await names(ListTrainingJobsRequest(), cards) == ["beta", "alpha", "gamma"])
        #expect(try await names(ListTrainingJobsRequest(sortBy: .name), cards) == ["alpha", "beta", "gamma"])
        #expect(try await names(ListTrainingJobsRequest(sortBy: .status), cards) == ["alpha", "beta", "gamma"])
        #expect(
            try await names(ListTrainingJobsRequest(sortBy: .creationTime, sortOrder: .ascending), cards)
                == ["gamma", "alpha", "beta"]
        )
    }

    @Test("Filters are about the name, the times, the status and the plan, and the bounds of times are exclusive")
    func filters() async throws {
        let cards = try await three()
        let first = Timestamp(milliseconds: 1_790_000_000_000)
        let last = Timestamp(milliseconds: 1_790_000_002_000)

        #expect(try await names(ListTrainingJobsRequest(nameContains: "AMM"), cards) == ["gamma"])
        #expect(
            try await names(
                ListTrainingJobsRequest(creationTimeAfter: first, creationTimeBefore: last),
                cards
            ) == ["alpha"]
        )
        #expect(
            try await names(
                ListTrainingJobsRequest(lastModifiedTimeAfter: first, lastModifiedTimeBefore: last),
                cards
            ) == ["alpha"]
        )
        #expect(try await names(ListTrainingJobsRequest(statusEquals: .completed), cards).count == 3)
        #expect(try await names(ListTrainingJobsRequest(statusEquals: .failed), cards) == [])
        #expect(try await names(ListTrainingJobsRequest(warmPoolStatusEquals: "InUse"), cards) == [])
    }

    @Test("Jobs of a training plan are found among the others, page by page")
    func plans() async throws {
        let cards = try await three()
        for name in ["planned-1", "planned-2"] {
            try await cards.createJob(name, #""ResourceConfig": {"TrainingPlanArn": "\#(Self.plan)"}"#)
            cards.clock.advance()
            try await cards.createJob("free-\(name)")
            cards.clock.advance()
        }

        let first = try await list(ListTrainingJobsRequest(maxResults: 1, trainingPlanArnEquals: Self.plan), cards)
        let token = try #require(first.nextToken)
        let second = try await list(
            ListTrainingJobsRequest(nextToken: token, maxResults: 1, trainingPlanArnEquals: Self.plan),
            cards
        )

        #expect(first.trainingJobSummaries.map(\.trainingJobName) == ["planned-2"])
        #expect(second.trainingJobSummaries.map(\.trainingJobName) == ["planned-1"])
        #expect(second.trainingJobSummaries.map(\.trainingPlanArn) == [Self.plan])
        #expect(second.nextToken == nil)
        await #expect(throws: SageMakerError.invalidNextToken) {
            try await list(ListTrainingJobsRequest(nextToken: token), cards)
        }
    }

    @Test("A line says when the job ended and how")
    func summary() async throws {
        let cards = try await TestService.open()
        let arn = try await cards.createJob("t")
        let time = cards.clock.now

        #expect(
            try await list(ListTrainingJobsRequest(), cards)
                == ListTrainingJobsResponse(
                    trainingJobSummaries: [
                        TrainingJobSummary(
                            trainingJobName: "t",
                            trainingJobArn: arn,
                            creationTime: time,
                            trainingEndTime: time,
                            lastModifiedTime: time,
                            trainingJobStatus: .completed,
                            secondaryStatus: "Completed"
                        )
                    ]
                )
        )
    }

    private func three() async throws -> TestService {
        let cards = try await TestService.open()
        for name in ["gamma", "alpha", "beta"] {
            try await cards.createJob(name)
            cards.clock.advance()
        }
        return cards
    }

    private func list(
        _ request: ListTrainingJobsRequest,
        _ cards: TestService
    ) async throws -> ListTrainingJobsResponse {
        try await cards.service.listTrainingJobs.run(request, for: cards.caller)
    }

    private func names(_ request: ListTrainingJobsRequest, _ cards: TestService) async throws -> [String] {
        try await list(request, cards).trainingJobSummaries.map(\.trainingJobName)
    }
}
