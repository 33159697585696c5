import CardPresentation
import JSONTree

/// Places of evaluations in the words of their forms, and the pages on which they are written.
enum EvaluationWords {
    /// Such as "Evaluation “Hold-out”, chart “ROC”, Values"; nil for every other place of a card.
    static func label(of pointer: String, in document: EditDocument) -> String? {
        let steps = steps(pointer)
        guard steps.count > 1, let job = place(steps)?.job else { return nil }
        let evaluation = document.evaluation(job)
        var words = ["Evaluation “\(EvaluationView.name(evaluation, job))”"]
        var rest = steps.dropFirst(2)
        if let place = place(steps), let group = place.group {
            let metrics = evaluation["metric_groups"]?.array.flatMap { $0.indices.contains(group) ? $0[group] : nil }
            words.append("group “\(name(metrics, "Group \(group + 1)"))”")
            rest = rest.dropFirst(2)
            if let number = place.metric {
                let metric = metrics?["metric_data"]?.array.flatMap { $0.indices.contains(number) ? $0[number] : nil }
                let kind = metric?.isDrawn == true ? "chart" : "row"
                words.append("\(kind) “\(name(metric, String(number + 1)))”")
                rest = rest.dropFirst(2)
            }
        }
        words += rest.map { step in Int(step).map { String($0 + 1) } ?? FieldLabel.label(of: step) }
        return words.joined(separator: ", ")
    }

    private static func name(_ value: JSON?, _ other: String) -> String {
        let name = value?["name"]?.string?.trimmed ?? ""
        return name.isEmpty ? other : name
    }

    private static func steps(_ pointer: String) -> [String] {
        pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(JSONPointer.unescaped)
    }

    /// The evaluation, group and metric that a pointer leads into.
    private static func place(_ steps: [String]) -> EvaluationPlace? {
        guard steps.count > 1, steps[0] == "evaluation_details", let job = Int(steps[1]) else { return nil }
        var place = EvaluationPlace(job: job)
        guard steps.count > 3, steps[2] == "metric_groups", let group = Int(steps[3]) else { return place }
        place.group = group
        guard steps.count > 5, steps[4] == "metric_data", let metric = Int(steps[5]) else { return place }
        place.metric = metric
        return place
    }

    /// Where in the console the value at a pointer is written; nil for every other place of a card.
    static func address(of pointer: String, in open: OpenEdit) -> String? {
        guard let place = place(steps(pointer)) else { return nil }
        let metric = open.document.content.value(at: place.pointer)
        let isChart = place.metric != nil && metric?.isDrawn == true
        return (isChart ? open.chartPath(place) : open.evaluationPath(place.job)) + "#" + pointer
    }
}
