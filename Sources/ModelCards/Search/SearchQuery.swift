import SageMakerAPI

/// What can be searched.
package enum SearchedKind: Hashable, Sendable {
    case card
    case entry(RegistryKind)
}

/// A search as the store carries it out: names are resolved, values are of their types, everything is within limits.
package struct SearchQuery: Hashable, Sendable {
    package var kind: SearchedKind
    package var scope: Scope
    package var condition: SearchCondition
    package var sort: SearchTerm
    package var ascending: Bool
    package var after: SearchPosition?
    package var limit: Int
    /// Hits are counted up to here and no further.
    package var countLimit: Int
    /// Where no index knows the hits, they are counted among as many candidates, those changed last; nil for all.
    package var candidateLimit: Int?

    /// Asks for what satisfies `condition`, latest change first unless told otherwise.
    package init(
        _ kind: SearchedKind,
        scope: Scope,
        condition: SearchCondition = .all([]),
        sort: SearchTerm = .column(.lastModifiedTime),
        ascending: Bool = false,
        after: SearchPosition? = nil,
        limit: Int = 100,
        countLimit: Int = 1_000,
        candidateLimit: Int? = nil
    ) {
        self.kind = kind
        self.scope = scope
        self.condition = condition
        self.sort = sort
        self.ascending = ascending
        self.after = after
        self.limit = limit
        self.countLimit = countLimit
        self.candidateLimit = candidateLimit
    }
}

/// What must hold of a hit.
package indirect enum SearchCondition: Hashable, Sendable {
    /// All of them; without any, everything is a hit.
    case all([SearchCondition])
    /// One of them; without any, nothing is a hit.
    case any([SearchCondition])
    /// The term has a value that compares so. A term without a value satisfies no comparison but `notEquals`.
    case compare(SearchTerm, SearchComparison, SearchValue)
    /// The term has one of these texts.
    case isOne(SearchTerm, of: [String])
    case exists(SearchTerm)
    case isMissing(SearchTerm)
    /// One element of the list of that name that all comparisons hold for; each is a `compare`, `isOne`, `exists` or
    /// `isMissing` of a `.property` below the list, or, when the list is `Tags`, of `.tagKey` and `.tagValue`.
    case element(of: String, [SearchCondition])
    /// A card that has all of these words, or words that begin with them, among those that the store has read so far.
    case words([String])
}

/// How a term and a value compare.
package enum SearchComparison: Hashable, Sendable {
    case equals, notEquals, greater, greaterOrEqual, less, lessOrEqual
    /// Texts only, whatever the case of ASCII letters.
    case contains
}

/// A value of the type that its term has.
package enum SearchValue: Hashable, Sendable {
    case text(String)
    case number(Double)
    case time(Timestamp)
}

/// Something that a hit can be asked for.
package enum SearchTerm: Hashable, Sendable {
    case column(SearchColumn)
    /// The value of the tag with that key.
    case tag(String)
    /// Inside `.element` of the tags only.
    case tagKey
    case tagValue
    /// A ``SearchableProperty`` of a registry entry, by name.
    case property(String)
    /// The final value of a training job's metric.
    case metric(String)
    /// A column of the card that is about the hit: a model's card, or a package's.
    case cardColumn(SearchColumn)
}

/// What stands in columns of its own.
package enum SearchColumn: String, CaseIterable, Hashable, Sendable {
    // Of cards and of entries.
    case name, creationTime, lastModifiedTime, status
    case createdByARN, createdByPrincipalID, lastModifiedByARN, lastModifiedByPrincipalID
    // Of cards.
    case version, modelID, riskRating, modelPackageGroupName, kmsKeyID
    case modelPackageARN, modelOwner, problemType, lineOfBusiness
    /// The ARN of whoever wrote the latest version.
    case authorARN
    /// The status as a number, in the order of a card's life.
    case stage
    /// The risk rating as a number, `High` being the greatest and `Unknown` the least.
    case risk
    // Of packages; ``version`` and ``modelPackageGroupName`` are theirs too.
    case approvalStatus
}

/// Where a page of hits ended: the value that it was sorted by, and the name, which breaks ties.
package struct SearchPosition: Hashable, Sendable {
    /// Nil when the hit has no value; such hits come last in either order.
    package let value: SearchValue?
    package let name: String

    /// Marks a place among the hits.
    package init(value: SearchValue?, name: String) {
        self.value = value
        self.name = name
    }
}
