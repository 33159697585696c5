import CardConsole
import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct FigureViewTests {
    private func markup(_ metric: JSON) throws -> String {
        FigureView.view(figure: try #require(Figure(metric: metric, number: 4))).markup
    }

    @Test("A curve has its description, a point for each pair, and every value in a table")
    func drawsCurve() throws {
        let text = try markup([
            "name": "ROC", "type": "linear_graph", "value": [[0, 0], [0.25, 0.875], [1, 1]],
            "x_axis_name": "False positives", "y_axis_name": "True positives",
        ])
        #expect(text.contains("aria-label=\"ROC. Line graph of 3 points. True positives from 0 to 1.\""))
        #expect(text.contains("<title>False positives 0.25, True positives 0.875</title>"))
        #expect(text.contains("<td class=\"number\">0.25</td><td class=\"number\">0.875</td>"))
        #expect(text.count(of: "class=\"chart-point\"") == 3)
        #expect(text.count(of: "tabindex=\"0\"") == 1)
        #expect(text.contains("id=\"figure-4\""))
    }

    @Test("Bars stand on zero in the colour of the PDF, and say their name and value")
    func drawsBars() throws {
        let text = try markup(["name": "b", "type": "bar_chart", "value": [3, -1], "x_axis_name": ["up", "down"]])
        #expect(text.contains("<title>up: 3</title>"))
        #expect(text.contains("<title>down: −1</title>"))
        #expect(text.contains("fill=\"#1F6FB4\""))
        #expect(text.contains("<th scope=\"row\">down</th><td class=\"number\">-1</td>"))
    }

    @Test("Bars with long names lie in rows, and very many share one outline")
    func choosesForm() throws {
        let name = JSON.string(String(repeating: "n", count: 60))
        let rows = try markup([
            "name": "b", "type": "bar_chart", "value": [1, 2, 3], "x_axis_name": [name, name, name],
        ])
        #expect(rows.count(of: "class=\"chart-bar\"") == 3)
        #expect(rows.contains("nnn…</text>"))
        let many = try markup(["name": "b", "type": "bar_chart", "value": .array((0..<900).map { .number("\($0)") })])
        #expect(many.contains("class=\"chart-outline\""))
        #expect(!many.contains("class=\"chart-bar\""))
    }

    @Test("A matrix has a cell for each number, coloured as in the PDF, and rows may differ in length")
    func drawsMatrix() throws {
        let text = try markup(["name": "m", "type": "matrix", "value": [[0, 1], [2]], "y_axis_name": ["no", "yes"]])
        #expect(text.count(of: "class=\"chart-cell\"") == 3)
        #expect(text.contains("<title>yes, 1: 2</title>"))
        #expect(text.contains("fill=\"\(ChartInk.pale.hex)\""))
    }

    @Test("Of a long curve some points can be stepped to, and the table is cut with a remark")
    func limitsLongCurves() throws {
        let points = JSON.array((0..<5_000).map { .array([.number("\($0)"), .number("\($0 % 7)")]) })
        let text = try markup(["name": "c", "type": "linear_graph", "value": points])
        #expect(text.count(of: "class=\"chart-point\"") == 60)
        #expect(text.contains("The first 1,000 are shown"))
        #expect(text.utf8.count < 250_000)
    }

    @Test("Nothing that the card says becomes markup", arguments: ["linear_graph", "bar_chart", "matrix"])
    func escapes(type: String) throws {
        let evil: JSON = "<script>\"'&"
        let text = try markup([
            "name": evil, "type": .string(type), "notes": evil, "value": type == "bar_chart" ? [1] : [[1, 2]],
            "x_axis_name": type == "linear_graph" ? evil : [evil], "y_axis_name": type == "matrix" ? [evil] : evil,
        ])
        #expect(!text.contains("<script"))
        #expect(text.contains("&lt;script&gt;&quot;&#39;&amp;"))
    }

    @Test(
        "Numbers at the ends of what a double holds are drawn within the picture",
        arguments: [
            [[0, 1.7e308], [1, -1.7e308]], [[1e-300, 0], [2e-300, 1]], [[5, 5]],
        ] as [JSON]
    )
    func survivesExtremes(value: JSON) throws {
        let text = try markup(["name": "x", "type": "linear_graph", "value": value])
        #expect(!text.contains("nan"))
        #expect(!text.contains("inf\""))
    }
}

extension String {
    fileprivate func count(of words: String) -> Int {
        split(separator: words, omittingEmptySubsequences: false).count - 1
    }
}
