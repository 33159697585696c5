import CardConsole
import CardTesting
import JSONTree
import Testing

@Suite("A draft as JSON")
struct EditJSONPageTests {
    @Test("A text that cannot be read stays, with what is wrong with it")
    func problem() {
        let markup = EditJSONView.view(
            EditorFixtures.edit([:]),
            text: EditorFixtures.hostile,
            problem: "This is not JSON",
            formToken: EditorFixtures.formToken
        ).markup

        #expect(markup.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</textarea>"))
        #expect(markup.contains(#"id="json-problem">This is not JSON</p>"#))
        #expect(markup.contains(#"name="revision" value="7""#))
        #expect(!markup.contains("<script"))
    }
}
