import JSONTree

/// How a model was trained.
public struct TrainingDetails: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Says how a model was trained.
    public init(
        objectiveFunction: ObjectiveFunction? = nil,
        trainingObservations: String? = nil,
        trainingJobDetails: TrainingJobDetails? = nil
    ) {
        json = .empty
        self.objectiveFunction = objectiveFunction
        self.trainingObservations = trainingObservations
        self.trainingJobDetails = trainingJobDetails
    }

    /// What the training made best.
    public var objectiveFunction: ObjectiveFunction? {
        get { self[section: "objective_function"] }
        set { self[section: "objective_function"] = newValue }
    }

    /// What was seen while it ran.
    public var trainingObservations: String? {
        get { self[text: "training_observations"] }
        set { self[text: "training_observations"] = newValue }
    }

    /// The run itself.
    public var trainingJobDetails: TrainingJobDetails? {
        get { self[section: "training_job_details"] }
        set { self[section: "training_job_details"] = newValue }
    }
}
