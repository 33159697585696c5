import SageMakerAPI
import Testing

@Suite("DeleteModel on the wire")
struct DeleteModelTests {
    @Test("A request names a model, and the answer has no bytes")
    func request() throws {
        let request: DeleteModelInput = try read(#"{"ModelName":"churn"}"#)
        #expect(request == DeleteModelInput(modelName: "churn"))
        #expect(wireText(EmptyResponse()) == "")
    }
}
