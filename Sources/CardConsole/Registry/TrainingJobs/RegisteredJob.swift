import CardPresentation
import JSONTree
import SageMakerAPI

/// A training job as lists and pages show it.
package struct RegisteredJob: Hashable, Sendable {
    /// The last value that a run reported of something.
    package struct Metric: Hashable, Sendable {
        package var name: String
        /// As it was sent.
        package var value: String
        package var time: Timestamp?

        /// Describes a metric.
        package init(name: String, value: String, time: Timestamp? = nil) {
            self.name = name
            self.value = value
            self.time = time
        }

        /// The value with few digits.
        var shortValue: String { Double(value).map { NumberText.compact($0) } ?? value }
    }

    /// A setting of a run.
    package struct Hyperparameter: Hashable, Sendable {
        package var name: String
        package var value: String

        /// Describes a setting.
        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package var name: String
    package var arn: String
    package var status: TrainingJobStatus?
    package var createdAt: Timestamp?
    package var image: String?
    package var artifact: String?
    package var metrics: [Metric]
    package var hyperparameters: [Hyperparameter]
    /// The cards of models that serve the artifact.
    package var cards: [CardLink]

    /// Describes a training job.
    package init(
        name: String,
        arn: String = "",
        status: TrainingJobStatus? = nil,
        createdAt: Timestamp? = nil,
        image: String? = nil,
        artifact: String? = nil,
        metrics: [Metric] = [],
        hyperparameters: [Hyperparameter] = [],
        cards: [CardLink] = []
    ) {
        self.name = name
        self.arn = arn
        self.status = status
        self.createdAt = createdAt
        self.image = image
        self.artifact = artifact
        self.metrics = metrics
        self.hyperparameters = hyperparameters
        self.cards = cards
    }

    /// Reads a description, or the part of a hit that is one.
    init(description: JSON) {
        self.init(
            name: description["TrainingJobName"]?.string ?? "",
            arn: description["TrainingJobArn"]?.string ?? "",
            status: description["TrainingJobStatus"]?.string.flatMap(TrainingJobStatus.init(rawValue:)),
            createdAt: description["CreationTime"].flatMap(Timestamp.init(wire:)),
            image: description["AlgorithmSpecification"]?["TrainingImage"]?.string
                ?? description["AlgorithmSpecification"]?["AlgorithmName"]?.string,
            artifact: description["ModelArtifacts"]?["S3ModelArtifacts"]?.string,
            metrics: (description["FinalMetricDataList"]?.array ?? []).compactMap(Metric.init(description:)),
            hyperparameters: (description["HyperParameters"]?.members ?? []).map { member in
                Hyperparameter(name: member.name, value: member.value.string ?? member.value.text)
            }
        )
    }

    /// Where a card is made from the job.
    var newCard: String { ConsolePath.to("new", query: [("job", name)]) }

    /// The job's own page.
    var page: String { ConsolePath.to("training-jobs", name) }
}

extension RegisteredJob.Metric {
    fileprivate init?(description: JSON) {
        guard let name = description["MetricName"]?.string, let value = description["Value"] else { return nil }
        self.init(name: name, value: value.text, time: description["Timestamp"].flatMap(Timestamp.init(wire:)))
    }
}

/// How far a training job has come.
enum JobBadge {
    static func view(_ status: TrainingJobStatus?) -> HTML {
        switch status {
        case .completed?: BadgeView.view(Badge("Completed", .check, .green))
        case .failed?: BadgeView.view(Badge("Failed", .triangle, .red))
        case .inProgress?: BadgeView.view(Badge("In progress", .clock, .blue))
        case .stopping?: BadgeView.view(Badge("Stopping", .clock, .amber))
        case .stopped?: BadgeView.view(Badge("Stopped", .box, .grey))
        case .deleting?: BadgeView.view(Badge("Deleting", .box, .grey))
        case nil: BadgeView.view(Badge("Unknown", .question, .grey))
        }
    }
}
