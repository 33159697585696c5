import SageMakerAPI
import Testing

@Suite("DeleteModelCard on the wire")
struct DeleteModelCardTests {
    @Test("A request has a name")
    func request() throws {
        let request: DeleteModelCardRequest = try read(#"{"ModelCardName":"churn"}"#)
        #expect(request == DeleteModelCardRequest(modelCardName: "churn"))
    }

    @Test("An ARN is not a name")
    func arn() {
        let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-card/churn"
        #expect(
            refusal(of: DeleteModelCardRequest.self, #"{"ModelCardName":"\#(arn)"}"#)?.code == .validationException
        )
    }
}
