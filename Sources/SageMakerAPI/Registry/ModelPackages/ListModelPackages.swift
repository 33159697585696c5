import JSONTree

/// The body of a `ListModelPackages` call.
package struct ListModelPackagesInput: OperationRequest {
    package typealias Response = ListModelPackagesOutput

    package var creationTimeAfter: Timestamp?
    package var creationTimeBefore: Timestamp?
    package var maxResults: Int?
    package var nameContains: String?
    package var modelApprovalStatus: ModelApprovalStatus?
    /// The name or ARN of the group whose versions are listed.
    package var modelPackageGroupName: String?
    package var modelPackageType: ModelPackageType?
    package var nextToken: String?
    /// By creation time when absent.
    package var sortBy: ModelPackageSortBy?
    package var sortOrder: SortOrder?

    package static let operation = "ListModelPackages"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .optional("CreationTimeAfter", .timestamp),
        .optional("CreationTimeBefore", .timestamp),
        .optional("MaxResults", .maxResults),
        .optional("NameContains", .string(.nameContains)),
        .optional("ModelApprovalStatus", .oneOf(ModelApprovalStatus.self)),
        .optional("ModelPackageGroupName", .string(.arnOrName)),
        .optional("ModelPackageType", .oneOf(ModelPackageType.self)),
        .optional("NextToken", .nextToken),
        .optional("SortBy", .oneOf(ModelPackageSortBy.self)),
        .optional("SortOrder", .oneOf(SortOrder.self)),
    ])

    /// Asks for a page of the packages that satisfy every given filter.
    package init(
        creationTimeAfter: Timestamp? = nil,
        creationTimeBefore: Timestamp? = nil,
        maxResults: Int? = nil,
        nameContains: String? = nil,
        modelApprovalStatus: ModelApprovalStatus? = nil,
        modelPackageGroupName: String? = nil,
        modelPackageType: ModelPackageType? = nil,
        nextToken: String? = nil,
        sortBy: ModelPackageSortBy? = nil,
        sortOrder: SortOrder? = nil
    ) {
        self.creationTimeAfter = creationTimeAfter
        self.creationTimeBefore = creationTimeBefore
        self.maxResults = maxResults
        self.nameContains = nameContains
        self.modelApprovalStatus = modelApprovalStatus
        self.modelPackageGroupName = modelPackageGroupName
        self.modelPackageType = modelPackageType
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
        modelApprovalStatus = members.optional("ModelApprovalStatus")
        modelPackageGroupName = members.optional("ModelPackageGroupName")
        modelPackageType = members.optional("ModelPackageType")
        nextToken = members.optional("NextToken")
        sortBy = members.optional("SortBy")
        sortOrder = members.optional("SortOrder")
    }
}

/// Which packages a list has.
package enum ModelPackageType: String, WireChoice {
    case versioned = "Versioned"
    case unversioned = "Unversioned"
    case both = "Both"
}

/// What a list of packages is ordered by.
package enum ModelPackageSortBy: String, WireChoice {
    case name = "Name"
    case creationTime = "CreationTime"
}

/// The answer to a `ListModelPackages` call.
package struct ListModelPackagesOutput: OperationResponse {
    package var modelPackageSummaryList: [JSON]
    /// Present when there are more packages.
    package var nextToken: String?

    /// Answers with a page.
    package init(modelPackageSummaryList: [JSON], nextToken: String? = nil) {
        self.modelPackageSummaryList = modelPackageSummaryList
        self.nextToken = nextToken
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelPackageSummaryList", modelPackageSummaryList)
        writer.member("NextToken", nextToken)
        writer.endObject()
    }
}
