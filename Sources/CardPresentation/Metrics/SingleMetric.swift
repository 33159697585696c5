import JSONTree
import ModelCards

/// A metric that is one number, and where the card says it.
package struct SingleMetric: Hashable, Sendable {
    /// Finds the same metric in another version, wherever it stands there.
    package let place: ContentPlace
    package let name: String
    /// Evaluation and group, or "Training"; what tells metrics of one name apart.
    package let context: String
    package let value: Double
    /// The number as it was written.
    package let text: String
    package let isFromTraining: Bool

    /// Every single number among the metrics of a card: evaluations first, in the card's order, then training.
    package static func all(in content: JSON) -> [SingleMetric] {
        evaluations(in: content) + training(in: content)
    }

    private static func evaluations(in content: JSON) -> [SingleMetric] {
        var found: [SingleMetric] = []
        var jobs = NamedElements(content["evaluation_details"])
        while let (job, jobStep) = jobs.next() {
            var groups = NamedElements(job["metric_groups"])
            while let (group, groupStep) = groups.next() {
                let context = [job["name"], group["name"]].compactMap { $0?.string }.map(DisplayText.cleanLine)
                let steps: [ContentPlace.Step] = [
                    .member("evaluation_details"), jobStep, .member("metric_groups"), groupStep, .member("metric_data"),
                ]
                found += metrics(
                    group["metric_data"],
                    at: steps,
                    context.joined(separator: " › "),
                    isFromTraining: false
                )
            }
        }
        return found
    }

    private static func training(in content: JSON) -> [SingleMetric] {
        let steps: [ContentPlace.Step] = [.member("training_details"), .member("training_job_details")]
        let job = content["training_details"]?["training_job_details"]
        return ["training_metrics", "user_provided_training_metrics"].flatMap { list in
            metrics(job?[list], at: steps + [.member(list)], "Training", isFromTraining: true)
        }
    }

    private static func metrics(
        _ list: JSON?,
        at steps: [ContentPlace.Step],
        _ context: String,
        isFromTraining: Bool
    ) -> [SingleMetric] {
        var found: [SingleMetric] = []
        var elements = NamedElements(list)
        while let (metric, step) = elements.next() {
            guard case .number(let text)? = metric["value"], let value = metric["value"]?.double, value.isFinite else {
                continue
            }
            found.append(
                SingleMetric(
                    place: ContentPlace(steps + [step]),
                    name: DisplayText.cleanLine(metric["name"]?.string ?? ""),
                    context: context,
                    value: value,
                    text: text,
                    isFromTraining: isFromTraining
                )
            )
        }
        return found
    }
}

/// The elements of a list that have a name, each with the step that leads to it.
private struct NamedElements: IteratorProtocol {
    private var elements: ArraySlice<JSON>
    private var seen: [String: Int] = [:]

    init(_ list: JSON?) {
        elements = (list?.array ?? [])[...]
    }

    mutating func next() -> (JSON, ContentPlace.Step)? {
        while let element = elements.popFirst() {
            guard let name = element["name"]?.string else { continue }
            let occurrence = seen[name, default: 0]
            seen[name] = occurrence + 1
            return (element, .element(ContentPlace.ElementName(member: "name", text: name, occurrence: occurrence)))
        }
        return nil
    }
}
