import SageMakerAPI

/// How a store is searched.
package protocol SearchRecords {
    /// One page of cards. The query's kind is `.card`.
    func searchCards(_ query: SearchQuery) throws -> SearchPage<Card>

    /// The same page, with what the store knows of the cards' content without a look at it.
    func searchDescribedCards(_ query: SearchQuery) throws -> SearchPage<DescribedCard>

    /// One page of registry entries. The query's kind is `.entry`.
    func searchEntries(_ query: SearchQuery) throws -> SearchPage<RegistryEntry>

    /// The latest value of each tag on each resource, in one look; resources without tags are left out.
    func tags(ofAll resourceARNs: [String]) throws -> [String: [Tag]]

    /// The cards that are about these models (`CardFacts.modelID`), by model ID.
    func cards(about modelIDs: [String], in scope: Scope) throws -> [String: Card]

    /// The cards of these packages (`CardFacts.modelPackageARN`), by ARN, in one look; packages without one are left out.
    func cards(ofPackages arns: [String], in scope: Scope) throws -> [String: Card]

    /// The latest version of each card with its content, by the card's key, in one look.
    func latestVersions(ofAll cards: [Card]) throws -> [Int64: CardVersion]

    /// The latest value of each metric of each entry, by the entry's key, in one look; entries without any are left out.
    func finalMetrics(ofAll entryIDs: [Int64]) throws -> [Int64: [ReportedMetric]]

    /// The distinct names of properties that entries of a kind have, beginning with a prefix, in order of name.
    func propertyNames(of kind: RegistryKind, in scope: Scope, prefix: String, limit: Int) throws -> [String]

    /// The distinct keys that begin with a prefix, in order, of tags on resources of a kind: those whose ARN is `arnPrefix`
    /// and a name.
    func tagKeys(ofResourcesAt arnPrefix: String, prefix: String, limit: Int) throws -> [String]
}

/// A card with what a search shows of its latest content.
package struct DescribedCard: Hashable, Sendable {
    package let card: Card
    /// As ``CardContent/metadataOnly()`` has it; nil when nobody has read that content yet.
    package let metadata: String?

    /// Describes a card.
    package init(card: Card, metadata: String?) {
        self.card = card
        self.metadata = metadata
    }
}

/// A page of hits.
package struct SearchPage<Hit: Sendable>: Sendable {
    /// Each hit with what the query sorted by, for the token of the next page.
    package let hits: [(hit: Hit, position: SearchPosition)]
    /// How many hits there are, counted up to the query's `countLimit`.
    package let count: Int
    /// Whether there may be more, for which the query's limits have kept the store from looking.
    package let mayBeMore: Bool

    /// Describes a page.
    package init(hits: [(hit: Hit, position: SearchPosition)], count: Int, mayBeMore: Bool = false) {
        self.hits = hits
        self.count = count
        self.mayBeMore = mayBeMore
    }
}
