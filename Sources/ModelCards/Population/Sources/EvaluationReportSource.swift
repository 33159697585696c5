import JSONTree
import SageMakerAPI

/// A report that a model package or a card refers to.
package struct ReportReference: Hashable, Sendable {
    /// What the evaluation job is called that the report fills.
    package let jobName: String
    /// The report's `s3://` address.
    package let uri: String
    /// What the report must be; nil when its content decides.
    package let kind: EvaluationReportKind?

    /// Names a report and the job that it fills.
    package init(jobName: String, uri: String, kind: EvaluationReportKind?) {
        self.jobName = jobName
        self.uri = uri
        self.kind = kind
    }
}

/// An evaluation report that has been read: fills one evaluation job.
package struct EvaluationReportSource: PopulationSource {
    private let reference: ReportReference
    private let report: EvaluationReport
    private let room: EvaluationRoom

    /// Takes a report that was read within `room`.
    package init(_ report: EvaluationReport, from reference: ReportReference, within room: EvaluationRoom) {
        self.reference = reference
        self.report = report
        self.room = room
    }

    /// The job as a card has it, with what ties it to the report.
    package var job: JSON {
        .object([
            JSONMember("name", .string(reference.jobName)),
            JSONMember("datasets", .array([])),
            JSONMember("metadata", evidence.written(into: nil)),
            JSONMember("metric_groups", .array(report.metricGroups)),
        ])
    }

    /// What ties the job to the report.
    package var evidence: EvaluationEvidence { EvaluationEvidence(report, at: reference.uri, within: room) }

    package func propose(to draft: inout CardDraft) {
        let position = draft.content["evaluation_details"]?.array?.count ?? 0
        let place = JSONPointer([.name("evaluation_details"), .index(position)])
        draft.append([(job, ValueOrigin(.evaluationReport, reference.uri))], to: ["evaluation_details"])
        for finding in report.findings {
            draft.report(at: place, FindingSeverity(finding.severity), finding.message(in: reference.uri))
        }
    }
}

extension ModelPackageSource {
    /// The reports that the package's `ModelMetrics` name, in the order and with the job names of the SDK.
    package var reports: [ReportReference] {
        [
            report("Bias", "Report", jobName: "Bias Report", .clarifyBias),
            report("Bias", "PreTrainingReport", jobName: "Bias PreTrainingReport", .clarifyBias),
            report("Bias", "PostTrainingReport", jobName: "Bias PostTrainingReport", .clarifyBias),
            report("Explainability", "Report", jobName: "Explainability report", .clarifyExplainability),
            report("ModelQuality", "Statistics", jobName: "Model quality report", .modelQuality),
        ].compactMap(\.self)
    }

    private func report(
        _ section: String,
        _ key: String,
        jobName: String,
        _ kind: EvaluationReportKind
    ) -> ReportReference? {
        document["ModelMetrics"]?[section]?[key]?["S3Uri"]?.string.map {
            ReportReference(jobName: jobName, uri: $0, kind: kind)
        }
    }
}

extension EvaluationFinding {
    /// The finding for somebody who looks at a card and not at the report.
    func message(in uri: String) -> String {
        let place = pointer.description
        return place.isEmpty ? "\(uri): \(message)" : "\(uri) at \(place): \(message)"
    }
}

extension FindingSeverity {
    /// The same severity, of a report's finding.
    package init(_ severity: EvaluationFinding.Severity) {
        switch severity {
        case .information: self = .information
        case .warning: self = .warning
        case .error: self = .error
        }
    }
}

extension Finding {
    /// A report's finding as it is, with its place in the report.
    package init(_ finding: EvaluationFinding) {
        self.init(at: finding.pointer, FindingSeverity(finding.severity), finding.message)
    }
}
