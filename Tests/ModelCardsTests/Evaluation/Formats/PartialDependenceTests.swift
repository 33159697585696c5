import JSONTree
import ModelCards
import Testing

@Suite("Partial dependence plots")
struct PartialDependenceTests {
    private func parse(_ features: String) throws -> EvaluationReport {
        try SampleReports.parse(#"{"explanations": {"pdp": [\#(features)]}}"#)
    }

    @Test("Category names that are numbers become texts, since a card takes no others")
    func numericCategories() throws {
        let report = try parse(
            #"""
            {"feature_name": "grade", "data_type": "categorical", "feature_values": [1, 2.50, null],
             "data_distribution": [0.5, 0.25, 0.25], "model_predictions": [], "label_headers": []}
            """#
        )

        #expect(report.metrics.map { $0["x_axis_name"]?.text } == [#"["1","2.5","None"]"#])
        #expect(
            report.said == [
                "information /explanations/pdp/0/data_distribution: "
                    + "3 names of bars became texts of at most 63 characters"
            ]
        )
    }

    @Test("Points and bars without a number are left out, and lists of different lengths are read as far as both go")
    func gaps() throws {
        let report = try parse(
            #"""
            {"feature_name": "a", "data_type": "numerical", "feature_values": [1, 2, null, 4],
             "data_distribution": [0.1, NaN, 0.3], "model_predictions": [], "label_headers": []},
            {"feature_name": "b", "data_type": "categorical", "feature_values": ["x", "y"],
             "data_distribution": ["NaN", 0.5], "model_predictions": [[null, null]], "label_headers": ["l"]}
            """#
        )

        #expect(report.metrics.map { $0["value"]?.text } == ["[[1,0.1]]", "[0.5]"])
        #expect(report.metrics.last?["x_axis_name"]?.text == #"["y"]"#)
        #expect(
            report.said == [
                "warning /explanations/pdp/0/data_distribution: 2 of 3 points left out, the first at position 1: "
                    + "not finite numbers",
                "warning /explanations/pdp/0/data_distribution: One list is longer than the other; its last 1 were "
                    + "left out",
                "warning /explanations/pdp/1/data_distribution: 1 of 2 bars left out, the first at position 0: "
                    + "not finite numbers",
                "warning /explanations/pdp/1/model_predictions/0: 2 of 2 bars left out, the first at position 0: "
                    + "not finite numbers",
                "warning /explanations/pdp/1/model_predictions/0: Left out: the chart has no bars",
            ]
        )
    }

    @Test("Without headers, labels are numbered; with too few, predictions without one are left out")
    func headers() throws {
        let feature = #""data_type": "numerical", "feature_values": [1], "data_distribution": [1]"#
        let report = try parse(
            #"""
            {"feature_name": "a", \#(feature), "model_predictions": [[1], [2]]},
            {"feature_name": "b", \#(feature), "model_predictions": [[1], [2]], "label_headers": [0]},
            {"feature_name": "c", \#(feature), "model_predictions": [], "label_headers": ["x"]}
            """#
        )

        #expect(
            report.metrics.map { $0["name"]?.string } == [
                "data_distribution - feature=a", "model_predictions - feature=a, label=label0",
                "model_predictions - feature=a, label=label1", "data_distribution - feature=b",
                "model_predictions - feature=b, label=0", "data_distribution - feature=c",
            ]
        )
        #expect(
            report.said == [
                "warning /explanations/pdp/0: Has no label_headers; labels are named by number",
                "warning /explanations/pdp/1/model_predictions/1: Left out: label_headers has no name for it",
                "warning /explanations/pdp/2/model_predictions: label_headers has more names than there are predictions",
            ]
        )
    }

    @Test("Features that cannot be plotted are named")
    func unusable() throws {
        let report = try parse(
            #"1, {"error": "no data"}, {"feature_name": "a", "data_type": "text", "feature_values": []}"#
        )

        #expect(report.text == #"[{"name":"explanations - pdp","metric_data":[]}]"#)
        #expect(
            report.said == [
                "error /explanations/pdp/0: Left out: a feature should be an object, not a number",
                "warning /explanations/pdp/1: Clarify reports an error: no data",
                "warning /explanations/pdp/1: Left out: has no feature_name",
                "warning /explanations/pdp/2/data_type: Left out: neither numerical nor categorical",
            ]
        )
    }
}
