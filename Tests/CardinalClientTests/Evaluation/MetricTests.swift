import CardinalClient
import JSONTree
import Testing

@Suite("A metric")
struct MetricTests {
    @Test(
        "is written as the schema has it",
        arguments: [
            (.number("n", 0.5, notes: "x"), #"{"name":"n","type":"number","value":0.5,"notes":"x"}"#),
            (.text("t", "a"), #"{"name":"t","type":"string","value":"a"}"#),
            (.boolean("b", true), #"{"name":"b","type":"boolean","value":true}"#),
            (
                .curve("c", [(0, 1), (0.5, 2)], xAxis: "x", yAxis: "y"),
                #"{"name":"c","type":"linear_graph","value":[[0,1],[0.5,2]],"x_axis_name":"x","y_axis_name":"y"}"#
            ),
            (
                .matrix("m", [[1, 2], [3, 4]], xAxis: ["a", "b"], yAxis: ["c", "d"]),
                #"{"name":"m","type":"matrix","value":[[1,2],[3,4]],"x_axis_name":["a","b"],"y_axis_name":["c","d"]}"#
            ),
            (
                .bars("h", [1, 2], xAxis: ["a", "b"], yAxis: "y"),
                #"{"name":"h","type":"bar_chart","value":[1,2],"x_axis_name":["a","b"],"y_axis_name":"y"}"#
            ),
        ] as [(Metric, String)]
    )
    func written(metric: Metric, text: String) {
        #expect(metric.json.text == text)
    }

    @Test("has one name for an axis, or one for each column")
    func axes() {
        #expect(Metric.curve("c", [(0, 1)], xAxis: "x").xAxisNames == ["x"])
        #expect(Metric.matrix("m", [[1]], xAxis: ["a"], yAxis: ["b"]).yAxisNames == ["b"])
        #expect(Metric.number("n", 1).xAxisNames == [])
    }
}
