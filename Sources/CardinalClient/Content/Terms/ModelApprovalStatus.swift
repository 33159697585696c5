/// Whether a model package may be used.
public struct ModelApprovalStatus: CardTerm {
    /// The word as the API spells it.
    public let rawValue: String

    /// Takes the word as the API spells it.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// It may.
    public static let approved = ModelApprovalStatus(rawValue: "Approved")
    /// It may not.
    public static let rejected = ModelApprovalStatus(rawValue: "Rejected")
    /// Nobody has decided.
    public static let pendingManualApproval = ModelApprovalStatus(rawValue: "PendingManualApproval")
}
