import CardConsole
import Testing

@Suite("What a card may be called")
struct CardNameRuleTests {
    @Test(
        "Letters, digits and hyphens between them",
        arguments: ["a", "A-1", "a--b", String(repeating: "x", count: 63)]
    )
    func valid(_ name: String) {
        #expect(CardNameRule.isValid(name))
    }

    @Test("Nothing else", arguments: ["", "-a", "a-", "a b", "ä", "a.b", "a/b", String(repeating: "x", count: 64)])
    func invalid(_ name: String) {
        #expect(!CardNameRule.isValid(name))
    }

    @Test(
        "A name is made of another one",
        arguments: [
            ("Churn (v3)", "Churn-v3"), ("--x", "x"), ("äöü", ""), ("group/3", "group-3"),
            (String(repeating: "a", count: 62) + " b", String(repeating: "a", count: 62)),
        ]
    )
    func proposed(_ text: String, _ name: String) {
        #expect(CardNameRule.proposed(from: text) == name)
    }
}
