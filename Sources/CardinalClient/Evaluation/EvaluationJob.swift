import JSONTree

/// An evaluation of a model: what was measured, on which data, and how it is to be read.
public struct EvaluationJob: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Describes an evaluation; its reports can be added with `addMetrics(from:)`.
    public init(
        name: String,
        evaluationObservation: String? = nil,
        evaluationJobARN: String? = nil,
        datasets: [String] = [],
        metadata: [String: String] = [:],
        metricGroups: [MetricGroup] = []
    ) {
        json = .empty
        self.name = name
        self.evaluationObservation = evaluationObservation
        self.evaluationJobARN = evaluationJobARN
        self.datasets = datasets
        self.metadata = metadata
        self.metricGroups = metricGroups
    }

    /// The evaluation's name within the card.
    public var name: String? {
        get { self[text: "name"] }
        set { self[text: "name"] = newValue }
    }

    /// How the numbers are to be read.
    public var evaluationObservation: String? {
        get { self[text: "evaluation_observation"] }
        set { self[text: "evaluation_observation"] = newValue }
    }

    /// The ARN of the job that measured.
    public var evaluationJobARN: String? {
        get { self[text: "evaluation_job_arn"] }
        set { self[text: "evaluation_job_arn"] = newValue }
    }

    /// Where the data are; 10 at most.
    public var datasets: [String] {
        get { self[texts: "datasets"] }
        set { self[texts: "datasets"] = newValue }
    }

    /// Anything, by name.
    public var metadata: [String: String] {
        get { self[dictionary: "metadata"] }
        set { self[dictionary: "metadata"] = newValue }
    }

    /// What was measured.
    public var metricGroups: [MetricGroup] {
        get { self[sections: "metric_groups"] }
        set { self[sections: "metric_groups"] = newValue }
    }
}
