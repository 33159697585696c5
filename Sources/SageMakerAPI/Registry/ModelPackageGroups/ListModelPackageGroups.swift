import JSONTree

/// The body of a `ListModelPackageGroups` call.
package struct ListModelPackageGroupsInput: OperationRequest {
    package typealias Response = ListModelPackageGroupsOutput

    package var creationTimeAfter: Timestamp?
    package var creationTimeBefore: Timestamp?
    package var maxResults: Int?
    package var nameContains: String?
    package var nextToken: String?
    /// By creation time when absent.
    package var sortBy: ModelPackageGroupSortBy?
    package var sortOrder: SortOrder?
    /// Groups of the caller's own account when absent.
    package var crossAccountFilterOption: CrossAccountFilterOption?

    package static let operation = "ListModelPackageGroups"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .optional("CreationTimeAfter", .timestamp),
        .optional("CreationTimeBefore", .timestamp),
        .optional("MaxResults", .maxResults),
        .optional("NameContains", .string(.nameContains)),
        .optional("NextToken", .nextToken),
        .optional("SortBy", .oneOf(ModelPackageGroupSortBy.self)),
        .optional("SortOrder", .oneOf(SortOrder.self)),
        .optional("CrossAccountFilterOption", .oneOf(CrossAccountFilterOption.self)),
    ])

    /// Asks for a page of the groups that satisfy every given filter.
    package init(
        creationTimeAfter: Timestamp? = nil,
        creationTimeBefore: Timestamp? = nil,
        maxResults: Int? = nil,
        nameContains: String? = nil,
        nextToken: String? = nil,
        sortBy: ModelPackageGroupSortBy? = nil,
        sortOrder: SortOrder? = nil,
        crossAccountFilterOption: CrossAccountFilterOption? = nil
    ) {
        self.creationTimeAfter = creationTimeAfter
        self.creationTimeBefore = creationTimeBefore
        self.maxResults = maxResults
        self.nameContains = nameContains
        self.nextToken = nextToken
        self.sortBy = sortBy
        self.sortOrder = sortOrder
        self.crossAccountFilterOption = crossAccountFilterOption
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        creationTimeAfter = members.optional("CreationTimeAfter")
        creationTimeBefore = members.optional("CreationTimeBefore")
        maxResults = members.optional("MaxResults")
        nameContains = members.optional("NameContains")
        nextToken = members.optional("NextToken")
        sortBy = members.optional("SortBy")
        sortOrder = members.optional("SortOrder")
        crossAccountFilterOption = members.optional("CrossAccountFilterOption")
    }
}

/// What a list of groups is ordered by.
package enum ModelPackageGroupSortBy: String, WireChoice {
    case name = "Name"
    case creationTime = "CreationTime"
}

/// The answer to a `ListModelPackageGroups` call.
package struct ListModelPackageGroupsOutput: OperationResponse {
    package var modelPackageGroupSummaryList: [JSON]
    /// Present when there are more groups.
    package var nextToken: String?

    /// Answers with a page.
    package init(modelPackageGroupSummaryList: [JSON], nextToken: String? = nil) {
        self.modelPackageGroupSummaryList = modelPackageGroupSummaryList
        self.nextToken = nextToken
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelPackageGroupSummaryList", modelPackageGroupSummaryList)
        writer.member("NextToken", nextToken)
        writer.endObject()
    }
}
