import Testing
import cardinal

@Suite("One side of a comparison")
struct ContentSourceTests {
    @Test("is a file when it has a full stop or a slash, and a card otherwise")
    func kinds() throws {
        for file in ["-", "card.json", "./churn", "a/b"] {
            #expect(ContentSource(argument: file) == .file(file))
        }
        for card in ["churn", "churn@2", "arn:aws:sagemaker:us-east-1:123456789012:model-card/churn@2"] {
            #expect(ContentSource(argument: card) == .card(try #require(CardReference(argument: card))))
        }
        #expect(ContentSource(argument: "churn@x") == nil)
    }
}
