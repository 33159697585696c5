import JSONTree
import SageMakerAPI

/// Reads the reports of a card's evaluation jobs again and tells whether the same metric groups come of them.
package struct VerifyEvaluations: Operation {
    let store: any Store
    let reports: ReportReader

    package func run(
        _ request: VerifyEvaluationsRequest,
        for caller: Caller
    ) async throws -> VerifyEvaluationsResponse {
        let reference = try CardReference(
            request.modelCardName,
            for: caller,
            action: VerifyEvaluationsRequest.operation
        )
        let number = request.modelCardVersion
        let found = try await store.read { records in
            try records.card(named: reference.name, version: number, in: caller.scope)
        }
        guard let (card, match) = found else { throw SageMakerError.cardNotFound(reference.text) }
        guard let version = match else {
            throw SageMakerError.versionNotFound(number ?? card.latestVersion, of: reference.text)
        }
        var evaluations: [VerifiedEvaluation] = []
        for job in try CardContent(stored: version.content).document["evaluation_details"]?.array ?? [] {
            evaluations.append(try await verify(job, for: caller.scope.accountID))
        }
        return VerifyEvaluationsResponse(
            modelCardName: card.name,
            modelCardVersion: version.number,
            evaluations: evaluations
        )
    }

    private func verify(_ job: JSON, for accountID: String) async throws -> VerifiedEvaluation {
        let name = job["name"]?.string ?? ""
        guard let evidence = EvaluationEvidence(ofJob: job) else {
            return VerifiedEvaluation(name: name, result: .noReport)
        }
        let reference = ReportReference(jobName: name, uri: evidence.uri, kind: evidence.reportKind)
        do {
            let report = try await reports.read(reference, within: evidence.room, for: accountID)
            return EvaluationVerdict(job, evidence).with(report)
        } catch let problem as ReportProblem {
            return EvaluationVerdict(job, evidence).without(problem)
        }
    }
}

/// How an evaluation job and its report compare.
struct EvaluationVerdict {
    private let job: JSON
    private let evidence: EvaluationEvidence

    /// Judges a job by what its metadata says.
    init(_ job: JSON, _ evidence: EvaluationEvidence) {
        self.job = job
        self.evidence = evidence
    }

    /// The verdict when the report could be read.
    func with(_ report: EvaluationReport) -> VerifiedEvaluation {
        let isSameFile = report.sha256 == evidence.sha256
        let isSame = MetricGroupsDigest.hex(of: report.metricGroups) == MetricGroupsDigest.hex(of: groups)
        var findings: [Finding] = []
        if !isSameFile { findings.append(changedFile(report)) }
        if evidence.isUntouched(job) == false {
            return verdict(.edited, findings + [edited])
        }
        if isSameFile && !isSame { findings.append(readDifferently) }
        return verdict(isSameFile && isSame ? .same : .different, findings)
    }

    /// The verdict when it could not.
    func without(_ problem: ReportProblem) -> VerifiedEvaluation {
        let finding = Finding(path: "", severity: .error, message: problem.refusal.message)
        if evidence.isUntouched(job) == false { return verdict(.edited, [finding, edited]) }
        return verdict(problem.isMissing ? .missing : .different, [finding])
    }

    private var groups: [JSON] { job["metric_groups"]?.array ?? [] }

    private var edited: Finding {
        let message = "The metric groups were edited after they had been read from the report"
        return Finding(path: "/metric_groups", severity: .error, message: message)
    }

    private func changedFile(_ report: EvaluationReport) -> Finding {
        let message = evidence.sha256.map { "The report has changed: its SHA-256 was \($0) and is \(report.sha256)" }
        return Finding(
            path: "/metadata/report_sha256",
            severity: .error,
            message: message ?? "The metadata does not say which report this was: its SHA-256 is \(report.sha256)"
        )
    }

    private var readDifferently: Finding {
        let now = "\(EvaluationReport.parserName) \(EvaluationReport.parserVersion)"
        let then = [evidence.parser, evidence.parserVersion].compactMap(\.self).joined(separator: " ")
        let message = "The report is the same, but \(now) reads it differently than \(then.isEmpty ? "before" : then)"
        return Finding(path: "/metric_groups", severity: .error, message: message)
    }

    private func verdict(_ result: VerifiedEvaluation.Result, _ findings: [Finding]) -> VerifiedEvaluation {
        VerifiedEvaluation(
            name: job["name"]?.string ?? "",
            s3Uri: evidence.uri,
            result: result,
            findings: findings
        )
    }
}
