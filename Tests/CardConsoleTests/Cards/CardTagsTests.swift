import CardConsole
import CardTesting
import SageMakerAPI
import Testing

@Suite struct CardTagsTests {
    private typealias Tag = SageMakerAPI.Tag

    private func page(_ tags: [Tag]) -> CardTags {
        CardTags(
            header: CardHeader(CardFixtures.card(), latestVersion: 3, model: nil, choices: [], part: .tags),
            tags: tags
        )
    }

    @Test("Every tag has a button that removes it, and the form brings its token along")
    func lists() {
        let text = CardTagsView.view(page([Tag(key: "<t>", value: "\"v\"")]), formToken: "token").markup
        #expect(text.contains("&lt;t&gt;"))
        #expect(text.contains("name=\"remove\" value=\"&lt;t&gt;\""))
        #expect(text.contains("&quot;v&quot;"))
        #expect(text.contains("action=\"/console/cards/credit-default/tags\">token"))
    }

    @Test("A refused tag keeps what was typed, with the reason at the field")
    func keepsTyped() {
        var refused = page([])
        (refused.key, refused.value, refused.problem) = ("aws:x", "kept", "No such name.")
        let text = CardTagsView.view(refused, formToken: "").markup
        #expect(text.contains("value=\"aws:x\""))
        #expect(text.contains("value=\"kept\""))
        #expect(text.contains("No such name."))
        #expect(text.contains("This card has no tags."))
    }
}
