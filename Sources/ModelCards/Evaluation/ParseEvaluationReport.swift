import SageMakerAPI

/// Shows what a card would say of a report; nothing is stored.
package struct ParseEvaluationReport: Operation {
    let reports: ReportReader

    package func run(
        _ request: ParseEvaluationReportRequest,
        for caller: Caller
    ) async throws -> ParseEvaluationReportResponse {
        do {
            return ParseEvaluationReportResponse(try await report(of: request, for: caller))
        } catch let problem as ReportProblem {
            throw problem.refusal
        }
    }

    private func report(
        of request: ParseEvaluationReportRequest,
        for caller: Caller
    ) async throws -> EvaluationReport {
        let kind = request.type.map(EvaluationReportKind.init)
        switch (request.s3Uri, request.report) {
        case (let uri?, nil):
            let reference = ReportReference(jobName: "", uri: uri, kind: kind)
            return try await reports.read(
                reference,
                within: EvaluationRoom(characters: nil),
                for: caller.scope.accountID
            )
        case (nil, let text?):
            return try await reports.read(text: text, as: kind)
        default:
            throw SageMakerError.oneReportWanted
        }
    }
}

extension ParseEvaluationReportResponse {
    fileprivate init(_ report: EvaluationReport) {
        self.init(
            kind: EvaluationReportType(report.kind),
            metricGroups: report.metricGroups,
            findings: report.findings.map(Finding.init),
            sha256: report.sha256,
            parser: EvaluationReport.parserName,
            parserVersion: EvaluationReport.parserVersion
        )
    }
}

extension EvaluationReportKind {
    /// The kind that a caller insists on.
    package init(_ type: EvaluationReportType) {
        switch type {
        case .clarifyBias: self = .clarifyBias
        case .clarifyExplainability: self = .clarifyExplainability
        case .modelQuality: self = .modelQuality
        case .regression: self = .regression
        case .binaryClassification: self = .binaryClassification
        case .multiclassClassification: self = .multiclassClassification
        case .modelCard: self = .modelCard
        }
    }
}

extension EvaluationReportType {
    /// The kind as the wire names it.
    package init(_ kind: EvaluationReportKind) {
        switch kind {
        case .clarifyBias: self = .clarifyBias
        case .clarifyExplainability: self = .clarifyExplainability
        case .modelQuality: self = .modelQuality
        case .regression: self = .regression
        case .binaryClassification: self = .binaryClassification
        case .multiclassClassification: self = .multiclassClassification
        case .modelCard: self = .modelCard
        }
    }
}
