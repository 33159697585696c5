import JSONTree

/// What a training makes best.
public struct ObjectiveFunction: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Why this one.
    public var notes: String? {
        get { self[text: "notes"] }
        set { self[text: "notes"] = newValue }
    }

    /// Names the goal and the metric: `ObjectiveFunction(.minimize, .loss)`.
    public init(
        _ goal: ObjectiveGoal,
        _ facet: ObjectiveFacet,
        condition: String? = nil,
        notes: String? = nil
    ) {
        var function = JSON.empty
        function.set("function", to: .string(goal.rawValue))
        function.set("facet", to: .string(facet.rawValue))
        function.set("condition", to: condition.map(JSON.string))
        json = .empty
        json.set("function", to: function)
        self.notes = notes
    }

    // Some clients write the three members into the section itself instead of into a `function` of their own.

    /// Whether the metric is made large or small.
    public var goal: ObjectiveGoal? {
        (json["function"]?["function"] ?? json["function"])?.string.map(ObjectiveGoal.init(rawValue:))
    }

    /// The metric.
    public var facet: ObjectiveFacet? {
        (json["function"]?["facet"] ?? json["facet"])?.string.map(ObjectiveFacet.init(rawValue:))
    }

    /// Under which condition.
    public var condition: String? {
        (json["function"]?["condition"] ?? json["condition"])?.string
    }
}
