import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("ParseEvaluationReport shows what a report says")
struct ParseEvaluationReportTests {
    @Test("A report can be sent, or named by its address; both say the same")
    func bothWays() async throws {
        try await withRegistry { registry in
            let uri = try await registry.upload(Reports.regression, as: "r.json")

            let named = try await registry.parse(ParseEvaluationReportRequest(s3Uri: uri))
            let sent = try await registry.parse(ParseEvaluationReportRequest(report: Reports.regression))

            #expect(named == sent)
            #expect(sent.kind == .regression)
            #expect(sent.parser == "cardinal")
            #expect(sent.sha256 == "3328b84f08db6b457c23cdaecd8c46cb3e265cec4db5d0fedfc1448f6e3fc503")
            #expect(
                JSON.array(sent.metricGroups).text
                    == Reports.regressionGroups
            )
        }
    }

    @Test("Findings keep their place in the report")
    func findings() async throws {
        try await withRegistry { registry in
            let parsed = try await registry.parse(ParseEvaluationReportRequest(report: Reports.withNaN))

            #expect(parsed.findings.map(\.path) == ["/regression_metrics/mse/value"])
            #expect(parsed.findings.map(\.severity) == [.warning])
        }
    }

    @Test("A report must be given in exactly one way")
    func oneWay() async throws {
        try await withRegistry { registry in
            await #expect(throws: SageMakerError.oneReportWanted) {
                try await registry.parse(ParseEvaluationReportRequest())
            }
            await #expect(throws: SageMakerError.oneReportWanted) {
                try await registry.parse(ParseEvaluationReportRequest(s3Uri: "s3://reports/r", report: "{}"))
            }
        }
    }

    @Test("What is no report is refused with the reason and the next step")
    func refused() async throws {
        try await withRegistry { registry in
            let refusal = await #expect(throws: SageMakerError.self) {
                try await registry.parse(ParseEvaluationReportRequest(report: #"{"regression_metrics": "#))
            }
            #expect(refusal?.code == .validationException)
            #expect(refusal?.message.hasPrefix("The report cannot be used: The report is not JSON: ") == true)
            #expect(refusal?.message.hasSuffix("copy it again.") == true)
        }
    }
}

extension TestExports {
    fileprivate func parse(_ request: ParseEvaluationReportRequest) async throws -> ParseEvaluationReportResponse {
        try await service.parseEvaluationReport.run(request, for: cards.caller)
    }
}
