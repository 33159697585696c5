import SageMakerAPI
import Testing

@Suite("UpdateModelCard on the wire")
struct UpdateModelCardTests {
    @Test("A request needs a name or an ARN; whether it says enough is for the rules to judge")
    func minimalRequest() throws {
        let request: UpdateModelCardRequest = try read(#"{"ModelCardName":"churn"}"#)
        #expect(request == UpdateModelCardRequest(modelCardName: "churn"))
    }

    @Test("A request may have a content and a status")
    func fullRequest() throws {
        let request: UpdateModelCardRequest = try read(
            #"{"ModelCardName":"churn","Content":"{}","ModelCardStatus":"Approved"}"#
        )
        #expect(request == UpdateModelCardRequest(modelCardName: "churn", content: "{}", modelCardStatus: .approved))
    }

    @Test("The answer is the card's ARN")
    func response() {
        #expect(wireText(UpdateModelCardResponse(modelCardArn: "arn")) == #"{"ModelCardArn":"arn"}"#)
    }
}
