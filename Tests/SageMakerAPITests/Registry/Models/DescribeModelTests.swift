import JSONTree
import SageMakerAPI
import Testing

@Suite("DescribeModel on the wire")
struct DescribeModelTests {
    @Test("A request names a model")
    func request() throws {
        let request: DescribeModelInput = try read(#"{"ModelName":"churn"}"#)
        #expect(request == DescribeModelInput(modelName: "churn"))
        #expect(refusal(of: DescribeModelInput.self, "{}")?.code == .validationException)
    }

    @Test("The answer is the model's document")
    func response() throws {
        let body = try JSON(parsing: #"{"ModelName":"churn","CreationTime":1.5}"#)
        #expect(wireText(DescribeModelOutput(body: body)) == #"{"ModelName":"churn","CreationTime":1.5}"#)
    }
}
