import SageMakerAPI

/// What a store keeps of cards and their versions.
package protocol CardRecords {
    /// The card of that name; within a write transaction it stays locked until the transaction ends.
    func card(named name: String, in scope: Scope) throws -> Card?

    /// The card and one of its versions (the latest when `number` is nil), read together.
    ///
    /// - Returns: nil without the card; a nil version when the card has no such version.
    func card(named name: String, version number: Int?, in scope: Scope) throws -> (card: Card, version: CardVersion?)?

    /// The card and one of its versions as above, but for the version's content.
    func cardHead(
        named name: String,
        version number: Int?,
        in scope: Scope
    ) throws -> (card: Card, version: CardVersionHead?)?

    /// The content of a version, ready to be sent; nil without that version.
    func encodedContent(ofVersion number: Int, of card: Card) throws -> EncodedText?

    /// Stores a card and its first version.
    ///
    /// - Returns: the card as it is stored.
    @discardableResult
    func insert(_ card: NewCard) throws -> Card

    /// Stores a version after the latest, and makes the header say what the version says.
    func append(_ version: CardVersion, facts: CardFacts, to card: Card) throws

    /// Changes the status of the latest version and of the header; its content, and every other version, stay.
    func setStatus(_ status: ModelCardStatus, of card: Card, at time: Timestamp, by identity: Identity) throws

    /// Removes the card with its versions, its export jobs and the tags of its ARN.
    func delete(_ card: Card, arn: String) throws

    /// The name of the card whose latest version is about that model, in that account and region.
    func nameOfCard(holding modelID: String, in scope: Scope) throws -> String?

    /// The card of a package, whichever API made it; within a write transaction it stays locked.
    func card(ofPackage arn: String, in scope: Scope) throws -> Card?

    /// Makes the package nobody's, so that another card can become its card; that package's card, if any, stays as it is
    /// otherwise.
    func unlinkCard(ofPackage arn: String, in scope: Scope) throws

    /// The name of the card of a group that was changed last, whichever API made it; nil without any.
    func nameOfLatestCard(inGroup groupName: String, in scope: Scope) throws -> String?

    /// The number of cards in the account and region.
    func cardCount(in scope: Scope) throws -> Int

    /// One page of cards, in the query's order.
    func cards(matching query: CardQuery) throws -> [Card]

    /// One page of a card's versions, in the query's order, without their content.
    func versions(matching query: CardVersionQuery) throws -> [CardVersionSummary]
}

/// Which cards, in which order, from where.
package struct CardQuery: Hashable, Sendable {
    /// The column that orders the page; the name breaks ties, so that a page never repeats or skips a card.
    package enum Order: Hashable, Sendable {
        case name
        case creationTime
    }

    /// The last card of the page before.
    package struct Position: Hashable, Sendable {
        package let createdAt: Timestamp
        package let name: String

        /// Marks a place in the list.
        package init(createdAt: Timestamp, name: String) {
            self.createdAt = createdAt
            self.name = name
        }
    }

    package var scope: Scope
    /// Exclusive bounds.
    package var createdAfter: Timestamp?
    package var createdBefore: Timestamp?
    /// ASCII letters match either case.
    package var nameContains: String?
    package var status: ModelCardStatus?
    package var order: Order
    package var ascending: Bool
    package var after: Position?
    package var limit: Int

    /// Asks for every card of a scope, newest first, unless told otherwise.
    package init(
        scope: Scope,
        createdAfter: Timestamp? = nil,
        createdBefore: Timestamp? = nil,
        nameContains: String? = nil,
        status: ModelCardStatus? = nil,
        order: Order = .creationTime,
        ascending: Bool = false,
        after: Position? = nil,
        limit: Int = 100
    ) {
        self.scope = scope
        self.createdAfter = createdAfter
        self.createdBefore = createdBefore
        self.nameContains = nameContains
        self.status = status
        self.order = order
        self.ascending = ascending
        self.after = after
        self.limit = limit
    }
}

/// Which versions of one card, in which order, from where.
package struct CardVersionQuery: Hashable, Sendable {
    package var cardID: Int64
    /// Exclusive bounds on the version's own creation.
    package var createdAfter: Timestamp?
    package var createdBefore: Timestamp?
    package var status: ModelCardStatus?
    package var ascending: Bool
    /// The last version number of the page before.
    package var after: Int?
    package var limit: Int

    /// Asks for every version of a card, newest first, unless told otherwise.
    package init(
        cardID: Int64,
        createdAfter: Timestamp? = nil,
        createdBefore: Timestamp? = nil,
        status: ModelCardStatus? = nil,
        ascending: Bool = false,
        after: Int? = nil,
        limit: Int = 100
    ) {
        self.cardID = cardID
        self.createdAfter = createdAfter
        self.createdBefore = createdBefore
        self.status = status
        self.ascending = ascending
        self.after = after
        self.limit = limit
    }
}

/// A version without its content.
package struct CardVersionSummary: Hashable, Sendable {
    package let number: Int
    package let status: ModelCardStatus
    package let createdAt: Timestamp
    package let lastModifiedAt: Timestamp

    /// Restores a summary from its columns.
    package init(number: Int, status: ModelCardStatus, createdAt: Timestamp, lastModifiedAt: Timestamp) {
        self.number = number
        self.status = status
        self.createdAt = createdAt
        self.lastModifiedAt = lastModifiedAt
    }
}
