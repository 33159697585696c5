import CardConsole
import CardTesting
import JSONTree
import Testing

@Suite("Throwing a draft away")
struct DiscardPageTests {
    @Test("What is lost is said, and that the card stays")
    func view() {
        let markup = DiscardView.view(
            EditorFixtures.edit([:], name: EditorFixtures.hostile, card: "churn", base: 1),
            formToken: EditorFixtures.formToken
        ).markup

        #expect(markup.contains(#"action="/console/edits/e1/discard""#))
        #expect(markup.contains("The card itself stays as it is."))
        #expect(!markup.contains("<script"))
    }
}
