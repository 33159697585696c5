import JSONTree
import SageMakerAPI

/// A training job, as `DescribeTrainingJob` answers: fills what is known of the training.
///
/// Beyond the SDK, which leaves the list empty, the S3 inputs of the job become the training datasets.
package struct TrainingJobSource: PopulationSource {
    private let document: JSON

    /// Takes an answer of `DescribeTrainingJob`, or the record that Search finds.
    package init(_ document: JSON) {
        self.document = document
    }

    private static let section = ["training_details", "training_job_details"]

    package func propose(to draft: inout CardDraft) {
        let origin = ValueOrigin(.trainingJob, document["TrainingJobArn"]?.string ?? "")
        let place = { (name: String) in Self.section + [name] }
        draft.propose(document["TrainingJobArn"], at: place("training_arn"), from: origin.member("TrainingJobArn"))
        draft.append(datasets(origin), to: place("training_datasets"))
        draft.append(images(origin), to: place("training_environment") + ["container_image"])
        draft.append(metrics(origin), to: place("training_metrics"))
        draft.append([], to: place("user_provided_training_metrics"))
        draft.append(hyperParameters(origin), to: place("hyper_parameters"))
        draft.append([], to: place("user_provided_hyper_parameters"))
    }

    private func datasets(_ origin: ValueOrigin) -> [(value: JSON, origin: ValueOrigin)] {
        var seen: Set<String> = []
        return (document["InputDataConfig"]?.array ?? []).enumerated().compactMap { position, channel in
            guard let uri = channel["DataSource"]?["S3DataSource"]?["S3Uri"]?.string, seen.insert(uri).inserted else {
                return nil
            }
            return (.string(uri), origin.member("InputDataConfig.\(position).DataSource.S3DataSource.S3Uri"))
        }
    }

    private func images(_ origin: ValueOrigin) -> [(value: JSON, origin: ValueOrigin)] {
        guard let image = document["AlgorithmSpecification"]?["TrainingImage"] else { return [] }
        return [(image, origin.member("AlgorithmSpecification.TrainingImage"))]
    }

    private func metrics(_ origin: ValueOrigin) -> [(value: JSON, origin: ValueOrigin)] {
        (document["FinalMetricDataList"]?.array ?? []).compactMap { metric in
            guard let name = metric["MetricName"], let value = metric["Value"] else { return nil }
            let entry = JSON.object([JSONMember("name", name), JSONMember("value", value)])
            return (entry, origin.member("FinalMetricDataList.\(name.string ?? "")"))
        }
    }

    private func hyperParameters(_ origin: ValueOrigin) -> [(value: JSON, origin: ValueOrigin)] {
        (document["HyperParameters"]?.members ?? []).map { parameter in
            let entry = JSON.object([JSONMember("name", .string(parameter.name)), JSONMember("value", parameter.value)])
            return (entry, origin.member("HyperParameters.\(parameter.name)"))
        }
    }
}
