import CardConsole
import CardTesting
import JSONTree
import Testing

@Suite struct CardTrendsTests {
    private func markup(_ versions: [(number: Int, content: JSON)]) -> String {
        let header = CardHeader(CardFixtures.card(), latestVersion: 3, model: nil, choices: [], part: .trends)
        return CardTrendsView.view(CardTrends(header: header, versions: versions)).markup
    }

    private func version(_ value: JSON, _ name: JSON = "rmse") -> JSON {
        CardFixtures.content(metrics: [["name": name, "type": "number", "value": value]])
    }

    @Test("A metric has a curve with a point for each version, its change, and all values as text")
    func follows() {
        let text = markup([(1, version(4)), (2, version(6)), (3, version(5))])
        for words in [
            "<title>Version 2: 6</title>", "rmse over 3 versions, from version 1", "−1 better", "since version 2",
            "<li>Version 1: 4</li>", "The latest 3 versions.",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("One version is no trend, no metric is an invitation, and a name is never markup")
    func explains() {
        #expect(markup([(1, version(4))]).contains("a trend needs two"))
        #expect(markup([(1, [:])]).contains("No metric to follow yet"))
        #expect(!markup([(1, version(4, "<b>")), (2, version(5, "<b>"))]).contains("<b>"))
    }
}
