import JSONTree

/// Where an evaluation, one of its groups or one of their metrics stands in a card's content; counted from 0.
package struct EvaluationPlace: Hashable, Sendable {
    package let job: Int
    package var group: Int?
    package var metric: Int?

    package init(job: Int, group: Int? = nil, metric: Int? = nil) {
        self.job = job
        self.group = group
        self.metric = metric
    }

    package var pointer: JSONPointer {
        var pointer = Self.list.appending(job)
        if let group { pointer = pointer.appending("metric_groups").appending(group) }
        if let metric { pointer = pointer.appending("metric_data").appending(metric) }
        return pointer
    }

    /// The name of a form's field for a member of what stands here.
    package func field(_ member: String) -> String { pointer.appending(member).description }

    /// A place one level down.
    package func group(_ group: Int) -> EvaluationPlace { EvaluationPlace(job: job, group: group) }

    package func metric(_ metric: Int) -> EvaluationPlace { EvaluationPlace(job: job, group: group, metric: metric) }

    /// `evaluation_details`.
    package static let list = JSONPointer([.name("evaluation_details")])
}

extension JSON {
    /// The evaluations of a card's content.
    var evaluations: [JSON] { self["evaluation_details"]?.array ?? [] }

    /// What a metric is, when it says so in a known word.
    var metricType: MetricType? { self["type"]?.string.flatMap(MetricType.init) }

    /// Whether a metric is one to draw, be its value fit for it or not.
    var isDrawn: Bool { metricType?.isSingle == false }
}
