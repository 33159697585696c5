import SageMakerAPI
import Testing

@Suite("Operations' bodies")
struct OperationTests {
    @Test("A body that is not JSON is refused with the place where it stops being JSON")
    func notJSON() {
        let error = refusal(of: ListModelCardsRequest.self, #"{"MaxResults":}"#)
        #expect(error?.code == .serializationException)
        #expect(error?.message.hasPrefix("The body is not a JSON document: ") == true)
        #expect(error?.message.contains("line 1, column 15") == true)
    }

    @Test("An empty body is refused, as AWS refuses it")
    func empty() {
        #expect(refusal(of: ListModelCardsRequest.self, "")?.code == .serializationException)
    }

    @Test("An operation without output answers with no bytes")
    func noOutput() {
        #expect(wireText(EmptyResponse()) == "")
    }
}
