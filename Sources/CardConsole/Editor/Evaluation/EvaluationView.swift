import CardPresentation
import JSONTree
import ModelCards
import SageMakerAPI

/// What an evaluation says, as the card will show it.
enum EvaluationView {
    /// What stands beside the metrics: the observation, the datasets, and where the numbers come from.
    static func facts(_ job: JSON) -> HTML {
        var facts: [Fact] = []
        if let text = job["evaluation_observation"]?.string { facts.append(Fact("Observation", text)) }
        let datasets = (job["datasets"]?.array ?? []).map { Passage($0.string ?? $0.text, .code) }
        if !datasets.isEmpty { facts.append(Fact("Datasets", datasets)) }
        if let arn = job["evaluation_job_arn"]?.string { facts.append(Fact("Evaluation job", arn, .code)) }
        if let evidence = EvaluationEvidence(ofJob: job) {
            facts.append(Fact("Read from", evidence.uri, .code))
        }
        return facts.isEmpty ? HTML() : PassageView.facts(facts)
    }

    /// The metrics, group by group; figures are counted through the page.
    static func groups(_ groups: [JSON], section: String, _ figures: inout FigureNumbers) -> HTML {
        var blocks: [Block] = []
        for (position, group) in groups.enumerated() {
            blocks += MetricGroupBlocks.blocks(group, number: position + 1, &figures)
        }
        var view = BlockView(section: section)
        return view.view(blocks)
    }

    /// How much there is: "2 groups, 5 single values, 3 charts".
    static func extent(_ groups: [JSON]) -> String {
        let metrics = groups.flatMap { $0["metric_data"]?.array ?? [] }
        let charts = metrics.count { $0.isDrawn }
        return [
            counted(groups.count, "group"), counted(metrics.count - charts, "single value"), counted(charts, "chart"),
        ]
        .compactMap(\.self).joined(separator: ", ")
    }

    static func counted(_ count: Int, _ thing: String) -> String? {
        switch count {
        case 0: nil
        case 1: "1 \(thing)"
        default: "\(NumberText.grouped(count)) \(thing)s"
        }
    }

    /// What people call an evaluation.
    static func name(_ job: JSON, _ position: Int) -> String {
        let name = job["name"]?.string?.trimmed ?? ""
        return name.isEmpty ? "Evaluation \(position + 1)" : name
    }
}
