import CardConsole
import Testing

@Suite struct QuickLookViewTests {
    @Test("Purpose, risk and changes are escaped, and long purposes cut")
    func shows() {
        var look = QuickLook(card: "churn", version: 4, purpose: "For <b>", riskRating: "High", riskExplanation: "<i>")
        look.changes = .count(1, since: 2)
        let text = QuickLookView.view(look).markup
        #expect(text.contains("For &lt;b&gt;"))
        #expect(text.contains("High risk"))
        #expect(text.contains("&lt;i&gt;"))
        #expect(text.contains(">1 field differs from version 2, which was approved last</a>"))
        look.purpose = String(repeating: "x", count: 601)
        #expect(QuickLookView.view(look).markup.contains(String(repeating: "x", count: 600) + "…"))
        #expect(QuickLookView.brief(look).markup.contains(String(repeating: "x", count: 240) + "…"))
    }

    @Test("A card that says nothing is said to")
    func nothing() {
        let text = QuickLookView.view(QuickLook(card: "churn", version: 1)).markup
        #expect(text.contains("The card does not say what the model is for."))
        #expect(text.contains("No rating"))
        #expect(text.contains("No version of this card has been approved before."))
    }

    @Test("A version that says the same as the approved one is no news")
    func same() {
        let look = QuickLook(card: "churn", version: 3, changes: .count(0, since: 2))
        #expect(QuickLookView.view(look).markup.contains("Says the same as version 2, which was approved last."))
    }
}
