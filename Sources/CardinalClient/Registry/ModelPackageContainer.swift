import JSONTree

/// A container of a packaged model.
public struct ModelPackageContainer: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Describes a container.
    public init(
        image: String? = nil,
        modelDataURL: String? = nil,
        nearestModelName: String? = nil
    ) {
        json = .empty
        self.image = image
        self.modelDataURL = modelDataURL
        self.nearestModelName = nearestModelName
    }

    /// The container's image.
    public var image: String? {
        get { self[text: "image"] }
        set { self[text: "image"] = newValue }
    }

    /// Where the model's files are.
    public var modelDataURL: String? {
        get { self[text: "model_data_url"] }
        set { self[text: "model_data_url"] = newValue }
    }

    /// The name of a well-known model that is most like it.
    public var nearestModelName: String? {
        get { self[text: "nearest_model_name"] }
        set { self[text: "nearest_model_name"] = newValue }
    }
}
