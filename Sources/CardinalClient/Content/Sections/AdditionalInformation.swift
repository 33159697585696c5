import JSONTree

/// Whatever else is to be said of a model.
public struct AdditionalInformation: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Says what else there is.
    public init(
        ethicalConsiderations: String? = nil,
        caveatsAndRecommendations: String? = nil,
        customDetails: [String: String] = [:]
    ) {
        json = .empty
        self.ethicalConsiderations = ethicalConsiderations
        self.caveatsAndRecommendations = caveatsAndRecommendations
        self.customDetails = customDetails
    }

    /// What to consider before it is used on people.
    public var ethicalConsiderations: String? {
        get { self[text: "ethical_considerations"] }
        set { self[text: "ethical_considerations"] = newValue }
    }

    /// What to watch out for.
    public var caveatsAndRecommendations: String? {
        get { self[text: "caveats_and_recommendations"] }
        set { self[text: "caveats_and_recommendations"] = newValue }
    }

    /// Anything, by name.
    public var customDetails: [String: String] {
        get { self[dictionary: "custom_details"] }
        set { self[dictionary: "custom_details"] = newValue }
    }
}
