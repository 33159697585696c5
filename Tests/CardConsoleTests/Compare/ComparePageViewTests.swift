import CardConsole
import CardTesting
import JSONTree
import Testing

@Suite struct ComparePageViewTests {
    private func markup(_ contents: [JSON], onlyChanges: Bool = false, problems: [String] = []) -> String {
        let cards = contents.map { ComparedCard(CardFixtures.card($0), latestVersion: 3) }
        return ComparePageView.view(
            ComparePage(
                asked: cards.map(\.item),
                problems: problems,
                comparison: cards.count > 1 ? Comparison(cards, onlyChanges: onlyChanges) : nil,
                suggestions: ["credit-default@3", "<i>@1"]
            )
        ).markup
    }

    @Test("Words that came and went are marked in the second column")
    func marksWords() {
        let text = markup([
            ["intended_uses": ["purpose_of_model": "For small <loans>."]],
            ["intended_uses": ["purpose_of_model": "For large <loans>."]],
        ])
        #expect(text.contains("For <del>small </del><ins>large </ins>&lt;loans&gt;."))
        #expect(text.contains("<strong>1</strong> of 1 fields differ."))
    }

    @Test("A metric says by how much it changed and whether that is better; other numbers only how much")
    func judgesMetrics() {
        func version(_ value: JSON, _ number: JSON) -> JSON {
            [
                "model_overview": ["model_version": number],
                "evaluation_details": [
                    [
                        "name": "e",
                        "metric_groups": [
                            ["name": "g", "metric_data": [["name": "mae", "type": "number", "value": value]]]
                        ],
                    ]
                ],
            ]
        }
        let text = markup([version(2, 1), version(1.5, 2)])
        #expect(text.contains("change change-better"))
        #expect(text.contains("−0.5 better"))
        #expect(text.contains("<span class=\"change\"><span aria-hidden=\"true\">▲ </span>+1</span>"))
    }

    @Test("Only differences are shown on demand, and the address says so")
    func filters() {
        let contents: [JSON] = [
            ["model_overview": ["model_name": "same", "model_owner": "a"]],
            ["model_overview": ["model_name": "same", "model_owner": "b"]],
            ["model_overview": ["model_name": "same"]],
        ]
        #expect(markup(contents).contains("Model name"))
        let text = markup(contents, onlyChanges: true)
        #expect(!text.contains("Model name"))
        #expect(text.contains("changes=only\" aria-current=\"page\""))
        #expect(text.contains("name=\"changes\" value=\"only\""))
        #expect(text.contains("Remove"))
        #expect(markup([contents[0], contents[0]], onlyChanges: true).contains("All of them say the same."))
    }

    @Test("A page with nothing to compare asks what to compare, and says what it could not find")
    func asks() {
        let text = markup([], problems: ["Model card <x> does not exist"])
        #expect(text.contains("Model card &lt;x&gt; does not exist"))
        #expect(text.contains("<option value=\"&lt;i&gt;@1\">"))
        #expect(text.contains("id=\"item-2\""))
        #expect(!text.contains("id=\"item-3\""))
    }

    @Test("Nothing that a card says becomes markup")
    func escapes() {
        let evil: JSON = "<script>\"'"
        let text = markup([
            ["<b>": evil, "additional_information": ["custom_details": ["<u>": evil]]],
            ["<b>": ["<i>": evil], "evaluation_details": [["name": evil, "datasets": [evil]]]],
        ])
        for tag in ["<script", "<b>", "<u>", "<i>"] {
            #expect(!text.contains(tag), "\(tag)")
        }
    }
}
