import JSONTree

/// The body of a `ListModelCardExportJobs` call.
package struct ListModelCardExportJobsRequest: OperationRequest {
    package typealias Response = ListModelCardExportJobsResponse

    /// The card's name; this operation takes no ARN.
    package var modelCardName: String
    package var modelCardVersion: Int?
    package var creationTimeAfter: Timestamp?
    package var creationTimeBefore: Timestamp?
    package var modelCardExportJobNameContains: String?
    package var statusEquals: ModelCardExportJobStatus?
    /// By creation time when absent.
    package var sortBy: ModelCardExportJobSortBy?
    package var sortOrder: ModelCardExportJobSortOrder?
    package var nextToken: String?
    package var maxResults: Int?

    package static let operation = "ListModelCardExportJobs"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("ModelCardName", .entityName),
        .optional("ModelCardVersion", .integer),
        .optional("CreationTimeAfter", .timestamp),
        .optional("CreationTimeBefore", .timestamp),
        .optional("ModelCardExportJobNameContains", .entityName),
        .optional("StatusEquals", .oneOf(ModelCardExportJobStatus.self)),
        .optional("SortBy", .oneOf(ModelCardExportJobSortBy.self)),
        .optional("SortOrder", .oneOf(ModelCardExportJobSortOrder.self)),
        .optional("NextToken", .nextToken),
        .optional("MaxResults", .maxResults),
    ])

    /// Asks for a page of the card's jobs that satisfy every given filter.
    package init(
        modelCardName: String,
        modelCardVersion: Int? = nil,
        creationTimeAfter: Timestamp? = nil,
        creationTimeBefore: Timestamp? = nil,
        modelCardExportJobNameContains: String? = nil,
        statusEquals: ModelCardExportJobStatus? = nil,
        sortBy: ModelCardExportJobSortBy? = nil,
        sortOrder: ModelCardExportJobSortOrder? = nil,
        nextToken: String? = nil,
        maxResults: Int? = nil
    ) {
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
        self.creationTimeAfter = creationTimeAfter
        self.creationTimeBefore = creationTimeBefore
        self.modelCardExportJobNameContains = modelCardExportJobNameContains
        self.statusEquals = statusEquals
        self.sortBy = sortBy
        self.sortOrder = sortOrder
        self.nextToken = nextToken
        self.maxResults = maxResults
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardName = try members.required("ModelCardName")
        modelCardVersion = members.optional("ModelCardVersion")
        creationTimeAfter = members.optional("CreationTimeAfter")
        creationTimeBefore = members.optional("CreationTimeBefore")
        modelCardExportJobNameContains = members.optional("ModelCardExportJobNameContains")
        statusEquals = members.optional("StatusEquals")
        sortBy = members.optional("SortBy")
        sortOrder = members.optional("SortOrder")
        nextToken = members.optional("NextToken")
        maxResults = members.optional("MaxResults")
    }
}

/// What a list of export jobs is ordered by.
package enum ModelCardExportJobSortBy: String, WireChoice {
    case name = "Name"
    case creationTime = "CreationTime"
    case status = "Status"
}

/// The direction of a list of export jobs.
package enum ModelCardExportJobSortOrder: String, WireChoice {
    case ascending = "Ascending"
    case descending = "Descending"
}

/// The answer to a `ListModelCardExportJobs` call.
package struct ListModelCardExportJobsResponse: OperationResponse {
    package var modelCardExportJobSummaries: [ModelCardExportJobSummary]
    /// Present when there are more jobs.
    package var nextToken: String?

    /// Answers with a page.
    package init(modelCardExportJobSummaries: [ModelCardExportJobSummary], nextToken: String? = nil) {
        self.modelCardExportJobSummaries = modelCardExportJobSummaries
        self.nextToken = nextToken
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardExportJobSummaries", modelCardExportJobSummaries)
        writer.member("NextToken", nextToken)
        writer.endObject()
    }
}
