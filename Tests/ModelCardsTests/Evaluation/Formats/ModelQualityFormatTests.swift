import JSONTree
import ModelCards
import Testing

@Suite("Model Monitor model quality reports")
struct ModelQualityFormatTests {
    @Test("A regression gives its metrics, each followed by its standard deviation if it has one")
    func regression() throws {
        let report = try SampleReports.parse(SampleReports.regression)

        #expect(
            try report.text
                == #"""
                [{"name": "regression_metrics", "metric_data": [
                   {"name": "mae", "type": "number", "value": 1.5},
                   {"name": "mae - standard_deviation", "type": "number", "value": 0.03125},
                   {"name": "r2", "type": "number", "value": 0.75}]}]
                """#.compactJSON
        )
        #expect(
            report.said == [
                "information /regression_metrics/r2/standard_deviation: "
                    + "\"NaN\": Model Monitor computed no standard deviation"
            ]
        )
    }

    @Test("A classification gives a matrix and curves too, in the order of the file")
    func binary() throws {
        #expect(
            try SampleReports.parse(SampleReports.binary).text
                == #"""
                [{"name": "binary_classification_metrics", "metric_data": [
                   {"name": "confusion_matrix", "type": "matrix", "value": [[70, 10], [20, 60]],
                    "x_axis_name": ["0", "1"], "y_axis_name": ["0", "1"]},
                   {"name": "recall", "type": "number", "value": 0.75},
                   {"name": "recall - standard_deviation", "type": "number", "value": 0.015625},
                   {"name": "receiver_operating_characteristic_curve", "type": "linear_graph",
                    "value": [[0.0, 0.0], [0.125, 0.75], [1.0, 1.0]],
                    "x_axis_name": "false_positive_rates", "y_axis_name": "true_positive_rates"},
                   {"name": "precision_recall_curve", "type": "linear_graph", "value": [[0.0, 1.0], [1.0, 0.5]],
                    "x_axis_name": "recalls", "y_axis_name": "precisions"}]}]
                """#.compactJSON
        )
    }

    @Test(
        "A metric of an unusual shape gives what can be read of it, and says the rest",
        arguments: [
            (#"{"value": 1.5}"#, ["1.5"], ["information /regression_metrics/m: Has no standard_deviation"]),
            (
                #"{"value": "NaN", "standard_deviation": 0.5}"#, ["0.5"],
                [#"warning /regression_metrics/m/value: Left out: "NaN" is not a finite number"#]
            ),
            (
                #"{"value": 1, "standard_deviation": true}"#, ["1"],
                ["warning /regression_metrics/m/standard_deviation: Left out: true is not a finite number"]
            ),
            (
                "2.5", ["2.5"],
                [
                    "information /regression_metrics/m: "
                        + "A bare number instead of an object with \"value\"; taken as the value"
                ]
            ),
            (
                #"{"standard_deviation": NaN}"#, [],
                [
                    "warning /regression_metrics/m: Left out: has no value",
                    "information /regression_metrics/m/standard_deviation: "
                        + "NaN: Model Monitor computed no standard deviation",
                ]
            ),
            ("[1]", [], ["error /regression_metrics/m: Left out: a metric should be an object, not a list"]),
            ("null", [], ["error /regression_metrics/m: Left out: a metric should be an object, not null"]),
        ]
    )
    func unusual(metric: String, values: [String], said: [String]) throws {
        let report = try SampleReports.parse(#"{"regression_metrics": {"m": \#(metric)}}"#)

        #expect(report.metrics.map { $0["value"]?.text } == values)
        #expect(report.said == said)
    }

    @Test("A section that is no object is said")
    func section() throws {
        #expect(
            try SampleReports.parse(#"{"regression_metrics": [], "binary_classification_metrics": {}}"#).said == [
                "error /regression_metrics: Left out: regression_metrics should be an object, not a list"
            ]
        )
    }

    @Test(
        "A curve of an unusual shape gives the points that it has",
        arguments: [
            (
                #"{"recalls": [0, 1, 2], "precisions": [1, "NaN"]}"#, ["[[0,1]]"],
                [
                    "1 of 2 points left out, the first at position 1: not finite numbers",
                    "One list is longer than the other; its last 1 were left out",
                ]
            ),
            (#"{"recalls": [], "precisions": []}"#, [], ["Left out: the curve has no points"]),
            (#"{"recalls": [1]}"#, [], ["Left out: has no precisions"]),
        ]
    )
    func curves(curve: String, values: [String], said: [String]) throws {
        let report = try SampleReports.parse(
            #"{"binary_classification_metrics": {"precision_recall_curve": \#(curve)}}"#
        )

        #expect(report.metrics.map { $0["value"]?.text } == values)
        #expect(
            report.said == said.map { "warning /binary_classification_metrics/precision_recall_curve: \($0)" }
        )
    }
}
