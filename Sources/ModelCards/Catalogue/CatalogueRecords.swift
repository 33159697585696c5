import SageMakerAPI

/// How a store lets people browse.
package protocol CatalogueRecords {
    /// One page of cards, with the values that it was sorted by.
    func catalogue(_ query: CatalogueQuery) throws -> SearchPage<Card>

    /// How many cards have each value of each facet.
    ///
    /// A facet is counted among the cards that satisfy everything but the filter's own part about that facet, so that
    /// its other values can still be chosen. At most `sample` cards, those changed last, are looked at.
    ///
    /// - Returns: the counts, most frequent first and at most 50 values a facet, and whether there were more cards than
    ///   were looked at. Of tags, the 500 most frequent are there, with at most 50 keys and 50 values of each.
    func facets(_ filter: CatalogueFilter, in scope: Scope, sample: Int) throws -> CatalogueFacets

    /// The creators of the latest versions of these cards, by the card's key.
    func authors(ofAll cards: [Card]) throws -> [Int64: Identity]

    /// The cards whose latest version has not been read for its words yet, at most `limit`, with that version's content.
    func cardsWithUnreadWords(limit: Int) throws -> [(card: Card, version: CardVersion)]

    /// Remembers what was read of a card's version, in the place of what was read of earlier versions.
    ///
    /// Does nothing when the card has a later version or is gone.
    func keep(_ reading: ContentReading, of card: Card, version number: Int) throws
}

/// How many cards have each value of each facet.
package struct CatalogueFacets: Hashable, Sendable {
    /// A value, empty for cards that have none, and the number of cards with it.
    package struct Count: Hashable, Sendable {
        package let value: String
        package let count: Int

        /// Pairs a value with its number of cards.
        package init(value: String, count: Int) {
            self.value = value
            self.count = count
        }
    }

    /// A tag's key and its values.
    package struct TagKey: Hashable, Sendable {
        package let key: String
        package let values: [Count]

        /// Pairs a key with its values.
        package init(key: String, values: [Count]) {
            self.key = key
            self.values = values
        }
    }

    /// Every status, whether any card has it or not; in the order of a card's life.
    package var statuses: [Count]
    package var riskRatings: [Count]
    package var owners: [Count]
    package var problemTypes: [Count]
    package var linesOfBusiness: [Count]
    /// By key, in order of the key.
    package var tags: [TagKey]
    /// `true` and `false`.
    package var links: [Count]
    /// Whether only the cards changed last were counted.
    package var isSample: Bool

    /// Collects counts.
    package init(
        statuses: [Count],
        riskRatings: [Count],
        owners: [Count],
        problemTypes: [Count],
        linesOfBusiness: [Count],
        tags: [TagKey],
        links: [Count],
        isSample: Bool
    ) {
        self.statuses = statuses
        self.riskRatings = riskRatings
        self.owners = owners
        self.problemTypes = problemTypes
        self.linesOfBusiness = linesOfBusiness
        self.tags = tags
        self.links = links
        self.isSample = isSample
    }
}
