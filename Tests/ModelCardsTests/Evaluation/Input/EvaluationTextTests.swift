import ModelCards
import Testing

@Suite("The text of a report")
struct EvaluationTextTests {
    private let text = #"{"regression_metrics": {"é😀": {"value": 1, "standard_deviation": "NaN"}}}"#
    private let groups = #"[{"name":"regression_metrics","metric_data":[{"name":"é😀","type":"number","value":1}]}]"#

    @Test("A byte order mark is skipped, and said")
    func byteOrderMark() throws {
        let report = try EvaluationReport.parse([0xEF, 0xBB, 0xBF] + Array(text.utf8))

        #expect(report.text == groups)
        #expect(report.said.first == "information : The byte order mark at the start was skipped")
    }

    @Test(
        "UTF-16 and UTF-32 are read, with a mark and without",
        arguments: [(2, true, true), (2, false, true), (2, true, false), (2, false, false)]
            + [(4, true, true), (4, false, true), (4, true, false), (4, false, false)]
    )
    func wide(width: Int, isBigEndian: Bool, hasMark: Bool) throws {
        let units = width == 2 ? text.utf16.map(UInt32.init) : text.unicodeScalars.map(\.value)
        let bytes = ((hasMark ? [0xFEFF] : []) + units).flatMap { unit in
            let bytes = (0..<width).map { UInt8(truncatingIfNeeded: unit >> UInt32(8 * $0)) }
            return isBigEndian ? bytes.reversed() : bytes
        }
        let report = try EvaluationReport.parse(bytes)

        #expect(report.text == groups)
        #expect(report.said.first == "information : The file is UTF-\(width * 8) and was read as such")
    }

    @Test("Half a surrogate pair in UTF-16 is refused", arguments: [[0xD8, 0x3D], [0xDE, 0x00]])
    func halfPair(half: [UInt8]) throws {
        let bytes = [0xFE, 0xFF, 0, 0x22] + half + [0, 0x22]
        #expect(try SampleReports.refusal(bytes).problem == "The report looks like UTF-16 but is not well-formed.")
    }

    @Test("Of a name that occurs twice the last value counts, at the first one's place, and it is said")
    func duplicates() throws {
        let report = try SampleReports.parse(
            #"""
            {"regression_metrics": {"mae": {"value": 1, "standard_deviation": "NaN"},
              "r2": {"value": 2, "standard_deviation": "NaN"}, "m\u0061e": {"value": 3, "standard_deviation": "NaN"}}}
            """#
        )

        #expect(
            report.text == #"[{"name":"regression_metrics","metric_data":[{"name":"mae","type":"number","value":3},"#
                + #"{"name":"r2","type":"number","value":2}]}]"#
        )
        #expect(
            report.said.first
                == "warning /regression_metrics/mae: The object has this name more than once; the last value counts"
        )
    }

    @Test("Of a thousand members with two of one name the last value counts too")
    func duplicateAmongMany() throws {
        let values = (0..<1000).map { #""f\#($0)":\#($0)"# }.joined(separator: ",")
        let report = try SampleReports.parse(
            #"{"explanations":{"kernel_shap":{"l":{"global_shap_values":{\#(values),"\u0066500":7}}}}}"#
        )

        #expect(report.metrics.count == 1000)
        #expect(report.metrics[500].text == #"{"name":"f500","type":"number","value":7}"#)
        #expect(report.findings.count == 1)
    }
}
