import JSONTree

/// The body of a `ListModels` call.
package struct ListModelsInput: OperationRequest {
    package typealias Response = ListModelsOutput

    /// By creation time when absent.
    package var sortBy: ModelSortKey?
    package var sortOrder: SortOrder?
    package var nextToken: String?
    package var maxResults: Int?
    package var nameContains: String?
    package var creationTimeBefore: Timestamp?
    /// Unlike in other lists, a model of that very moment is listed.
    package var creationTimeAfter: Timestamp?

    package static let operation = "ListModels"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .optional("SortBy", .oneOf(ModelSortKey.self)),
        .optional("SortOrder", .oneOf(SortOrder.self)),
        .optional("NextToken", .nextToken),
        .optional("MaxResults", .maxResults),
        .optional("NameContains", .string(.modelNameContains)),
        .optional("CreationTimeBefore", .timestamp),
        .optional("CreationTimeAfter", .timestamp),
    ])

    /// Asks for a page of the models that satisfy every given filter.
    package init(
        sortBy: ModelSortKey? = nil,
        sortOrder: SortOrder? = nil,
        nextToken: String? = nil,
        maxResults: Int? = nil,
        nameContains: String? = nil,
        creationTimeBefore: Timestamp? = nil,
        creationTimeAfter: Timestamp? = nil
    ) {
        self.sortBy = sortBy
        self.sortOrder = sortOrder
        self.nextToken = nextToken
        self.maxResults = maxResults
        self.nameContains = nameContains
        self.creationTimeBefore = creationTimeBefore
        self.creationTimeAfter = creationTimeAfter
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        sortBy = members.optional("SortBy")
        sortOrder = members.optional("SortOrder")
        nextToken = members.optional("NextToken")
        maxResults = members.optional("MaxResults")
        nameContains = members.optional("NameContains")
        creationTimeBefore = members.optional("CreationTimeBefore")
        creationTimeAfter = members.optional("CreationTimeAfter")
    }
}

/// What a list of models is ordered by.
package enum ModelSortKey: String, WireChoice {
    case name = "Name"
    case creationTime = "CreationTime"
}

/// The answer to a `ListModels` call.
package struct ListModelsOutput: OperationResponse {
    package var models: [ModelSummary]
    /// Present when there are more models.
    package var nextToken: String?

    /// Answers with a page.
    package init(models: [ModelSummary], nextToken: String? = nil) {
        self.models = models
        self.nextToken = nextToken
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Models", models)
        writer.member("NextToken", nextToken)
        writer.endObject()
    }
}

/// A model as a line of a list.
package struct ModelSummary: Hashable, Sendable, WireWritable {
    package var modelName: String
    package var modelArn: String
    package var creationTime: Timestamp

    /// Sums up a model.
    package init(modelName: String, modelArn: String, creationTime: Timestamp) {
        self.modelName = modelName
        self.modelArn = modelArn
        self.creationTime = creationTime
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelName", modelName)
        writer.member("ModelArn", modelArn)
        writer.member("CreationTime", creationTime)
        writer.endObject()
    }
}
