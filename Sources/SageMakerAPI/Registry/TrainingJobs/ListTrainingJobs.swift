import JSONTree

/// The body of a `ListTrainingJobs` call.
package struct ListTrainingJobsRequest: OperationRequest {
    package typealias Response = ListTrainingJobsResponse

    package var nextToken: String?
    package var maxResults: Int?
    package var creationTimeAfter: Timestamp?
    package var creationTimeBefore: Timestamp?
    package var lastModifiedTimeAfter: Timestamp?
    package var lastModifiedTimeBefore: Timestamp?
    package var nameContains: String?
    package var statusEquals: TrainingJobStatus?
    /// By creation time when absent.
    package var sortBy: TrainingJobSortBy?
    package var sortOrder: SortOrder?
    package var warmPoolStatusEquals: String?
    package var trainingPlanArnEquals: String?

    package static let operation = "ListTrainingJobs"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .optional("NextToken", .nextToken),
        .optional("MaxResults", .maxResults),
        .optional("CreationTimeAfter", .timestamp),
        .optional("CreationTimeBefore", .timestamp),
        .optional("LastModifiedTimeAfter", .timestamp),
        .optional("LastModifiedTimeBefore", .timestamp),
        .optional("NameContains", .string(.nameContains)),
        .optional("StatusEquals", .oneOf(TrainingJobStatus.self)),
        .optional("SortBy", .oneOf(TrainingJobSortBy.self)),
        .optional("SortOrder", .oneOf(SortOrder.self)),
        .optional("WarmPoolStatusEquals", .oneOf("Available", "Terminated", "Reused", "InUse")),
        .optional("TrainingPlanArnEquals", .string(.trainingPlanArn)),
    ])

    /// Asks for a page of the training jobs that satisfy every given filter.
    package init(
        nextToken: String? = nil,
        maxResults: Int? = nil,
        creationTimeAfter: Timestamp? = nil,
        creationTimeBefore: Timestamp? = nil,
        lastModifiedTimeAfter: Timestamp? = nil,
        lastModifiedTimeBefore: Timestamp? = nil,
        nameContains: String? = nil,
        statusEquals: TrainingJobStatus? = nil,
        sortBy: TrainingJobSortBy? = nil,
        sortOrder: SortOrder? = nil,
        warmPoolStatusEquals: String? = nil,
        trainingPlanArnEquals: String? = nil
    ) {
        self.nextToken = nextToken
        self.maxResults = maxResults
        self.creationTimeAfter = creationTimeAfter
        self.creationTimeBefore = creationTimeBefore
        self.lastModifiedTimeAfter = lastModifiedTimeAfter
        self.lastModifiedTimeBefore = lastModifiedTimeBefore
        self.nameContains = nameContains
        self.statusEquals = statusEquals
        self.sortBy = sortBy
        self.sortOrder = sortOrder
        self.warmPoolStatusEquals = warmPoolStatusEquals
        self.trainingPlanArnEquals = trainingPlanArnEquals
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        nextToken = members.optional("NextToken")
        maxResults = members.optional("MaxResults")
        creationTimeAfter = members.optional("CreationTimeAfter")
        creationTimeBefore = members.optional("CreationTimeBefore")
        lastModifiedTimeAfter = members.optional("LastModifiedTimeAfter")
        lastModifiedTimeBefore = members.optional("LastModifiedTimeBefore")
        nameContains = members.optional("NameContains")
        statusEquals = members.optional("StatusEquals")
        sortBy = members.optional("SortBy")
        sortOrder = members.optional("SortOrder")
        warmPoolStatusEquals = members.optional("WarmPoolStatusEquals")
        trainingPlanArnEquals = members.optional("TrainingPlanArnEquals")
    }
}

/// What a list of training jobs is ordered by.
package enum TrainingJobSortBy: String, WireChoice {
    case name = "Name"
    case creationTime = "CreationTime"
    case status = "Status"
}

/// The answer to a `ListTrainingJobs` call.
package struct ListTrainingJobsResponse: OperationResponse {
    package var trainingJobSummaries: [TrainingJobSummary]
    /// Present when there are more jobs.
    package var nextToken: String?

    /// Answers with a page.
    package init(trainingJobSummaries: [TrainingJobSummary], nextToken: String? = nil) {
        self.trainingJobSummaries = trainingJobSummaries
        self.nextToken = nextToken
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("TrainingJobSummaries", trainingJobSummaries)
        writer.member("NextToken", nextToken)
        writer.endObject()
    }
}
