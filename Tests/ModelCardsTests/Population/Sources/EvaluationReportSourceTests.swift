import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("A report fills an evaluation job")
struct EvaluationReportSourceTests {
    @Test("The job has the report's groups and tells which report it was")
    func job() throws {
        let report = try EvaluationReport.parse(Array(Reports.regression.utf8))
        let reference = ReportReference(jobName: "Model quality report", uri: "s3://b/r.json", kind: nil)
        let draft = CardDraft([EvaluationReportSource(report, from: reference, within: EvaluationRoom(characters: nil))]
        )

        let job = draft.content["evaluation_details"]?.array?.first
        #expect(job?["name"] == .string("Model quality report"))
        #expect(job?["datasets"] == .array([]))
        #expect(
            job?["metric_groups"]?.text
                == Reports.regressionGroups
        )
        #expect(
            job?["metadata"]?.members?.map(\.name) == [
                "report_uri", "report_sha256", "report_parser", "report_parser_version", "report_kind",
                "metric_groups_sha256",
            ]
        )
        #expect(job?["metadata"]?["report_uri"] == .string("s3://b/r.json"))
        #expect(job?["metadata"]?["report_kind"] == .string("regression"))
        #expect(
            draft.origins.map { "\($0.pointer) \($0.origin.source.rawValue) \($0.origin.resource)" }
                == ["/evaluation_details/0 EvaluationReport s3://b/r.json"]
        )
        #expect(ContentSchema.card.findings(in: draft.text) == [])
    }

    @Test("The report's findings are told at the job, with their place in the report")
    func findings() throws {
        let report = try EvaluationReport.parse(Array(Reports.withNaN.utf8))
        let reference = ReportReference(jobName: "quality", uri: "s3://b/r.json", kind: nil)
        let draft = CardDraft([EvaluationReportSource(report, from: reference, within: EvaluationRoom(characters: nil))]
        )

        #expect(draft.findings.count == 1)
        #expect(draft.findings.first?.path == "/evaluation_details/0")
        #expect(draft.findings.first?.message.hasPrefix("s3://b/r.json at /regression_metrics/mse/value: ") == true)
    }
}
