import ModelCards
import Testing

@Suite("Asymmetric Shapley values")
struct AsymmetricShapleyTests {
    private let said =
        "information /explanations/asymmetric_shapley_value: Asymmetric Shapley values were taken by their structure; "
        + "no other tool reads them into a card"

    @Test("Numbers become metrics named by the way to them, lists of numbers curves")
    func structure() throws {
        let report = try SampleReports.parse(
            #"""
            {"explanations": {"asymmetric_shapley_value": {"direction": "chronological", "label0": {
              "target_time_series": [0.5, -0.25], "static": {"area": 0.125}},
              "label1": [{"item_id": "store 1", "price": 1.50}, {"price": 2}]}}}
            """#
        )

        #expect(
            try report.text
                == #"""
                [{"name": "explanations - asymmetric_shapley_value, label=label0", "metric_data": [
                   {"name": "target_time_series", "type": "linear_graph", "value": [[0, 0.5], [1, -0.25]],
                    "x_axis_name": "step", "y_axis_name": "asymmetric_shapley_value"},
                   {"name": "static - area", "type": "number", "value": 0.125}]},
                 {"name": "explanations - asymmetric_shapley_value, label=label1", "metric_data": [
                   {"name": "store 1 - item_id", "type": "string", "value": "store 1"},
                   {"name": "store 1 - price", "type": "number", "value": 1.50},
                   {"name": "1 - price", "type": "number", "value": 2}]},
                 {"name": "explanations - asymmetric_shapley_value", "metric_data": [
                   {"name": "direction", "type": "string", "value": "chronological"}]}]
                """#.compactJSON
        )
        #expect(report.said == [said])
    }

    @Test("A list at the top is one group")
    func list() throws {
        let report = try SampleReports.parse(#"{"explanations": {"asymmetric_shapley_value": [0.5, NaN]}}"#)

        #expect(
            report.text == #"[{"name":"explanations - asymmetric_shapley_value","metric_data":[{"name":"values","#
                + #""type":"linear_graph","value":[[0,0.5]],"x_axis_name":"step","#
                + #""y_axis_name":"asymmetric_shapley_value"}]}]"#
        )
    }

    @Test("What nests deeper than any report is left out")
    func deep() throws {
        let text = String(repeating: "[", count: 100) + "[1],\"a\"" + String(repeating: "]", count: 100)
        let report = try SampleReports.parse(#"{"explanations": {"asymmetric_shapley_value": \#(text)}}"#)

        #expect(
            report.said.last?.hasSuffix("Left out: nested deeper than any known report") == true
        )
    }
}
