import SageMakerAPI
import Testing

@Suite("DeleteTags on the wire")
struct DeleteTagsTests {
    static let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-card/churn"

    @Test("A request has a resource and keys")
    func request() throws {
        let request: DeleteTagsInput = try read(#"{"ResourceArn":"\#(Self.arn)","TagKeys":["a","b"]}"#)
        #expect(request == DeleteTagsInput(resourceArn: Self.arn, tagKeys: ["a", "b"]))
    }

    @Test("The answer is an empty object")
    func response() {
        #expect(wireText(DeleteTagsOutput()) == "{}")
    }
}
