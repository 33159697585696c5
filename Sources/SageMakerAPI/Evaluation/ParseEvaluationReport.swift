import JSONTree

/// The body of a `ParseEvaluationReport` call, which asks what a report says; SageMaker has no such call.
package struct ParseEvaluationReportRequest: OperationRequest {
    package typealias Response = ParseEvaluationReportResponse

    /// Where the report lies; this or ``report``.
    package var s3Uri: String?
    /// The report itself.
    package var report: String?
    /// Recognized by its content when absent.
    package var type: EvaluationReportType?

    package static let targetPrefix = CardinalOperations.targetPrefix
    package static let operation = "ParseEvaluationReport"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .optional("S3Uri", .string(.s3URI)),
        .optional("Report", .string(StringShape(isSensitive: true))),
        .optional("Type", .oneOf(EvaluationReportType.self)),
    ])

    /// Asks what a report says.
    package init(s3Uri: String? = nil, report: String? = nil, type: EvaluationReportType? = nil) {
        self.s3Uri = s3Uri
        self.report = report
        self.type = type
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        s3Uri = members.optional("S3Uri")
        report = members.optional("Report")
        type = members.optional("Type")
    }
}

/// The answer to a `ParseEvaluationReport` call.
package struct ParseEvaluationReportResponse: OperationResponse {
    package var kind: EvaluationReportType
    /// The groups as a card's evaluation job has them.
    package var metricGroups: [JSON]
    package var findings: [Finding]
    /// Of the report's bytes, in lowercase hexadecimal.
    package var sha256: String
    package var parser: String
    package var parserVersion: String

    /// Answers with what a report says.
    package init(
        kind: EvaluationReportType,
        metricGroups: [JSON],
        findings: [Finding],
        sha256: String,
        parser: String,
        parserVersion: String
    ) {
        self.kind = kind
        self.metricGroups = metricGroups
        self.findings = findings
        self.sha256 = sha256
        self.parser = parser
        self.parserVersion = parserVersion
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Kind", kind)
        writer.member("MetricGroups", metricGroups)
        writer.member("Findings", findings)
        writer.member("Sha256", sha256)
        writer.member("Parser", parser)
        writer.member("ParserVersion", parserVersion)
        writer.endObject()
    }
}
