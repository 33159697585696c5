import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct MetricGroupBlocksTests {
    private func blocks(_ metrics: [JSON]) -> [Block] {
        let blocks = CardDocument(CardFixtures.card(CardFixtures.content(metrics: metrics))).blocks
        guard let start = blocks.firstIndex(of: .heading(Heading(3, "Quality"))) else { return [] }
        return Array(blocks[(start + 1)...])
    }

    @Test("Single values share a table in their order; curves, bars and matrices follow as numbered figures")
    func splitsTableAndFigures() {
        let result = blocks([
            ["name": "roc", "type": "linear_graph", "value": [[0, 1]]],
            ["name": "auc", "type": "number", "value": 1e-7],
            ["name": "bands", "type": "bar_chart", "value": [1]],
            ["name": "fit", "type": "boolean", "value": false],
        ])
        #expect(result.count == 3)
        let rows = [[Passage("auc"), Passage("1e-07", .number)], [Passage("fit"), Passage("False")]]
        #expect(result.first == .table(Table(columns: ["Metric", "Value"], rows: rows)))
        let captions = result.compactMap { block in
            if case .figure(let figure) = block { "\(figure.number) \(figure.name)" } else { nil }
        }
        #expect(captions == ["1 roc", "2 bands"])
    }

    @Test("A number keeps the digits that were stored")
    func keepsDigits() {
        let digits = "0.10000000000000000555111512312578270211815834045410156250"
        let result = blocks([["name": "n", "type": "number", "value": .number(digits)]])
        let row = [Passage("n"), Passage(digits, .number)]
        #expect(result == [.table(Table(columns: ["Metric", "Value"], rows: [row]))])
    }

    @Test(
        "A figure that cannot be drawn is shown as text",
        arguments: [
            ["name": "x", "type": "linear_graph", "value": [[1, 2], [3]]] as JSON,
            ["name": "x", "type": "bar_chart", "value": ["a"]],
            ["name": "x", "type": "matrix", "value": [[], []]],
            ["name": "x", "type": "matrix", "value": []],
            ["name": "x", "type": "pie_chart", "value": [1]],
        ]
    )
    func fallsBackToText(metric: JSON) {
        guard case .table(let table)? = blocks([metric]).first else {
            Issue.record("No table")
            return
        }
        #expect(table.rows.count == 1)
    }

    @Test("A group without metrics says so")
    func explainsEmptyGroup() {
        #expect(blocks([]) == [.paragraph("This group has no metrics.")])
    }
}
