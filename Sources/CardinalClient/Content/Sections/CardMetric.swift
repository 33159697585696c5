import JSONTree

/// A number that a training ended with.
public struct CardMetric: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// The metric's name.
    public var name: String? {
        get { self[text: "name"] }
        set { self[text: "name"] = newValue }
    }

    /// What was measured.
    public var value: Double? {
        get { self[number: "value"] }
        set { self[number: "value"] = newValue }
    }

    /// What is to be said of it.
    public var notes: String? {
        get { self[text: "notes"] }
        set { self[text: "notes"] = newValue }
    }

    /// Pairs a name with what was measured.
    public init(_ name: String, _ value: Double, notes: String? = nil) {
        json = .empty
        self.name = name
        self.value = value
        self.notes = notes
    }
}
