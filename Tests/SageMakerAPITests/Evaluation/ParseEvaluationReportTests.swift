import JSONTree
import SageMakerAPI
import Testing

@Suite("ParseEvaluationReport on the wire")
struct ParseEvaluationReportTests {
    @Test("A request has an address or a report, and may insist on a type")
    func requests() throws {
        let named: ParseEvaluationReportRequest = try read(#"{"S3Uri":"s3://b/k","Type":"clarify-bias"}"#)
        let sent: ParseEvaluationReportRequest = try read(#"{"Report":"{}"}"#)

        #expect(named == ParseEvaluationReportRequest(s3Uri: "s3://b/k", type: .clarifyBias))
        #expect(sent == ParseEvaluationReportRequest(report: "{}"))
    }

    @Test("An unknown type is refused with the known ones")
    func unknownType() {
        #expect(
            refusal(of: ParseEvaluationReportRequest.self, #"{"Type":"x"}"#)?.message
                == "1 validation error detected: Value 'x' at 'type' failed to satisfy constraint: Member must satisfy "
                + "enum value set: [clarify-bias, clarify-explainability, model-quality, regression, "
                + "binary-classification, multiclass-classification, model-card]"
        )
    }

    @Test("The answer has the groups as JSON, and what read them")
    func response() {
        let response = ParseEvaluationReportResponse(
            kind: .regression,
            metricGroups: [.object([JSONMember("name", .string("g")), JSONMember("metric_data", .array([]))])],
            findings: [],
            sha256: "00",
            parser: "cardinal",
            parserVersion: "1"
        )

        #expect(
            wireText(response)
                == #"{"Kind":"regression","MetricGroups":[{"name":"g","metric_data":[]}],"Findings":[],"#
                + #""Sha256":"00","Parser":"cardinal","ParserVersion":"1"}"#
        )
    }
}
