import Crypto
import JSONTree

/// What a report of an evaluation says, as metric groups that a card can hold.
///
/// The groups have the names, the order and the numbers that the SageMaker Python SDK makes of the same report. What a
/// card cannot hold is left out or reduced, and a finding says so.
package struct EvaluationReport: Sendable {
    /// What read the report, for whoever reads it again later and must arrive at the same groups.
    package static let parserName = "cardinal"
    /// Changes whenever the same report gives other groups.
    package static let parserVersion = "1"

    /// What the report was read as; with several kinds in one file, the first of ``kinds``, or
    /// ``EvaluationReportKind/modelQuality`` when all of them are sections of one.
    package let kind: EvaluationReportKind
    /// Every kind that the file holds and that was read, in a fixed order.
    package let kinds: [EvaluationReportKind]
    /// The groups, each an object with `name` and `metric_data`.
    package let metricGroups: [JSON]
    /// What was skipped, reduced or guessed, in the order in which it was met.
    package let findings: [EvaluationFinding]
    /// The file's digest, in lowercase hexadecimal digits.
    package let sha256: String

    /// Reads a report, which its content tells apart from other files; only the content counts.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is, whatever its encoding.
    ///   - kind: what the file must be; nil when its content decides.
    ///   - limits: what the groups have room for.
    /// - Throws: when the file is no report of that kind.
    package static func parse(
        _ bytes: UnsafeRawBufferPointer,
        as kind: EvaluationReportKind? = nil,
        limits: EvaluationLimits = .card
    ) throws(EvaluationRefusal) -> EvaluationReport {
        try EvaluationText.read(bytes) { lines, findings throws(EvaluationRefusal) in
            var draft = ReportDraft(limits, findings)
            let kinds = try EvaluationReportFormats.read(lines, as: kind, into: &draft)
            let groups = GroupFitting(limits).fit(draft.groups, noting: &draft.findings)
            draft.noteOmissions(isEmpty: groups.isEmpty)
            return EvaluationReport(
                kind: kind ?? EvaluationReportFormats.kind(of: kinds),
                kinds: kinds,
                metricGroups: groups,
                findings: draft.findings.all,
                sha256: digest(of: bytes)
            )
        }
    }

    /// Reads a report from an array of bytes.
    package static func parse(
        _ bytes: [UInt8],
        as kind: EvaluationReportKind? = nil,
        limits: EvaluationLimits = .card
    ) throws(EvaluationRefusal) -> EvaluationReport {
        try bytes.withUnsafeBufferPointer { bytes throws(EvaluationRefusal) in
            try parse(UnsafeRawBufferPointer(bytes), as: kind, limits: limits)
        }
    }

    private static func digest(of bytes: UnsafeRawBufferPointer) -> String {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return Hexadecimal.text(of: hash.finalize())
    }
}
