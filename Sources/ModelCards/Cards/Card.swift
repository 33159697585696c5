import SageMakerAPI

/// A card's header: what is true of the card as a whole, and of its latest version.
package struct Card: Hashable, Sendable {
    /// The store's key of this life of the name; a name that is used again after a deletion gets another.
    package let id: Int64
    package let scope: Scope
    package let name: String
    package var latestVersion: Int
    /// The status of the latest version.
    package var status: ModelCardStatus
    package let createdAt: Timestamp
    package let createdBy: Identity
    package var lastModifiedAt: Timestamp
    package var lastModifiedBy: Identity
    package let kmsKeyID: String?
    /// Whether a model package made the card, as a member of its own; see ``CardFacts/modelPackageARN``.
    package let isEmbedded: Bool
    package var facts: CardFacts

    /// Restores a header from its columns.
    package init(
        id: Int64,
        scope: Scope,
        name: String,
        latestVersion: Int,
        status: ModelCardStatus,
        createdAt: Timestamp,
        createdBy: Identity,
        lastModifiedAt: Timestamp,
        lastModifiedBy: Identity,
        kmsKeyID: String?,
        isEmbedded: Bool,
        facts: CardFacts
    ) {
        self.id = id
        self.scope = scope
        self.name = name
        self.latestVersion = latestVersion
        self.status = status
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.lastModifiedAt = lastModifiedAt
        self.lastModifiedBy = lastModifiedBy
        self.kmsKeyID = kmsKeyID
        self.isEmbedded = isEmbedded
        self.facts = facts
    }
}

/// What the service reads out of a card's content, to find cards by; the content itself is never changed.
package struct CardFacts: Hashable, Sendable {
    package var modelID: String?
    package var modelPackageGroupName: String?
    package var riskRating: String?
    /// The package whose card this is, whichever API wrote it.
    ///
    /// It is what the content names, or, of an embedded card, the package that it was made with. A package has one card
    /// at a time.
    package var modelPackageARN: String?
    /// `model_overview.model_name`, `model_overview.model_owner` and `model_overview.problem_type`.
    package var modelName: String?
    package var modelOwner: String?
    package var problemType: String?
    /// `business_details.line_of_business`, or the custom detail that is called "Line of business" in any case.
    package var lineOfBusiness: String?

    /// Collects the derived values; an absent one is absent from the content.
    package init(
        modelID: String? = nil,
        modelPackageGroupName: String? = nil,
        riskRating: String? = nil,
        modelPackageARN: String? = nil,
        modelName: String? = nil,
        modelOwner: String? = nil,
        problemType: String? = nil,
        lineOfBusiness: String? = nil
    ) {
        self.modelName = modelName
        self.modelOwner = modelOwner
        self.problemType = problemType
        self.lineOfBusiness = lineOfBusiness
        self.modelID = modelID
        self.modelPackageGroupName = modelPackageGroupName
        self.riskRating = riskRating
        self.modelPackageARN = modelPackageARN
    }
}

/// One immutable version of a card; only its status and the times of that status change.
package struct CardVersion: Hashable, Sendable {
    package let number: Int
    /// The exact text that the client sent.
    package let content: String
    /// Lowercase hexadecimal SHA-256 of ``content``'s UTF-8.
    package let contentDigest: String
    package var status: ModelCardStatus
    package let createdAt: Timestamp
    package let createdBy: Identity
    package var lastModifiedAt: Timestamp
    package var lastModifiedBy: Identity

    /// Describes a version, new or restored from its columns.
    package init(
        number: Int,
        content: String,
        contentDigest: String,
        status: ModelCardStatus,
        createdAt: Timestamp,
        createdBy: Identity,
        lastModifiedAt: Timestamp,
        lastModifiedBy: Identity
    ) {
        self.number = number
        self.content = content
        self.contentDigest = contentDigest
        self.status = status
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.lastModifiedAt = lastModifiedAt
        self.lastModifiedBy = lastModifiedBy
    }
}

/// A card that the store does not have yet, with its first version.
package struct NewCard: Hashable, Sendable {
    package let scope: Scope
    package let name: String
    package let kmsKeyID: String?
    package let isEmbedded: Bool
    package let facts: CardFacts
    package let first: CardVersion

    /// Describes a card to insert; its times and people are those of the first version.
    package init(
        scope: Scope,
        name: String,
        kmsKeyID: String?,
        isEmbedded: Bool = false,
        facts: CardFacts,
        first: CardVersion
    ) {
        self.scope = scope
        self.name = name
        self.kmsKeyID = kmsKeyID
        self.isEmbedded = isEmbedded
        self.facts = facts
        self.first = first
    }

    /// The header that the store has once it has given the card a key.
    package func stored(as id: Int64) -> Card {
        Card(
            id: id,
            scope: scope,
            name: name,
            latestVersion: first.number,
            status: first.status,
            createdAt: first.createdAt,
            createdBy: first.createdBy,
            lastModifiedAt: first.lastModifiedAt,
            lastModifiedBy: first.lastModifiedBy,
            kmsKeyID: kmsKeyID,
            isEmbedded: isEmbedded,
            facts: facts
        )
    }
}
