import JSONTree

/// One place where a card and its sources do not say the same.
public struct SourceChange: Hashable, Sendable {
    /// What a synchronization does about it.
    public struct Kind: CardTerm {
        /// The word as the API spells it.
        public let rawValue: String

        /// Takes the word as the API spells it.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The card does not say it yet.
        public static let add = Kind(rawValue: "Add")
        /// The card says what the source said earlier.
        public static let replace = Kind(rawValue: "Replace")
        /// The source has taken back what the card says.
        public static let remove = Kind(rawValue: "Remove")
        /// A person wrote what the card says, so it stays.
        public static let keep = Kind(rawValue: "Keep")
    }

    /// The place as a JSON pointer.
    public let path: String
    /// What a synchronization does about it.
    public let kind: Kind
    /// What the card says.
    public let before: JSON?
    /// What the source says.
    public let after: JSON?
    /// The kind of the source; nil when nothing says the value.
    public let source: ValueSource?
    /// The source's ARN or URI; nil when nothing says the value.
    public let resource: String?
    /// Why the card's value is kept.
    public let reason: String?

    init(_ json: JSON) {
        path = json["Path"]?.string ?? ""
        kind = Kind(rawValue: json["Kind"]?.string ?? "")
        before = json["Before"]
        after = json["After"]
        source = json["Source"]?.string.map(ValueSource.init(rawValue:))
        resource = json["Resource"]?.string
        reason = json["Reason"]?.string
    }
}

/// What the sources of a card say now, against what the card says.
public struct SourceComparison: Hashable, Sendable {
    /// The version that the comparison is about; the new one when the changes were applied.
    public let version: Int
    /// Every place where they differ.
    public let changes: [SourceChange]
    /// The content with the changes.
    public let content: ModelCardContent
    /// Whether there is a new version.
    public let isApplied: Bool
    /// What was left out or cut, and why.
    public let findings: [Finding]
}
