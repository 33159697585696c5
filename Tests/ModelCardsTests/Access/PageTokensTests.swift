import ModelCards
import SageMakerAPI
import Testing

@Suite struct PageTokensTests {
    private let tokens = PageTokens(secret: "secret")

    @Test(
        "A position comes back as it went in",
        arguments: [["1790000000000", "card"], ["", ""], ["a:b", "3:x"], ["é", "\u{65}\u{301}"]]
    )
    func roundTrip(position: [String]) throws {
        let token = tokens.token(after: position, of: "query")

        #expect(try tokens.position(in: token, of: "query", count: 2) == position)
    }

    @Test("A token changed in any place is refused")
    func tampering() {
        let token = tokens.token(after: ["1", "card"], of: "query")
        for position in token.indices {
            var changed = token
            changed.replaceSubrange(position...position, with: token[position] == "0" ? "1" : "0")
            #expect(throws: SageMakerError.invalidNextToken) {
                try tokens.position(in: changed, of: "query", count: 2)
            }
        }
    }

    @Test("A token of another query, another installation or another length is refused")
    func foreign() {
        let token = tokens.token(after: ["1", "card"], of: "query")

        #expect(throws: SageMakerError.invalidNextToken) { try tokens.position(in: token, of: "other", count: 2) }
        #expect(throws: SageMakerError.invalidNextToken) { try tokens.position(in: token, of: "query", count: 1) }
        #expect(throws: SageMakerError.invalidNextToken) {
            try PageTokens(secret: "other").position(in: token, of: "query", count: 2)
        }
    }

    @Test("Queries that differ in where one part ends are different queries")
    func spelling() {
        #expect(PageTokens.query("List", "a", "b") != PageTokens.query("List", "a\n1:b"))
        #expect(PageTokens.query("List", nil, "a") != PageTokens.query("List", "a", nil))
    }
}
