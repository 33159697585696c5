import JSONTree

/// Which model a card is about.
public struct ModelOverview: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Describes a model, perhaps one that SageMaker does not know.
    public init(
        modelID: String? = nil,
        modelName: String? = nil,
        modelDescription: String? = nil,
        modelVersion: Double? = nil,
        problemType: String? = nil,
        algorithmType: String? = nil,
        modelCreator: String? = nil,
        modelOwner: String? = nil,
        modelArtifacts: [String] = [],
        inferenceEnvironment: ContainerEnvironment? = nil
    ) {
        json = .empty
        self.modelID = modelID
        self.modelName = modelName
        self.modelDescription = modelDescription
        self.modelVersion = modelVersion
        self.problemType = problemType
        self.algorithmType = algorithmType
        self.modelCreator = modelCreator
        self.modelOwner = modelOwner
        self.modelArtifacts = modelArtifacts
        self.inferenceEnvironment = inferenceEnvironment
    }

    /// The model's ARN or another identifier; one card a model.
    public var modelID: String? {
        get { self[text: "model_id"] }
        set { self[text: "model_id"] = newValue }
    }

    /// The model's name.
    public var modelName: String? {
        get { self[text: "model_name"] }
        set { self[text: "model_name"] = newValue }
    }

    /// What the model does.
    public var modelDescription: String? {
        get { self[text: "model_description"] }
        set { self[text: "model_description"] = newValue }
    }

    /// The model's version, 1 or more.
    public var modelVersion: Double? {
        get { self[number: "model_version"] }
        set { self[number: "model_version"] = newValue }
    }

    /// The kind of problem, such as `Binary Classification`.
    public var problemType: String? {
        get { self[text: "problem_type"] }
        set { self[text: "problem_type"] = newValue }
    }

    /// The algorithm, such as `Logistic Regression`.
    public var algorithmType: String? {
        get { self[text: "algorithm_type"] }
        set { self[text: "algorithm_type"] = newValue }
    }

    /// Who made the model.
    public var modelCreator: String? {
        get { self[text: "model_creator"] }
        set { self[text: "model_creator"] = newValue }
    }

    /// Who answers for the model.
    public var modelOwner: String? {
        get { self[text: "model_owner"] }
        set { self[text: "model_owner"] = newValue }
    }

    /// Where the model's files are; 15 at most.
    public var modelArtifacts: [String] {
        get { self[texts: "model_artifact"] }
        set { self[texts: "model_artifact"] = newValue }
    }

    /// What the model runs in.
    public var inferenceEnvironment: ContainerEnvironment? {
        get { self[section: "inference_environment"] }
        set { self[section: "inference_environment"] = newValue }
    }
}
