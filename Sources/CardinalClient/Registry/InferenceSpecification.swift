import JSONTree

/// What a packaged model runs in.
public struct InferenceSpecification: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Names containers.
    public init(
        containers: [ModelPackageContainer] = []
    ) {
        json = .empty
        self.containers = containers
    }

    /// The containers; 15 at most.
    public var containers: [ModelPackageContainer] {
        get { self[sections: "containers"] }
        set { self[sections: "containers"] = newValue }
    }
}
