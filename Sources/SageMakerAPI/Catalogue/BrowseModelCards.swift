import JSONTree

/// The body of a `BrowseModelCards` call, which finds cards by words and facets; SageMaker has no such call.
package struct BrowseModelCardsRequest: OperationRequest {
    package typealias Response = BrowseModelCardsResponse

    /// Words that the name or the latest content must have; the last letters of each may be missing.
    package var text: String?
    package var modelCardStatuses: [ModelCardStatus]?
    /// `High`, `Medium`, `Low`, `Unknown`, or an empty text for cards without one.
    package var riskRatings: [String]?
    /// Values as the content has them, an empty text for cards without one; in the two that follow, too.
    package var modelOwners: [String]?
    package var problemTypes: [String]?
    package var linesOfBusiness: [String]?
    /// Of the values of one key, a card has one; of several keys, it has all.
    package var tags: [Tag]?
    /// Whether the card names a model or a model package.
    package var modelLinked: Bool?
    /// Exclusive bounds.
    package var lastModifiedTimeAfter: Timestamp?
    package var lastModifiedTimeBefore: Timestamp?
    /// The ARN of who wrote the latest version, or must not have written it.
    package var writtenBy: String?
    package var notWrittenBy: String?
    /// By last change, latest first, when absent.
    package var sortBy: ModelCardCatalogueOrder?
    /// Latest and gravest first when absent, else ascending.
    package var sortOrder: ModelCardSortOrder?
    package var maxResults: Int?
    package var nextToken: String?
    /// Whether to count the values of the facets.
    package var facets: Bool?

    package static let targetPrefix = CardinalOperations.targetPrefix
    package static let operation = "BrowseModelCards"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .optional("Text", .string(StringShape(length: 0...1_024))),
        .optional("ModelCardStatuses", .list(of: .oneOf(ModelCardStatus.self), count: 0...4)),
        .optional("RiskRatings", .facetValues),
        .optional("ModelOwners", .facetValues),
        .optional("ProblemTypes", .facetValues),
        .optional("LinesOfBusiness", .facetValues),
        .optional("Tags", Tag.listShape),
        .optional("ModelLinked", .boolean),
        .optional("LastModifiedTimeAfter", .timestamp),
        .optional("LastModifiedTimeBefore", .timestamp),
        .optional("WrittenBy", .string(StringShape(length: 1...2_048))),
        .optional("NotWrittenBy", .string(StringShape(length: 1...2_048))),
        .optional("SortBy", .oneOf(ModelCardCatalogueOrder.self)),
        .optional("SortOrder", .oneOf(ModelCardSortOrder.self)),
        .optional("MaxResults", .maxResults),
        .optional("NextToken", .nextToken),
        .optional("Facets", .boolean),
    ])

    /// Asks for the cards changed last; set what narrows them down.
    package init() {}

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        text = members.optional("Text")
        modelCardStatuses = members.optional("ModelCardStatuses")
        riskRatings = members.optional("RiskRatings")
        modelOwners = members.optional("ModelOwners")
        problemTypes = members.optional("ProblemTypes")
        linesOfBusiness = members.optional("LinesOfBusiness")
        tags = members.optional("Tags")
        modelLinked = members.optional("ModelLinked")
        lastModifiedTimeAfter = members.optional("LastModifiedTimeAfter")
        lastModifiedTimeBefore = members.optional("LastModifiedTimeBefore")
        writtenBy = members.optional("WrittenBy")
        notWrittenBy = members.optional("NotWrittenBy")
        sortBy = members.optional("SortBy")
        sortOrder = members.optional("SortOrder")
        maxResults = members.optional("MaxResults")
        nextToken = members.optional("NextToken")
        facets = members.optional("Facets")
    }
}

/// What the catalogue is ordered by; cards without the value come last.
package enum ModelCardCatalogueOrder: String, WireChoice {
    case lastModifiedTime = "LastModifiedTime"
    case creationTime = "CreationTime"
    case name = "Name"
    case status = "ModelCardStatus"
    case riskRating = "RiskRating"
    case owner = "ModelOwner"
}

extension Shape {
    /// Values to choose between.
    fileprivate static let facetValues = Shape.list(of: .string(StringShape(length: 0...2_048)), count: 0...50)
}

/// The answer to a `BrowseModelCards` call.
package struct BrowseModelCardsResponse: OperationResponse {
    package var modelCards: [CatalogueEntry]
    package var nextToken: String?
    /// How many cards there are in all, counted up to 100,000.
    package var totalHits: TotalHits
    /// Present when they were asked for.
    package var facets: ModelCardFacets?

    /// Answers with a page.
    package init(
        modelCards: [CatalogueEntry],
        nextToken: String? = nil,
        totalHits: TotalHits,
        facets: ModelCardFacets? = nil
    ) {
        self.modelCards = modelCards
        self.nextToken = nextToken
        self.totalHits = totalHits
        self.facets = facets
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCards", modelCards)
        writer.member("NextToken", nextToken)
        writer.member("TotalHits", totalHits)
        writer.member("Facets", facets)
        writer.endObject()
    }
}
