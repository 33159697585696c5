import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct FigureTests {
    @Test("Bars without a name go by their number")
    func namesBars() {
        let metric: JSON = ["name": "b", "type": "bar_chart", "value": [1, 2, 3], "x_axis_name": ["first"]]
        guard case .bars(let plot)? = Figure(metric: metric, number: 1)?.plot else {
            Issue.record("No bars")
            return
        }
        #expect(plot.categories == ["first", "2", "3"])
    }

    @Test("A matrix may have rows of different lengths")
    func readsRaggedMatrix() {
        let metric: JSON = ["name": "m", "type": "matrix", "value": [[1, 2], [3], []], "y_axis_name": ["r"]]
        guard case .matrix(let plot)? = Figure(metric: metric, number: 1)?.plot else {
            Issue.record("No matrix")
            return
        }
        #expect(plot.rows == [[1, 2], [3], []])
        #expect(plot.columnNames == ["1", "2"])
        #expect(plot.rowNames == ["r", "2", "3"])
    }

    @Test("A number beyond a double's range is drawn at the end of the range")
    func limitsNumbers() {
        let metric: JSON = ["name": "b", "type": "bar_chart", "value": [.number("-1e999"), .number("1e999")]]
        guard case .bars(let plot)? = Figure(metric: metric, number: 1)?.plot else {
            Issue.record("No bars")
            return
        }
        #expect(plot.values == [-.greatestFiniteMagnitude, .greatestFiniteMagnitude])
    }

    @Test("Somebody who cannot see a figure is told what it shows")
    func describes() {
        let metric: JSON = [
            "name": "ROC", "type": "linear_graph", "value": [[0, 0], [0.5, 0.9], [1, 1]],
            "y_axis_name": "true positives",
        ]
        #expect(
            Figure(metric: metric, number: 1)?.description
                == "ROC. Line graph of 3 points. true positives from 0 to 1."
        )
    }
}
