import SageMakerAPI
import Testing

@Suite("ListTags on the wire")
struct ListTagsTests {
    static let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-card/churn"

    @Test("A request has a resource")
    func minimalRequest() throws {
        let request: ListTagsInput = try read(#"{"ResourceArn":"\#(Self.arn)"}"#)
        #expect(request == ListTagsInput(resourceArn: Self.arn))
    }

    @Test("A request may page, by 50 tags or more")
    func fullRequest() throws {
        let request: ListTagsInput = try read(#"{"ResourceArn":"\#(Self.arn)","NextToken":"next","MaxResults":50}"#)
        #expect(request == ListTagsInput(resourceArn: Self.arn, nextToken: "next", maxResults: 50))
        #expect(
            refusal(of: ListTagsInput.self, #"{"ResourceArn":"\#(Self.arn)","MaxResults":49}"#)?.message
                == "1 validation error detected: Value '49' at 'maxResults' failed to satisfy constraint: "
                + "Member must have value greater than or equal to 50"
        )
    }

    @Test("A page has tags, and the token of the next page")
    func response() {
        #expect(
            wireText(ListTagsOutput(tags: [.init(key: "k", value: "v")], nextToken: "next"))
                == #"{"Tags":[{"Key":"k","Value":"v"}],"NextToken":"next"}"#
        )
        #expect(wireText(ListTagsOutput(tags: [])) == #"{"Tags":[]}"#)
    }
}
