import JSONTree

/// The body of a `Search` call.
package struct SearchRequest: OperationRequest {
    package typealias Response = SearchResponse

    package var resource: ResourceType
    /// Everything is a hit when absent.
    package var searchExpression: SearchExpression?
    /// `LastModifiedTime` when absent.
    package var sortBy: String?
    /// Descending when absent.
    package var sortOrder: SearchSortOrder?
    package var nextToken: String?
    package var maxResults: Int?
    /// The caller's own account when absent.
    package var crossAccountFilterOption: CrossAccountFilterOption?
    package var visibilityConditions: [VisibilityConditions]?

    package static let operation = "Search"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("Resource", .oneOf(ResourceType.self)),
        .optional("SearchExpression", SearchExpression.shape),
        .optional("SortBy", .string(.resourcePropertyName)),
        .optional("SortOrder", .oneOf(SearchSortOrder.self)),
        .optional("NextToken", .nextToken),
        .optional("MaxResults", .maxResults),
        .optional("CrossAccountFilterOption", .oneOf(CrossAccountFilterOption.self)),
        .optional("VisibilityConditions", .list(of: VisibilityConditions.shape, count: 1...5)),
    ])

    /// Asks for a page of what satisfies an expression.
    package init(
        resource: ResourceType,
        searchExpression: SearchExpression? = nil,
        sortBy: String? = nil,
        sortOrder: SearchSortOrder? = nil,
        nextToken: String? = nil,
        maxResults: Int? = nil,
        crossAccountFilterOption: CrossAccountFilterOption? = nil,
        visibilityConditions: [VisibilityConditions]? = nil
    ) {
        self.resource = resource
        self.searchExpression = searchExpression
        self.sortBy = sortBy
        self.sortOrder = sortOrder
        self.nextToken = nextToken
        self.maxResults = maxResults
        self.crossAccountFilterOption = crossAccountFilterOption
        self.visibilityConditions = visibilityConditions
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        resource = try members.required("Resource")
        searchExpression = members.optional("SearchExpression")
        sortBy = members.optional("SortBy")
        sortOrder = members.optional("SortOrder")
        nextToken = members.optional("NextToken")
        maxResults = members.optional("MaxResults")
        crossAccountFilterOption = members.optional("CrossAccountFilterOption")
        visibilityConditions = members.optional("VisibilityConditions")
    }
}

/// The direction of a search's hits.
package enum SearchSortOrder: String, WireChoice {
    case ascending = "Ascending"
    case descending = "Descending"
}

/// Whose resources a search looks at.
package enum CrossAccountFilterOption: String, WireChoice {
    case sameAccount = "SameAccount"
    /// What other accounts share.
    case crossAccount = "CrossAccount"
}

/// The answer to a `Search` call.
package struct SearchResponse: OperationResponse {
    /// One object for each hit, with one member that is named after the resource.
    package var results: [JSON]
    /// Present when there are more hits.
    package var nextToken: String?
    package var totalHits: TotalHits

    /// Answers with a page.
    package init(results: [JSON], nextToken: String? = nil, totalHits: TotalHits) {
        self.results = results
        self.nextToken = nextToken
        self.totalHits = totalHits
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Results", results)
        writer.member("NextToken", nextToken)
        writer.member("TotalHits", totalHits)
        writer.endObject()
    }
}

/// How many hits there are, on this page and on all others.
package struct TotalHits: Hashable, Sendable, WireWritable {
    /// Whether the value is the number of hits, or only less than it.
    package enum Relation: String, WireChoice {
        case equalTo = "EqualTo"
        case greaterThanOrEqualTo = "GreaterThanOrEqualTo"
    }

    package var value: Int
    package var relation: Relation

    /// Counts hits.
    package init(value: Int, relation: Relation) {
        self.value = value
        self.relation = relation
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Value", value)
        writer.member("Relation", relation)
        writer.endObject()
    }
}
