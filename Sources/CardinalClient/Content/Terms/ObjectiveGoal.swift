/// What training does to the metric that it watches.
public struct ObjectiveGoal: CardTerm {
    /// The word as the API spells it.
    public let rawValue: String

    /// Takes the word as the API spells it.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Makes it as large as possible.
    public static let maximize = ObjectiveGoal(rawValue: "Maximize")
    /// Makes it as small as possible.
    public static let minimize = ObjectiveGoal(rawValue: "Minimize")
}
