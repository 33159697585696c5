import CardConsole
import CardTesting
import JSONTree
import Testing

@Suite("A draft that two windows have changed")
struct ClashPageTests {
    private let hostile = EditorFixtures.hostile

    @Test("Both texts are shown, and what was typed can be sent again over the kept revision")
    func view() {
        let kept = EditorFixtures.edit(["model_overview": ["model_owner": "Kept"]])
        let sent = FormFields([
            .init("revision", "5"), .init("form-token", "old"), .init("/model_overview/model_owner", hostile),
        ])
        let typed = EditForm(sent).apply(.details, to: kept.document).document
        let markup = ClashView(
            step: .details,
            kept: kept,
            typed: typed,
            sent: sent,
            formToken: EditorFixtures.formToken
        ).view.markup

        #expect(markup.contains("Model overview › Model owner"))
        #expect(markup.contains(#"name="/model_overview/model_owner" value="&lt;script&gt;"#))
        #expect(markup.contains(#"name="revision" value="7""#))
        #expect(!markup.contains(#"value="5""#))
        #expect(!markup.contains(#"value="old""#))
        #expect(!markup.contains("<script"))
    }
}
