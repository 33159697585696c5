import JSONTree
import SageMakerAPI

/// An evaluation job of a card, compared with the report that it comes from.
struct EvaluationComparison {
    let card: JSON
    let reference: ReportReference

    /// The room that the card has for the report's groups besides everything but this job.
    var room: EvaluationRoom {
        var rest = card
        if let pointer = place.pointer(in: card) { rest = rest.removing(at: pointer) }
        return EvaluationRoom(beside: rest, addresses: reference.uri.utf8.count)
    }

    /// The job's evidence when it is of this report.
    var evidence: EvaluationEvidence? {
        place.value(in: card).flatMap(EvaluationEvidence.init(ofJob:)).flatMap { $0.uri == reference.uri ? $0 : nil }
    }

    /// What is to change, now that the report has been read again within ``room``.
    func changes(with report: EvaluationReport) -> [PlacedChange] {
        let source = EvaluationReportSource(report, from: reference, within: room)
        guard let job = place.value(in: card) else { return [change(.add, at: place, to: source.job)] }
        let groups = JSON.array(report.metricGroups)
        let metadata = source.evidence.written(into: job["metadata"])
        let present = job["metric_groups"]?.array ?? []
        let isSame = MetricGroupsDigest.hex(of: report.metricGroups) == MetricGroupsDigest.hex(of: present)
        guard let evidence else {
            // Nobody wrote down where the numbers come from; when they are the report's, that can be made up for.
            guard isSame else { return [keep(groups, "It is not known which report its numbers were read from")] }
            return [change(job["metadata"] == nil ? .add : .replace, at: member("metadata"), to: metadata)]
        }
        guard evidence.sha256 != report.sha256 else {
            return isSame || evidence.isUntouched(job) == true
                ? [] : [keep(groups, "A person has edited the groups since the report was read")]
        }
        guard isSame || evidence.isUntouched(job) == true else {
            return [keep(groups, "The report has changed, and a person has edited the groups since it was read")]
        }
        return [change(.replace, at: member("metadata"), to: metadata)]
            + (isSame ? [] : [change(.replace, at: member("metric_groups"), to: groups)])
    }

    private var place: ContentPlace {
        ContentPlace([
            .member("evaluation_details"),
            .element(ContentPlace.ElementName(member: "name", text: reference.jobName)),
        ])
    }

    private func member(_ name: String) -> ContentPlace { ContentPlace(place.steps + [.member(name)]) }

    private func change(_ kind: SourceChange.Kind, at place: ContentPlace, to after: JSON) -> PlacedChange {
        PlacedChange(kind, at: place, in: card, after: after, origin: origin)
    }

    private func keep(_ groups: JSON, _ reason: String) -> PlacedChange {
        PlacedChange(.keep, at: member("metric_groups"), in: card, after: groups, origin: origin, reason: reason)
    }

    private var origin: ValueOrigin { ValueOrigin(.evaluationReport, reference.uri) }
}
