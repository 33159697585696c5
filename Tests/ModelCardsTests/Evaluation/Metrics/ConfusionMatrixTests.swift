import JSONTree
import ModelCards
import Testing

@Suite("Confusion matrices")
struct ConfusionMatrixTests {
    private func parse(_ matrix: String, limits: EvaluationLimits = .card) throws -> EvaluationReport {
        try SampleReports.parse(
            #"{"multiclass_classification_metrics": {"confusion_matrix": \#(matrix)}}"#,
            limits: limits
        )
    }

    @Test("Cells that rows leave out count as 0, and columns come in the order of the rows")
    func ragged() throws {
        let report = try parse(#"{"a": {"a": 1, "c": 2}, "b": {"b": 3}, "c": {"z": 4, "c": 5.50}}"#)

        #expect(
            report.metrics.map(\.text) == [
                #"{"name":"confusion_matrix","type":"matrix","value":[[1,0,2,0],[0,3,0,0],[0,0,5.50,4]],"#
                    + #""x_axis_name":["a","b","c"],"y_axis_name":["a","b","c","z"]}"#
            ]
        )
        #expect(
            report.said == [
                "warning /multiclass_classification_metrics/confusion_matrix: "
                    + "7 cells that the rows leave out count as 0",
                "information /multiclass_classification_metrics/confusion_matrix: "
                    + "The rows name their columns in different orders; their cells were put into one",
            ]
        )
    }

    @Test("Rows that name their columns in different orders are put into the order of the last row")
    func disordered() throws {
        let report = try parse(#"{"a": {"a": 1, "b": 2}, "b": {"b": 4, "a": 3}}"#)

        #expect(report.metrics.first?["value"]?.text == "[[2,1],[4,3]]")
        #expect(report.metrics.first?["y_axis_name"]?.text == #"["b","a"]"#)
        #expect(report.findings.count == 1)
    }

    @Test(
        "A matrix that is no table of numbers is left out whole",
        arguments: [
            (
                #"{"a": {"a": NaN, "b": null}}"#,
                "warning /a/a: Left out with its confusion matrix: "
                    + "the count is not a finite number, nor are 1 others"
            ),
            (
                #"{"a": {"a": "1"}}"#,
                "warning /a/a: Left out with its confusion matrix: the count is not a finite number"
            ),
            (#"{"a": [1]}"#, "error /a: Left out: a row of a confusion matrix should be an object, not a list"),
            ("[[1]]", "error : Left out: the confusion matrix should be an object, not a list"),
            ("{}", "warning : Left out: the confusion matrix has no cells"),
            (#"{"a": {}}"#, "warning : Left out: the confusion matrix has no cells"),
        ]
    )
    func leftOut(matrix: String, said: String) throws {
        let report = try parse(matrix)

        #expect(report.metrics.isEmpty)
        let parts = said.split(separator: " ", maxSplits: 1).map(String.init)
        let place = "/multiclass_classification_metrics/confusion_matrix"
        #expect(report.said == ["\(parts[0]) \(place)\(parts[1])"])
    }

    @Test("Of a hundred classes the 19 largest stay, and the others are summed up")
    func manyClasses() throws {
        // Class i has 1000 + i examples that were recognized and one that was taken for class 0.
        let rows = (0..<100).map { row in
            let cells = (0..<100).map { #""\#($0)": \#($0 == row ? 1000 + row : $0 == 0 ? 1 : 0)"# }
            return #""\#(row)": {\#(cells.joined(separator: ","))}"#
        }
        let matrix = "{\(rows.joined(separator: ","))}"
        let report = try parse(matrix)

        let metric = try #require(report.metrics.first)
        let names = (81...99).map { "\"\($0)\"" }.joined(separator: ",")
        #expect(metric["x_axis_name"]?.text == "[\(names),\"other\"]")
        #expect(metric["y_axis_name"]?.text == "[\(names),\"other\"]")
        let values = try #require(metric["value"]?.array)
        #expect(values.count == 20)
        #expect(values[0].text == "[1081,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1]")
        // The sum of 1000 + i for the 81 smaller classes, and the 80 of them that were taken for class 0.
        #expect(values[19].text == "[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,84320]")
        #expect(values.flatMap { $0.array ?? [] }.reduce(0) { $0 + ($1.int ?? 0) } == 105_049)
        #expect(metric["notes"]?.string == "The largest classes by count; \"other\" is the sum of 81 classes more.")
        #expect(report.findings.map(\.severity) == [.warning])

        let whole = try parse(matrix, limits: .unlimited)
        #expect(whole.metrics.first?["value"]?.array?.count == 100)
        #expect(whole.findings.isEmpty)
    }

    @Test("Twenty classes stay as they are; a class called other does not get mixed up")
    func namedOther() throws {
        let twenty = (0..<20).map { row in
            #""\#(row)": {\#((0..<20).map { #""\#($0)": 1"# }.joined(separator: ","))}"#
        }
        #expect(try parse("{\(twenty.joined(separator: ","))}").findings.isEmpty)

        let columns = ["other"] + (1..<25).map { "c\($0)" }
        let cells = columns.map { #""\#($0)": 1.5"# }.joined(separator: ",")
        let metric = try #require(try parse(#"{"other": {\#(cells)}}"#).metrics.first)
        #expect(metric["y_axis_name"]?.array?.first?.string == "other")
        #expect(metric["y_axis_name"]?.array?.last?.string == "other classes")
        #expect(metric["value"]?.array?.first?.array?.last?.text == "9.0")
        #expect(
            metric["notes"]?.string == "The largest classes by count; \"other classes\" is the sum of 6 columns more."
        )
    }
}
