import SageMakerAPI
import Testing

@Suite("AddEvaluation on the wire")
struct AddEvaluationTests {
    @Test("A request needs a card and a report")
    func requests() throws {
        let least: AddEvaluationRequest = try read(#"{"ModelCardName":"churn","S3Uri":"s3://b/k"}"#)
        let full: AddEvaluationRequest = try read(
            #"{"ModelCardName":"churn","S3Uri":"s3://b/k","Type":"regression","EvaluationName":"e","Replace":true}"#
        )

        #expect(least == AddEvaluationRequest(modelCardName: "churn", s3Uri: "s3://b/k"))
        #expect(
            full
                == AddEvaluationRequest(
                    modelCardName: "churn",
                    s3Uri: "s3://b/k",
                    type: .regression,
                    evaluationName: "e",
                    replace: true
                )
        )
        #expect(refusal(of: AddEvaluationRequest.self, #"{"ModelCardName":"churn"}"#)?.code == .validationException)
    }

    @Test("The answer tells where the groups are")
    func response() {
        let response = AddEvaluationResponse(
            modelCardName: "churn",
            modelCardVersion: 2,
            evaluationName: "e",
            findings: [Finding(path: "", severity: .information, message: "m")]
        )

        #expect(
            wireText(response)
                == #"{"ModelCardName":"churn","ModelCardVersion":2,"EvaluationName":"e","#
                + #""Findings":[{"Path":"","Severity":"Information","Message":"m"}]}"#
        )
    }
}
