import JSONTree
import ModelCards
import Testing

@Suite("Reports in the form of a card's own metric groups")
struct ModelCardFormatTests {
    @Test("Groups that a card can hold come as they are")
    func good() throws {
        let report = try SampleReports.parse(SampleReports.card)

        let expected = try JSON(parsing: SampleReports.card)["metric_groups"] ?? .null
        #expect(JSON.array(report.metricGroups).isEquivalent(to: expected))
        #expect(report.text.contains("0.50"))
        #expect(report.said.isEmpty)
    }

    @Test(
        "A metric that a card cannot hold is left out or mended, and it is said",
        arguments: [
            (
                #"{"name": "m", "type": "number", "value": "NaN"}"#, nil,
                #"warning value: Left out: "NaN" is not a finite number"#
            ),
            (
                #"{"name": "m", "type": "boolean", "value": 1}"#, nil,
                "warning value: Left out: 1 is not what its type says"
            ),
            (#"{"name": "m", "type": "pie", "value": 1}"#, nil, #"warning type: Left out: "pie" is no type of metric"#),
            (#"{"name": "m", "value": 1}"#, nil, "warning : Left out: has no type"),
            (
                #"{"name": "m", "type": "number", "value": 1, "color": 2}"#,
                #"{"name":"m","type":"number","value":1}"#, "warning color: Left out: a card has no such member here"
            ),
            (
                #"{"name": "", "type": "number", "value": 1, "notes": null}"#,
                #"{"name":"(no name)","type":"number","value":1}"#,
                "warning value: The name is empty and was replaced, since a card has to name it"
            ),
            (
                #"{"name": 7, "type": "linear_graph", "value": [[1, 2], [3], [4, null]], "x_axis_name": 1.50}"#,
                #"{"name":"7","type":"linear_graph","value":[[1,2]],"x_axis_name":"1.5"}"#,
                "information x_axis_name: The name of the axis became a text"
            ),
            (
                #"{"name": "m", "type": "bar_chart", "value": [1], "x_axis_name": "a"}"#,
                #"{"name":"m","type":"bar_chart","value":[1]}"#,
                "error x_axis_name: Left out: the names should be a list, not a text"
            ),
            (
                #"{"name": "m", "type": "matrix", "value": [[1, 2], [3]]}"#,
                #"{"name":"m","type":"matrix","value":[[1,2],[3]]}"#,
                "information value: The rows of the matrix differ in length"
            ),
            (
                #"{"name": "m", "type": "matrix", "value": [[1, NaN]]}"#, nil,
                "warning value/0/1: Left out with its matrix: NaN is not a finite number"
            ),
            (
                #"{"name": "m", "type": "matrix", "value": [[]]}"#, nil,
                "warning value: Left out: the matrix has no rows, or a row without cells"
            ),
            (
                #"{"name": "a\u0000b", "type": "number", "value": 1}"#,
                "{\"name\":\"a\u{FFFD}b\",\"type\":\"number\",\"value\":1}",
                "warning value: The character U+0000, which a card cannot hold, was replaced"
            ),
        ]
    )
    func mended(metric: String, expected: String?, said: String) throws {
        let report = try SampleReports.parse(#"{"metric_groups": [{"name": "g", "metric_data": [\#(metric)]}]}"#)

        #expect(report.metrics.map(\.text) == [expected].compactMap(\.self))
        let (severity, rest) = (said.prefix { $0 != " " }, said.drop { $0 != " " }.dropFirst())
        let separator = rest.hasPrefix(":") ? "" : "/"
        #expect(report.said.first == "\(severity) /metric_groups/0/metric_data/0\(separator)\(rest)")
    }

    @Test("Texts beyond a card's limits are cut at whole characters")
    func cuts() throws {
        let long = String(repeating: "日😀", count: 600)
        let report = try SampleReports.parse(
            #"""
            {"metric_groups": [{"name": "g", "metric_data": [{"name": "m", "type": "bar_chart", "value": [1],
              "x_axis_name": ["\#(long)"], "y_axis_name": "\#(long)", "notes": "\#(long)"}]}]}
            """#
        )

        let metric = try #require(report.metrics.first)
        #expect(metric["notes"]?.string?.unicodeScalars.count == 1024)
        #expect(metric["y_axis_name"]?.string == String(repeating: "日😀", count: 31) + "…")
        #expect(metric["x_axis_name"]?.array?.first?.string == String(repeating: "日😀", count: 31) + "…")
        #expect(report.findings.count == 3)
    }

    @Test("Groups of wrong types are named")
    func groups() throws {
        let report = try SampleReports.parse(
            #"{"metric_groups": [1, {"name": "a"}, {"name": "b", "metric_data": 2}, {"name": "\n", "metric_data": []}]}"#
        )

        #expect(report.text == #"[{"name":"(no name)","metric_data":[]}]"#)
        #expect(
            report.said == [
                "error /metric_groups/0: Left out: a metric group should be an object, not a number",
                "warning /metric_groups/1: Left out: has no metric_data",
                "error /metric_groups/2/metric_data: Left out: metric_data should be a list, not a number",
                "warning /metric_groups/3/name: The name is empty and was replaced, since a card has to name it",
            ]
        )
    }
}
