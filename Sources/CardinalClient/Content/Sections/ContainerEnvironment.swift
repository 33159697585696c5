import JSONTree

/// The containers that a model is trained or runs in.
public struct ContainerEnvironment: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Names images.
    public init(
        containerImages: [String] = []
    ) {
        json = .empty
        self.containerImages = containerImages
    }

    /// The containers' images; 15 at most.
    public var containerImages: [String] {
        get { self[texts: "container_image"] }
        set { self[texts: "container_image"] = newValue }
    }
}
