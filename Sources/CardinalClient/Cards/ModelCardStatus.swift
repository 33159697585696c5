/// How far a card has come on its way to approval.
public struct ModelCardStatus: CardTerm {
    /// The word as the API spells it.
    public let rawValue: String

    /// Takes the word as the API spells it.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Being written.
    public static let draft = ModelCardStatus(rawValue: "Draft")
    /// Waiting for approval.
    public static let pendingReview = ModelCardStatus(rawValue: "PendingReview")
    /// Approved.
    public static let approved = ModelCardStatus(rawValue: "Approved")
    /// No longer in use; its content cannot change.
    public static let archived = ModelCardStatus(rawValue: "Archived")
}
