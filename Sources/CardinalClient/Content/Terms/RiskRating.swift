/// How risky the use of a model is.
public struct RiskRating: CardTerm {
    /// The word as the API spells it.
    public let rawValue: String

    /// Takes the word as the API spells it.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// High.
    public static let high = RiskRating(rawValue: "High")
    /// Medium.
    public static let medium = RiskRating(rawValue: "Medium")
    /// Low.
    public static let low = RiskRating(rawValue: "Low")
    /// Not known.
    public static let unknown = RiskRating(rawValue: "Unknown")
}
