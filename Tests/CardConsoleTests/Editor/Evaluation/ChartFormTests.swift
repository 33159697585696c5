import CardConsole
import JSONTree
import Testing

@Suite("The form of a chart changes what was typed and nothing else")
struct ChartFormTests {
    private static let place = EvaluationPlace(job: 0, group: 0, metric: 0)

    private static func document(_ metric: String) throws -> EditDocument {
        let list = #"{"evaluation_details":[{"name":"e","metric_groups":[{"name":"g","metric_data":[\#(metric)]}]}]}"#
        return EditDocument(content: try JSON(parsing: list))
    }

    private static func metric(_ metric: String, _ fields: [String: String]) throws -> String? {
        let sent = fields.map { FormFields.Field(place.field($0.key), $0.value) }
        let changed = ChartForm(FormFields(sent), place).apply(to: try document(metric))
        let job = changed.content["evaluation_details"]?.array?.first
        return job?["metric_groups"]?.array?.first?["metric_data"]?.array?.first?.text
    }

    private static let bars = #"{"name":"b","type":"bar_chart","value":[1.0,2],"x_axis_name":["a","b\tc"]}"#

    @Test("Values that come back as they were shown keep every byte, whatever line ends the browser sends")
    func unchanged() throws {
        #expect(try Self.metric(Self.bars, ["name": "b", "value": "a\t1.0\r\n\"b\tc\"\t2", "notes": ""]) == Self.bars)
    }

    @Test("Values are read, and their names with them")
    func read() throws {
        #expect(
            try Self.metric(Self.bars, ["value": "0.5\n0.25", "y_axis_name": "share"])
                == #"{"name":"b","type":"bar_chart","value":[0.5,0.25],"y_axis_name":"share"}"#
        )
    }

    @Test("What cannot be read stays as it was typed, with a finding that names the line")
    func unreadable() throws {
        #expect(
            try Self.metric(Self.bars, ["value": "x, 0.5\ny, z"])
                == #"{"name":"b","type":"bar_chart","value":"x, 0.5\ny, z","x_axis_name":["a","b\tc"]}"#
        )
        let findings = try Self.document(#"{"name":"b","type":"bar_chart","value":"x, 0.5\ny, z"}"#).findings
        #expect(
            findings.filter(\.isError).map(\.message)
                == ["Line 2: “z” is not a number. Write digits with a point, such as 0.95."]
        )
    }

    @Test("The page shows the drawing, and nothing that somebody wrote becomes markup")
    func view() throws {
        let text = JSON.string(EditorFixtures.hostile).text
        let metric = """
            {"name":\(text),"type":"matrix","value":[[1,2]],"notes":\(text),"x_axis_name":[\(text),\(text)],"y_axis_name":[\(text)]}
            """
        let document = try Self.document(metric)
        let view = ChartFormView(document: document, place: Self.place, findings: document.findings)
        #expect(!view.view.markup.contains("<script"))
        #expect(view.preview.markup.contains("<svg"))
        let typed = try Self.document(#"{"name":"x","type":"matrix","value":\#(text)}"#)
        let other = ChartFormView(document: typed, place: Self.place, findings: typed.findings)
        #expect(!other.view.markup.contains("<script"))
        #expect(!other.preview.markup.contains("<svg"))
    }
}
