import JSONTree
import Testing

@Suite("A name equals another scalar for scalar")
struct JSONNameTests {
    @Test("Composed and decomposed accents are two names, and Swift's own equality is not asked")
    func accents() {
        let (composed, decomposed) = (JSONName("caf\u{E9}"), JSONName("cafe\u{301}"))

        #expect(composed.text == decomposed.text)
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed, JSONName("caf\u{E9}")]).count == 2)
    }
}
