import JSONTree

/// The body of a `ListModelCards` call.
package struct ListModelCardsRequest: OperationRequest {
    package typealias Response = ListModelCardsResponse

    package var creationTimeAfter: Timestamp?
    package var creationTimeBefore: Timestamp?
    package var maxResults: Int?
    package var nameContains: String?
    package var modelCardStatus: ModelCardStatus?
    package var nextToken: String?
    /// By creation time when absent.
    package var sortBy: ModelCardSortBy?
    package var sortOrder: ModelCardSortOrder?

    package static let operation = "ListModelCards"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .optional("CreationTimeAfter", .timestamp),
        .optional("CreationTimeBefore", .timestamp),
        .optional("MaxResults", .maxResults),
        .optional("NameContains", .entityName),
        .optional("ModelCardStatus", .oneOf(ModelCardStatus.self)),
        .optional("NextToken", .nextToken),
        .optional("SortBy", .oneOf(ModelCardSortBy.self)),
        .optional("SortOrder", .oneOf(ModelCardSortOrder.self)),
    ])

    /// Asks for a page of the cards that satisfy every given filter.
    package init(
        creationTimeAfter: Timestamp? = nil,
        creationTimeBefore: Timestamp? = nil,
        maxResults: Int? = nil,
        nameContains: String? = nil,
        modelCardStatus: ModelCardStatus? = nil,
        nextToken: String? = nil,
        sortBy: ModelCardSortBy? = nil,
        sortOrder: ModelCardSortOrder? = nil
    ) {
        self.creationTimeAfter = creationTimeAfter
        self.creationTimeBefore = creationTimeBefore
        self.maxResults = maxResults
        self.nameContains = nameContains
        self.modelCardStatus = modelCardStatus
        self.nextToken = nextToken
        self.sortBy = sortBy
        self.sortOrder = sortOrder
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        creationTimeAfter = members.optional("CreationTimeAfter")
        creationTimeBefore = members.optional("CreationTimeBefore")
        maxResults = members.optional("MaxResults")
        nameContains = members.optional("NameContains")
        modelCardStatus = members.optional("ModelCardStatus")
        nextToken = members.optional("NextToken")
        sortBy = members.optional("SortBy")
        sortOrder = members.optional("SortOrder")
    }
}

/// What a list of cards is ordered by.
package enum ModelCardSortBy: String, WireChoice {
    case name = "Name"
    case creationTime = "CreationTime"
}

/// The direction of a list of cards or of versions.
package enum ModelCardSortOrder: String, WireChoice {
    case ascending = "Ascending"
    case descending = "Descending"
}

/// The answer to a `ListModelCards` call.
package struct ListModelCardsResponse: OperationResponse {
    package var modelCardSummaries: [ModelCardSummary]
    /// Present when there are more cards.
    package var nextToken: String?

    /// Answers with a page.
    package init(modelCardSummaries: [ModelCardSummary], nextToken: String? = nil) {
        self.modelCardSummaries = modelCardSummaries
        self.nextToken = nextToken
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardSummaries", modelCardSummaries)
        writer.member("NextToken", nextToken)
        writer.endObject()
    }
}

/// One line of a list of cards; the status is that of the latest version.
package struct ModelCardSummary: Hashable, Sendable, WireWritable {
    package var modelCardName: String
    package var modelCardArn: String
    package var modelCardStatus: ModelCardStatus
    package var creationTime: Timestamp
    package var lastModifiedTime: Timestamp?

    /// Sums up a card.
    package init(
        modelCardName: String,
        modelCardArn: String,
        modelCardStatus: ModelCardStatus,
        creationTime: Timestamp,
        lastModifiedTime: Timestamp? = nil
    ) {
        self.modelCardName = modelCardName
        self.modelCardArn = modelCardArn
        self.modelCardStatus = modelCardStatus
        self.creationTime = creationTime
        self.lastModifiedTime = lastModifiedTime
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardName", modelCardName)
        writer.member("ModelCardArn", modelCardArn)
        writer.member("ModelCardStatus", modelCardStatus)
        writer.member("CreationTime", creationTime)
        writer.member("LastModifiedTime", lastModifiedTime)
        writer.endObject()
    }
}
