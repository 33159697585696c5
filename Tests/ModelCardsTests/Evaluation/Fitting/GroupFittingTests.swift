import JSONTree
import ModelCards
import Testing

@Suite("Groups with more than a card has room for")
struct GroupFittingTests {
    private func shap(_ count: Int, limits: EvaluationLimits) throws -> EvaluationReport {
        // Every tenth feature has a large value, with either sign.
        let values = (0..<count).map { index in
            #""feature \#(index)": \#(index % 10 == 0 ? (index % 20 == 0 ? 1 : -1) * (1 + index) : 0)"#
        }
        return try SampleReports.parse(
            #"{"explanations":{"kernel_shap":{"l":{"global_shap_values":{\#(values.joined(separator: ","))}}}}}"#,
            limits: limits
        )
    }

    @Test("Of too many features the largest stay, in the order of the file, and the first says so")
    func largest() throws {
        let report = try shap(1000, limits: EvaluationLimits(maximumCharacters: 1000))

        #expect(report.metrics.count == 13)
        #expect(report.metrics.map { $0["value"]?.text }.first == "-871")
        #expect(report.metrics.map { $0["value"]?.text }.last == "-991")
        #expect(
            report.metrics.first?["notes"]?.string
                == "The 13 largest of 1000 metrics; the others do not fit into a card."
        )
        #expect(
            report.said == [
                "warning /explanations/kernel_shap/l/global_shap_values: "
                    + "The 13 largest of 1000 metrics; the others do not fit into a card"
            ]
        )
    }

    @Test("A report of any size fits into the room that it is given", arguments: [200, 1000, 5000, 40_000])
    func room(characters: Int) throws {
        for count in [1, 10, 100, 3000] {
            let report = try shap(count, limits: EvaluationLimits(maximumCharacters: characters))
            #expect(Self.writtenLength(report) <= characters)
        }
        let curve = (0..<3000).map { "0.\(1_000_000 + $0)" }.joined(separator: ",")
        let report = try SampleReports.parse(
            #"""
            {"binary_classification_metrics": {"auc": {"value": 0.5, "standard_deviation": 0.25},
              "precision_recall_curve": {"recalls": [\#(curve)], "precisions": [\#(curve)]},
              "receiver_operating_characteristic_curve": {
                "false_positive_rates": [\#(curve)], "true_positive_rates": [\#(curve)]}}}
            """#,
            limits: EvaluationLimits(maximumCharacters: characters)
        )
        #expect(Self.writtenLength(report) <= characters)
    }

    /// The characters as Python's `json.dumps` writes ASCII text: a blank after each comma and colon between values.
    private static func writtenLength(_ report: EvaluationReport) -> Int {
        JSON.array(report.metricGroups).prettyText.split(separator: "\n").reduce(0) { length, line in
            length + line.drop { $0 == " " }.count + (line.hasSuffix(",") ? 1 : 0)
        }
    }

    @Test("Curves lose points before metrics are left out")
    func curvesFirst() throws {
        let curve = (0..<1000).map { "0.\(1_000_000 + $0)" }.joined(separator: ",")
        let report = try SampleReports.parse(
            #"""
            {"binary_classification_metrics": {"auc": {"value": 0.5, "standard_deviation": 0.25},
              "precision_recall_curve": {"recalls": [\#(curve)], "precisions": [\#(curve)]},
              "f1": {"value": 0.5, "standard_deviation": 0.25}}}
            """#,
            limits: EvaluationLimits(maximumCharacters: 3000)
        )

        #expect(
            report.metrics.map { $0["name"]?.string } == [
                "auc", "auc - standard_deviation", "precision_recall_curve", "f1", "f1 - standard_deviation",
            ]
        )
        let points = report.metrics[2]["value"]?.array?.count ?? 0
        #expect((50...120).contains(points))
        #expect(report.metrics[2]["notes"]?.string == "\(points) of 1000 points; end points, lows and highs are kept.")
    }

    @Test("With room for nothing, there are no groups, and the places of what is missing are named")
    func noRoom() throws {
        let report = try shap(10, limits: EvaluationLimits(maximumCharacters: 10))

        #expect(report.metricGroups.isEmpty)
        #expect(
            report.said == [
                "warning /explanations/kernel_shap/l/global_shap_values: Left out: there is no room left in the card",
                "warning : Nothing in the report can go into a card",
            ]
        )
    }

    @Test("Bars beyond the limit are the largest, with their names")
    func bars() throws {
        let count = 2500
        let names = (0..<count).map { "\"n\($0)\"" }.joined(separator: ",")
        let values = (0..<count).map { "\($0)" }.joined(separator: ",")
        let report = try SampleReports.parse(
            #"""
            {"metric_groups": [{"name": "g", "metric_data": [{"name": "m", "type": "bar_chart", "value": [\#(values)],
              "x_axis_name": [\#(names)]}]}]}
            """#
        )

        #expect(report.metrics.first?["value"]?.array?.first?.text == "2000")
        #expect(report.metrics.first?["value"]?.array?.count == 500)
        #expect(report.metrics.first?["x_axis_name"]?.array?.first?.text == "\"n2000\"")
        #expect(report.metrics.first?["notes"]?.string == "The 500 largest of 2500 bars.")
    }
}
