import SageMakerAPI
import Testing

@Suite("VerifyEvaluations on the wire")
struct VerifyEvaluationsTests {
    @Test("A request names a card, and may name a version")
    func requests() throws {
        let least: VerifyEvaluationsRequest = try read(#"{"ModelCardName":"churn"}"#)
        let full: VerifyEvaluationsRequest = try read(#"{"ModelCardName":"churn","ModelCardVersion":2}"#)

        #expect(least == VerifyEvaluationsRequest(modelCardName: "churn"))
        #expect(full == VerifyEvaluationsRequest(modelCardName: "churn", modelCardVersion: 2))
    }

    @Test("The answer has a verdict for each job")
    func response() {
        let response = VerifyEvaluationsResponse(
            modelCardName: "churn",
            modelCardVersion: 2,
            evaluations: [
                VerifiedEvaluation(name: "a", s3Uri: "s3://b/k", result: .same),
                VerifiedEvaluation(name: "b", result: .noReport),
            ]
        )

        #expect(
            wireText(response)
                == #"{"ModelCardName":"churn","ModelCardVersion":2,"Evaluations":["#
                + #"{"Name":"a","S3Uri":"s3://b/k","Result":"Same","Findings":[]},"#
                + #"{"Name":"b","Result":"NoReport","Findings":[]}]}"#
        )
    }
}
