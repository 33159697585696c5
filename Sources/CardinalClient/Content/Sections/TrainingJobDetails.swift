import JSONTree

/// A run of a training.
public struct TrainingJobDetails: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Describes a run, perhaps one that SageMaker does not know.
    public init(
        trainingARN: String? = nil,
        trainingDatasets: [String] = [],
        trainingEnvironment: ContainerEnvironment? = nil,
        trainingMetrics: [CardMetric] = [],
        userProvidedTrainingMetrics: [CardMetric] = [],
        hyperParameters: [HyperParameter] = [],
        userProvidedHyperParameters: [HyperParameter] = []
    ) {
        json = .empty
        self.trainingARN = trainingARN
        self.trainingDatasets = trainingDatasets
        self.trainingEnvironment = trainingEnvironment
        self.trainingMetrics = trainingMetrics
        self.userProvidedTrainingMetrics = userProvidedTrainingMetrics
        self.hyperParameters = hyperParameters
        self.userProvidedHyperParameters = userProvidedHyperParameters
    }

    /// The training job's ARN.
    public var trainingARN: String? {
        get { self[text: "training_arn"] }
        set { self[text: "training_arn"] = newValue }
    }

    /// Where the data are; 15 at most.
    public var trainingDatasets: [String] {
        get { self[texts: "training_datasets"] }
        set { self[texts: "training_datasets"] = newValue }
    }

    /// What it ran in.
    public var trainingEnvironment: ContainerEnvironment? {
        get { self[section: "training_environment"] }
        set { self[section: "training_environment"] = newValue }
    }

    /// What the run measured; 50 at most.
    public var trainingMetrics: [CardMetric] {
        get { self[sections: "training_metrics"] }
        set { self[sections: "training_metrics"] = newValue }
    }

    /// What people measured; 50 at most.
    public var userProvidedTrainingMetrics: [CardMetric] {
        get { self[sections: "user_provided_training_metrics"] }
        set { self[sections: "user_provided_training_metrics"] = newValue }
    }

    /// What the run was set to; 100 at most.
    public var hyperParameters: [HyperParameter] {
        get { self[sections: "hyper_parameters"] }
        set { self[sections: "hyper_parameters"] = newValue }
    }

    /// What people add to that; 100 at most.
    public var userProvidedHyperParameters: [HyperParameter] {
        get { self[sections: "user_provided_hyper_parameters"] }
        set { self[sections: "user_provided_hyper_parameters"] = newValue }
    }
}
