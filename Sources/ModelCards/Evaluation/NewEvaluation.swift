import JSONTree
import SageMakerAPI

/// An evaluation job that somebody wants a card to have.
struct NewEvaluation: Sendable {
    /// The report's address.
    let uri: String
    private let kind: EvaluationReportKind?
    private let name: String?
    private let replaces: Bool

    /// Reads what a caller wants.
    init(_ request: AddEvaluationRequest) {
        uri = request.s3Uri
        kind = request.type.map(EvaluationReportKind.init)
        name = request.evaluationName
        replaces = request.replace ?? false
    }

    /// The report, for a job of that name.
    func reference(named name: String) -> ReportReference {
        ReportReference(jobName: name, uri: uri, kind: kind)
    }

    /// The room that a card has for the report; what the report replaces makes room.
    ///
    /// - Throws: that there is none, or that the name is taken.
    func room(in content: JSON, of card: String) throws(SageMakerError) -> EvaluationRoom {
        let jobs = content["evaluation_details"]?.array ?? []
        try refuseTaken(in: jobs, of: card)
        var rest = jobs
        if let position = replaced(among: jobs) { rest.remove(at: position) }
        let room = EvaluationRoom(
            beside: content.setting("evaluation_details", to: .array(rest)),
            addresses: uri.utf8.count
        )
        guard room.characters > 0 else { throw .noRoomForEvaluation(in: card) }
        return room
    }

    /// The content with the job in it, what the job is called, and where it stands.
    func added(
        _ report: EvaluationReport,
        within room: EvaluationRoom,
        to content: JSON,
        of card: String
    ) throws(SageMakerError) -> (name: String, position: Int, text: String) {
        var jobs = content["evaluation_details"]?.array ?? []
        try refuseTaken(in: jobs, of: card)
        let position = replaced(among: jobs)
        let present = position.map { jobs[$0] }
        let jobName = present?["name"]?.string ?? name ?? Self.freeName(for: report.kind, among: jobs)
        let source = EvaluationReportSource(report, from: reference(named: jobName), within: room)
        guard let present, let position else {
            jobs.append(source.job)
            return (jobName, jobs.count - 1, content.setting("evaluation_details", to: .array(jobs)).text)
        }
        // What people wrote about the evaluation stays beside the new numbers.
        jobs[position] =
            present
            .setting("metadata", to: source.evidence.written(into: present["metadata"]))
            .setting("metric_groups", to: .array(report.metricGroups))
        return (jobName, position, content.setting("evaluation_details", to: .array(jobs)).text)
    }

    private func refuseTaken(in jobs: [JSON], of card: String) throws(SageMakerError) {
        guard let name, !replaces, jobs.contains(where: { $0["name"]?.string == name }) else { return }
        throw .evaluationExists(name, in: card)
    }

    /// The place of the job that this one replaces: the one of that name, else the one of that report.
    private func replaced(among jobs: [JSON]) -> Int? {
        guard replaces else { return nil }
        return jobs.firstIndex { job in
            name.map { job["name"]?.string == $0 } ?? (EvaluationEvidence(ofJob: job)?.uri == uri)
        }
    }

    /// What the SDK calls jobs of that kind of report, numbered from the second one on.
    private static func freeName(for kind: EvaluationReportKind, among jobs: [JSON]) -> String {
        let usual =
            switch kind {
            case .clarifyBias: "Bias Report"
            case .clarifyExplainability: "Explainability report"
            case .modelQuality, .regression, .binaryClassification, .multiclassClassification: "Model quality report"
            case .modelCard: "Model card metrics"
            }
        let taken = Set(jobs.compactMap { $0["name"]?.string })
        var name = usual
        var number = 2
        while taken.contains(name) {
            name = "\(usual) \(number)"
            number += 1
        }
        return name
    }
}
