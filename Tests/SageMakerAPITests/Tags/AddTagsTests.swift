import SageMakerAPI
import Testing

@Suite("AddTags on the wire")
struct AddTagsTests {
    static let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-card/churn"

    @Test("A request has a resource and tags")
    func request() throws {
        let request: AddTagsInput = try read(#"{"ResourceArn":"\#(Self.arn)","Tags":[{"Key":"k","Value":"v"}]}"#)
        #expect(request == AddTagsInput(resourceArn: Self.arn, tags: [.init(key: "k", value: "v")]))
    }

    @Test("Both members are required")
    func required() {
        #expect(
            refusal(of: AddTagsInput.self, "{}")?.message
                == "2 validation errors detected: "
                + "Value null at 'resourceArn' failed to satisfy constraint: Member must not be null; "
                + "Value null at 'tags' failed to satisfy constraint: Member must not be null"
        )
    }

    @Test("The answer has the resource's tags")
    func response() {
        #expect(
            wireText(AddTagsOutput(tags: [.init(key: "k", value: "v"), .init(key: "l", value: "")]))
                == #"{"Tags":[{"Key":"k","Value":"v"},{"Key":"l","Value":""}]}"#
        )
        #expect(wireText(AddTagsOutput()) == "{}")
    }
}
