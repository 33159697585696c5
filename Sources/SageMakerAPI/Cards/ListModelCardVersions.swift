import JSONTree

/// The body of a `ListModelCardVersions` call.
package struct ListModelCardVersionsRequest: OperationRequest {
    package typealias Response = ListModelCardVersionsResponse

    package var creationTimeAfter: Timestamp?
    package var creationTimeBefore: Timestamp?
    package var maxResults: Int?
    /// The card's name or ARN.
    package var modelCardName: String
    package var modelCardStatus: ModelCardStatus?
    package var nextToken: String?
    package var sortBy: ModelCardVersionSortBy?
    package var sortOrder: ModelCardSortOrder?

    package static let operation = "ListModelCardVersions"
    package static let declaredErrors: [SageMakerError.Code] = [.resourceNotFound]
    package static let shape = Shape.structure([
        .optional("CreationTimeAfter", .timestamp),
        .optional("CreationTimeBefore", .timestamp),
        .optional("MaxResults", .maxResults),
        .required("ModelCardName", .modelCardNameOrArn),
        .optional("ModelCardStatus", .oneOf(ModelCardStatus.self)),
        .optional("NextToken", .nextToken),
        .optional("SortBy", .oneOf(ModelCardVersionSortBy.self)),
        .optional("SortOrder", .oneOf(ModelCardSortOrder.self)),
    ])

    /// Asks for a page of the card's versions that satisfy every given filter.
    package init(
        creationTimeAfter: Timestamp? = nil,
        creationTimeBefore: Timestamp? = nil,
        maxResults: Int? = nil,
        modelCardName: String,
        modelCardStatus: ModelCardStatus? = nil,
        nextToken: String? = nil,
        sortBy: ModelCardVersionSortBy? = nil,
        sortOrder: ModelCardSortOrder? = nil
    ) {
        self.creationTimeAfter = creationTimeAfter
        self.creationTimeBefore = creationTimeBefore
        self.maxResults = maxResults
        self.modelCardName = modelCardName
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
        modelCardName = try members.required("ModelCardName")
        modelCardStatus = members.optional("ModelCardStatus")
        nextToken = members.optional("NextToken")
        sortBy = members.optional("SortBy")
        sortOrder = members.optional("SortOrder")
    }
}

/// What a list of versions is ordered by: there is one way.
package enum ModelCardVersionSortBy: String, WireChoice {
    case version = "Version"
}

/// The answer to a `ListModelCardVersions` call.
package struct ListModelCardVersionsResponse: OperationResponse {
    package var modelCardVersionSummaryList: [ModelCardVersionSummary]
    /// Present when there are more versions.
    package var nextToken: String?

    /// Answers with a page.
    package init(modelCardVersionSummaryList: [ModelCardVersionSummary], nextToken: String? = nil) {
        self.modelCardVersionSummaryList = modelCardVersionSummaryList
        self.nextToken = nextToken
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardVersionSummaryList", modelCardVersionSummaryList)
        writer.member("NextToken", nextToken)
        writer.endObject()
    }
}

/// One line of a list of versions; the status and the times are those of the version.
package struct ModelCardVersionSummary: Hashable, Sendable, WireWritable {
    package var modelCardName: String
    package var modelCardArn: String
    package var modelCardStatus: ModelCardStatus
    package var modelCardVersion: Int
    package var creationTime: Timestamp
    package var lastModifiedTime: Timestamp?

    /// Sums up a version.
    package init(
        modelCardName: String,
        modelCardArn: String,
        modelCardStatus: ModelCardStatus,
        modelCardVersion: Int,
        creationTime: Timestamp,
        lastModifiedTime: Timestamp? = nil
    ) {
        self.modelCardName = modelCardName
        self.modelCardArn = modelCardArn
        self.modelCardStatus = modelCardStatus
        self.modelCardVersion = modelCardVersion
        self.creationTime = creationTime
        self.lastModifiedTime = lastModifiedTime
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardName", modelCardName)
        writer.member("ModelCardArn", modelCardArn)
        writer.member("ModelCardStatus", modelCardStatus)
        writer.member("ModelCardVersion", modelCardVersion)
        writer.member("CreationTime", creationTime)
        writer.member("LastModifiedTime", lastModifiedTime)
        writer.endObject()
    }
}
