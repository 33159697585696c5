import JSONTree
import ModelCards
import Testing

@Suite("Matrices beyond a card's size")
struct CardMatrixTests {
    private func metric(rows: Int, columns: Int, cell: String, names: String) throws -> (JSON, [String]) {
        let row = "[\(Array(repeating: cell, count: columns).joined(separator: ","))]"
        let value = "[\(Array(repeating: row, count: rows).joined(separator: ","))]"
        let report = try SampleReports.parse(
            #"{"metric_groups":[{"name":"g","metric_data":[{"name":"m","type":"matrix","value":\#(value)\#(names)}]}]}"#
        )
        return (report.metrics.first ?? .null, report.said)
    }

    @Test("A square table of counts keeps its largest classes and the sum of the others")
    func counts() throws {
        let names = "[\((0..<25).map { "\"c\($0)\"" }.joined(separator: ","))]"
        let (metric, said) = try metric(rows: 25, columns: 25, cell: "2", names: #","x_axis_name":\#(names)"#)

        #expect(metric["value"]?.array?.count == 20)
        #expect(metric["value"]?.array?.last?.array?.last?.text == "72")
        #expect(metric["x_axis_name"]?.array?.last?.string == "other")
        #expect(metric["y_axis_name"] == nil)
        #expect(
            said == [
                "warning /metric_groups/0/metric_data/0/value: Reduced to at most 20 rows and columns. "
                    + "The largest classes by count; \"other\" is the sum of 6 classes more."
            ]
        )
    }

    @Test("Any other matrix keeps its first rows and columns")
    func others() throws {
        let (metric, _) = try metric(rows: 30, columns: 21, cell: "-0.5", names: "")

        #expect(metric["value"]?.array?.count == 20)
        #expect(metric["value"]?.array?.first?.array?.count == 20)
        #expect(metric["notes"]?.string == "The first 20 of 30 rows and 20 of 21 columns.")
    }
}
