import SageMakerAPI

/// Which cards somebody browses; every part that is set must hold, and of a part's several values one.
package struct CatalogueFilter: Hashable, Sendable {
    /// The cards whose author somebody wants to see, or not to see.
    package enum Author: Hashable, Sendable {
        /// The latest version was written by the principal of this ARN.
        case by(String)
        /// It was written by anybody else.
        case notBy(String)
    }

    /// The words that the name or the latest content has, as ``CatalogueWords`` spells them; the last letters of each
    /// may be missing.
    package var words: [String]
    package var statuses: [ModelCardStatus]
    /// Risk ratings; an empty text means cards without one, here and in the three that follow.
    package var riskRatings: [String]
    package var owners: [String]
    package var problemTypes: [String]
    package var linesOfBusiness: [String]
    /// Tags of which a card has at least one for each key that is named.
    package var tags: [Tag]
    /// Whether the card is about a model or package that is named in it.
    package var isLinked: Bool?
    /// Exclusive bounds on the card's last change.
    package var changedAfter: Timestamp?
    package var changedBefore: Timestamp?
    package var author: Author?

    /// Asks for every card unless told otherwise.
    package init(
        words: [String] = [],
        statuses: [ModelCardStatus] = [],
        riskRatings: [String] = [],
        owners: [String] = [],
        problemTypes: [String] = [],
        linesOfBusiness: [String] = [],
        tags: [Tag] = [],
        isLinked: Bool? = nil,
        changedAfter: Timestamp? = nil,
        changedBefore: Timestamp? = nil,
        author: Author? = nil
    ) {
        self.words = words
        self.statuses = statuses
        self.riskRatings = riskRatings
        self.owners = owners
        self.problemTypes = problemTypes
        self.linesOfBusiness = linesOfBusiness
        self.tags = tags
        self.isLinked = isLinked
        self.changedAfter = changedAfter
        self.changedBefore = changedBefore
        self.author = author
    }
}

/// One page of the catalogue, in an order that is the same from page to page.
package struct CatalogueQuery: Hashable, Sendable {
    /// What orders the page; the name breaks ties.
    ///
    /// Cards without the value come last in either direction.
    package enum Order: String, CaseIterable, Hashable, Sendable {
        case lastModifiedTime = "LastModifiedTime"
        case creationTime = "CreationTime"
        case name = "Name"
        /// In the order of a card's life: `Draft`, `PendingReview`, `Approved`, `Archived`.
        case status = "ModelCardStatus"
        /// From the least to the greatest: `Unknown`, `Low`, `Medium`, `High`.
        case riskRating = "RiskRating"
        case owner = "ModelOwner"
    }

    package var scope: Scope
    package var filter: CatalogueFilter
    package var order: Order
    package var ascending: Bool
    /// The last card of the page before.
    package var after: SearchPosition?
    package var limit: Int
    /// Hits are counted up to here and no further.
    package var countLimit: Int
    /// Where no index knows the hits, they are counted among as many cards, those changed last; nil for all.
    package var candidateLimit: Int?

    /// Asks for the cards changed last unless told otherwise.
    package init(
        scope: Scope,
        filter: CatalogueFilter = CatalogueFilter(),
        order: Order = .lastModifiedTime,
        ascending: Bool = false,
        after: SearchPosition? = nil,
        limit: Int = 50,
        countLimit: Int = 10_000,
        candidateLimit: Int? = nil
    ) {
        self.scope = scope
        self.filter = filter
        self.order = order
        self.ascending = ascending
        self.after = after
        self.limit = limit
        self.countLimit = countLimit
        self.candidateLimit = candidateLimit
    }
}
