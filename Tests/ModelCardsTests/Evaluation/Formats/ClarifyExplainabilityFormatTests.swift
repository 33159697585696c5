import ModelCards
import Testing

@Suite("Clarify explainability reports")
struct ClarifyExplainabilityFormatTests {
    @Test("Global SHAP values, top tokens and partial dependence become groups")
    func groups() throws {
        let report = try SampleReports.parse(SampleReports.explainability)

        #expect(
            try report.text
                == #"""
                [{"name": "explanations - global_shap_values, label=label0", "metric_data": [
                   {"name": "income", "type": "number", "value": 0.21875},
                   {"name": "age", "type": "number", "value": 0.09375}]},
                 {"name": "explanations - global_top_shap_text, label=label0, feature=comment", "metric_data": [
                   {"name": "good", "type": "number", "value": 0.0625},
                   {"name": "late", "type": "number", "value": -0.03125}]},
                 {"name": "explanations - pdp", "metric_data": [
                   {"name": "data_distribution - feature=income", "type": "linear_graph",
                    "value": [[10.0, 0.25], [20.5, 0.75]], "x_axis_name": "income", "y_axis_name": "Data distribution"},
                   {"name": "model_predictions - feature=income, label=label0", "type": "linear_graph",
                    "value": [[10.0, 0.5], [20.5, 0.125]], "x_axis_name": "income", "y_axis_name": "label0"},
                   {"name": "data_distribution - feature=region", "type": "bar_chart", "value": [0.5, 0.5],
                    "x_axis_name": ["north", "south"], "y_axis_name": "Data distribution"},
                   {"name": "model_predictions - feature=region, label=label0", "type": "bar_chart",
                    "value": [0.25, 0.375], "x_axis_name": ["north", "south"], "y_axis_name": "label0"}]}]
                """#.compactJSON
        )
        #expect(report.said.isEmpty)
    }

    @Test("SHAP values come before partial dependence, whatever the file's order is")
    func order() throws {
        let report = try SampleReports.parse(
            #"{"explanations": {"pdp": [], "kernel_shap": {"l": {"global_shap_values": {}}}}}"#
        )

        #expect(
            report.metricGroups.map { $0["name"]?.string } == [
                "explanations - global_shap_values, label=l", "explanations - pdp",
            ]
        )
    }

    @Test("Values are numbers, texts or booleans; null and NaN are left out")
    func scalars() throws {
        let report = try SampleReports.parse(
            #"""
            {"explanations": {"kernel_shap": {"l": {"global_shap_values": {
              "n": -1.50, "s": "text", "b": true, "none": null, "nan": NaN, "java": "NaN", "list": [1]}}}}}
            """#
        )

        #expect(
            try report.text
                == #"""
                [{"name": "explanations - global_shap_values, label=l", "metric_data": [
                   {"name": "n", "type": "number", "value": -1.50}, {"name": "s", "type": "string", "value": "text"},
                   {"name": "b", "type": "boolean", "value": true}]}]
                """#.compactJSON
        )
        let place = "/explanations/kernel_shap/l/global_shap_values"
        #expect(
            report.said == [
                "warning \(place)/none: Left out: null is not a finite number",
                "warning \(place)/nan: Left out: NaN is not a finite number",
                "warning \(place)/java: Left out: \"NaN\" is not a finite number",
                "warning \(place)/list: Left out: [1] is not a finite number",
            ]
        )
    }

    @Test("Unknown and malformed parts are named")
    func malformed() throws {
        let report = try SampleReports.parse(
            #"""
            {"explanations": {"kernel_shap": {"a": 1, "b": {"extra": 2, "global_shap_values": 3,
              "global_top_shap_text": {"f": 4}}}, "pdp": 5, "gradients": {}}}
            """#
        )

        #expect(report.metricGroups.isEmpty)
        #expect(
            report.said == [
                "error /explanations/kernel_shap/a: Left out: the label should be an object, not a number",
                "information /explanations/kernel_shap/b/extra: Not part of any known explanation",
                "error /explanations/kernel_shap/b/global_shap_values: "
                    + "Left out: the values should be an object, not a number",
                "error /explanations/kernel_shap/b/global_top_shap_text/f: "
                    + "Left out: the values should be an object, not a number",
                "error /explanations/pdp: Left out: pdp should be a list, not a number",
                "warning /explanations/gradients: Left out: an explanation of no known kind",
                "warning : Nothing in the report can go into a card",
            ]
        )
    }
}
