import JSONTree

/// One kind of report: how to tell it, and how to read it.
protocol EvaluationReportFormat: Sendable {
    var kind: EvaluationReportKind { get }

    /// Whether a member of the whole report is this format's to read.
    func claims(_ member: ReportMember) -> Bool

    /// Reads a member that the format claims.
    func read(_ member: ReportMember, into draft: inout ReportDraft)
}

/// All kinds of report, in the order in which a file that holds several is read.
enum EvaluationReportFormats {
    static let all: [any EvaluationReportFormat] = [
        ModelCardFormat(), ClarifyBiasFormat(), ClarifyExplainabilityFormat(), ModelQualityFormat.regression,
        ModelQualityFormat.binaryClassification, ModelQualityFormat.multiclassClassification,
    ]

    /// What a file of these kinds is called.
    static func kind(of kinds: [EvaluationReportKind]) -> EvaluationReportKind {
        let isModelQuality = kinds.allSatisfy { formats(for: .modelQuality).map(\.kind).contains($0) }
        return kinds.count > 1 && isModelQuality ? .modelQuality : kinds.first ?? .modelCard
    }

    /// Reads every value of a file; several are lines of JSON, whose groups come after one another.
    ///
    /// - Returns: the kinds that were met.
    static func read(
        _ lines: JSONLines,
        as kind: EvaluationReportKind?,
        into draft: inout ReportDraft
    ) throws(EvaluationRefusal) -> [EvaluationReportKind] {
        guard lines.count > 1 else {
            guard let value = lines.first(where: { _ in true }) else { throw .empty }
            return try read(ReportValue(value, JSONPointer()), as: kind, into: &draft)
        }
        draft.findings.add(
            .information,
            at: JSONPointer(),
            "The file holds \(lines.count) documents as JSON Lines; each was read, and a group that another document "
                + "already has is numbered"
        )
        var met: Set<EvaluationReportKind> = []
        var first: EvaluationRefusal?
        for (position, value) in lines.enumerated() {
            draft.begin(document: position)
            let pointer = JSONPointer().appending(position)
            do throws(EvaluationRefusal) {
                met.formUnion(try read(ReportValue(value, pointer), as: kind, into: &draft))
            } catch {
                draft.findings.add(.error, at: pointer, "Left out: \(error.problem)")
                first = first ?? error
                // Of a thousand lines that are no reports, none is worth a look.
                if position >= 1000, met.isEmpty { throw error }
            }
        }
        if let first, met.isEmpty { throw first }
        return all.map(\.kind).filter(met.contains)
    }

    private static func read(
        _ value: ReportValue,
        as kind: EvaluationReportKind?,
        into draft: inout ReportDraft
    ) throws(EvaluationRefusal) -> [EvaluationReportKind] {
        guard let report = value.members(noting: &draft.findings) else { throw .notAnObject(value.title) }
        let found = all.filter { format in report.contains(where: format.claims) }
        let wanted = kind.map { kind in formats(for: kind, among: found) } ?? found
        guard !wanted.isEmpty else {
            if let kind, let other = found.first { throw .wrongKind(kind, looksLike: other.kind) }
            throw ForeignReports.refusal(of: report)
        }
        for format in wanted {
            for member in report where format.claims(member) { format.read(member, into: &draft) }
        }
        noteUnread(report, wanted, into: &draft)
        return wanted.map(\.kind)
    }

    private static func formats(for kind: EvaluationReportKind) -> [any EvaluationReportFormat] {
        let quality: Set<EvaluationReportKind> = [.regression, .binaryClassification, .multiclassClassification]
        return all.filter { kind == .modelQuality ? quality.contains($0.kind) : $0.kind == kind }
    }

    /// The two kinds of classification have one parser in the SDK, which takes either for the other.
    private static func formats(
        for kind: EvaluationReportKind,
        among found: [any EvaluationReportFormat]
    ) -> [any EvaluationReportFormat] {
        let kinds = formats(for: kind).map(\.kind)
        let exact = found.filter { kinds.contains($0.kind) }
        let classifications: Set<EvaluationReportKind> = [.binaryClassification, .multiclassClassification]
        guard exact.isEmpty, classifications.contains(kind) else { return exact }
        return found.filter { classifications.contains($0.kind) }
    }

    private static func noteUnread(
        _ report: ReportMembers,
        _ formats: [any EvaluationReportFormat],
        into draft: inout ReportDraft
    ) {
        let silent: Set = ["version", "dataset"]
        for member in report where !formats.contains(where: { $0.claims(member) }) {
            guard !silent.contains(member.name) else { continue }
            let owner = all.first { $0.claims(member) }
            draft.findings.add(
                .information,
                at: member.value.pointer,
                owner.map { "Not read, since the type leaves out \($0.kind.title)" } ?? "Not part of any known section"
            )
        }
    }
}
