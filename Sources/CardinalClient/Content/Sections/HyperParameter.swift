import JSONTree

/// What a training was set to.
public struct HyperParameter: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// The setting's name.
    public var name: String? {
        get { self[text: "name"] }
        set { self[text: "name"] = newValue }
    }

    /// Its value, which is always a text.
    public var value: String? {
        get { self[text: "value"] }
        set { self[text: "value"] = newValue }
    }

    /// Pairs a name with its value.
    public init(_ name: String, _ value: String) {
        json = .empty
        self.name = name
        self.value = value
    }
}
