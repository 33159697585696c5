import CardConsole
import JSONTree
import Testing

@Suite("Pasted tables become rows")
struct PastedRowsTests {
    private func field(_ end: String) throws -> EditorField {
        try #require(EditorStep.allCases.flatMap(\.fields).first { $0.pointer.hasSuffix(end) })
    }

    @Test("A table of metrics is added behind those that are there")
    func metrics() throws {
        let field = try field("/training_job_details/training_metrics")
        var document = EditDocument()
        document.append(try PastedRows("name\tvalue\nauc\t0.9\nf1\tn/a", for: field), to: field)
        document.append(
            try PastedRows("| name | value | notes |\n|---|---|---|\n| mae | 2 | <b> |", for: field),
            to: field
        )

        #expect(
            document.content["training_details"]?["training_job_details"]?["training_metrics"]?.text
                == #"[{"name":"auc","value":0.9},{"name":"f1","value":"n/a"},{"name":"mae","value":2,"notes":"<b>"}]"#
        )
    }

    @Test("A name that is there already waits for a decision")
    func pairs() throws {
        let field = try field("/custom_details")
        var document = EditDocument(
            content: try JSON(parsing: #"{"additional_information":{"custom_details":{"Team":"A"}}}"#)
        )
        document.append(try PastedRows("Team,B\nLine of business,Personal finance", for: field), to: field)

        #expect(
            document.content.text
                == #"{"additional_information":{"custom_details":{"Team":"A","Line of business":"Personal finance"}}}"#
        )
        #expect(document.pending == [PendingPair(path: field.pointer, name: "Team", value: "B")])
    }

    @Test("More rows than a page can show are refused, in every kind of list", arguments: ["_datasets", "_details"])
    func tooMany(end: String) throws {
        let field = try field(end)
        let most = (0..<PastedRows.limit).map { "row \($0)" }.joined(separator: "\n")
        #expect(try PastedRows(most, for: field).rows.count == PastedRows.limit)
        #expect(throws: PastedTableProblem(line: nil, "These are 2,001 rows; up to 2,000 are taken at once.")) {
            try PastedRows(most + "\none more", for: field)
        }
    }

    @Test("A list takes a line an entry")
    func lines() throws {
        let field = try field("/training_datasets")

        #expect(try PastedRows("s3://a\r\n\r\n s3://b,c \n", for: field).rows == [["s3://a"], ["s3://b,c"]])
        #expect(throws: PastedTableProblem.self) { try PastedRows(" \n", for: field) }
    }
}
