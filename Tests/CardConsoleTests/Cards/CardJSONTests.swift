import CardConsole
import CardTesting
import JSONTree
import Testing

@Suite struct CardJSONTests {
    @Test("The content is shown indented and escaped, beside the way to its exact bytes")
    func shows() {
        let content: JSON = ["a": ["<b>", 1.50]]
        let header = CardHeader(CardFixtures.card(content), latestVersion: 3, model: nil, choices: [], part: .json)
        let text = CardJSONView.view(CardJSON(header: header, content: content)).markup
        #expect(text.contains("{\n  &quot;a&quot;: ["))
        #expect(text.contains("&lt;b&gt;"))
        #expect(text.contains("href=\"/console/cards/credit-default/json/3/download\""))
        #expect(text.contains(CardFixtures.digest))
    }
}
