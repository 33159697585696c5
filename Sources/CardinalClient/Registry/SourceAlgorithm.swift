import JSONTree

/// What made a packaged model.
public struct SourceAlgorithm: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Names an algorithm.
    public init(
        algorithmName: String? = nil,
        modelDataURL: String? = nil
    ) {
        json = .empty
        self.algorithmName = algorithmName
        self.modelDataURL = modelDataURL
    }

    /// The algorithm's name or ARN.
    public var algorithmName: String? {
        get { self[text: "algorithm_name"] }
        set { self[text: "algorithm_name"] = newValue }
    }

    /// Where the model's files are.
    public var modelDataURL: String? {
        get { self[text: "model_data_url"] }
        set { self[text: "model_data_url"] = newValue }
    }
}
