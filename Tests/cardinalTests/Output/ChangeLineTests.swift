import JSONTree
import ModelCards
import Testing
import cardinal

@Suite("A difference between contents")
struct ChangeLineTests {
    private func changes(_ before: String, _ after: String) throws -> [ChangeLine] {
        ContentDiff(from: try JSON(parsing: before), to: try JSON(parsing: after)).changes.map { ChangeLine($0) }
    }

    @Test("is one line when everything fits")
    func short() throws {
        let lines = try changes(
            #"{"a": {"x": 1.0, "gone": true}, "m": [{"name": "auc", "value": 0.5}]}"#,
            #"{"a": {"x": 2}, "m": [{"name": "auc", "value": 0.75}], "new": "text"}"#
        )
        .flatMap { $0.lines(columns: 80) }

        #expect(
            lines == [
                "- a.gone: true",
                "~ a.x: 1.0 → 2",
                #"~ m["auc"].value: 0.5 → 0.75"#,
                #"+ new: "text""#,
            ]
        )
    }

    @Test("has lines of its own for what was and what is when it is long")
    func long() throws {
        let before = String(repeating: "x", count: 60)
        let after = String(repeating: "y", count: 20)

        let lines = try changes(#"{"a": "\#(before)"}"#, #"{"a": "\#(after)"}"#).flatMap { $0.lines(columns: 40) }

        #expect(
            lines == [
                "~ a",
                #"    - "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"#,
                #"      xxxxxxxxxxxxxxxxxxxxxxxxxxx""#,
                #"    + "yyyyyyyyyyyyyyyyyyyy""#,
            ]
        )
    }

    @Test("shows all of a section or a list that comes or goes")
    func sections() throws {
        let section = #"{"training_arn": "arn:aws:sagemaker:us-west-2:123456789012:training-job/churn", "metrics": []}"#
        let list = #"[{"name": "eta", "value": "0.1"}, {"name": "a rather long name", "value": "0.25"}]"#

        let lines = try changes("{}", #"{"a": \#(section), "b": \#(list)}"#).flatMap { $0.lines(columns: 60) }

        #expect(
            lines == [
                "+ a",
                "    + training_arn  arn:aws:sagemaker:us-west-2:123456789012",
                "      :training-job/churn",
                "    + metrics       []",
                "+ b",
                "    + - name   eta",
                "    +   value  0.1",
                "    + - name   a rather long name",
                "    +   value  0.25",
            ]
        )
    }

    @Test("is what the API calls a change, for programs")
    func json() throws {
        let changes = try changes(#"{"a": {"x": 1}}"#, #"{"a": {"x": 2}}"#)

        #expect(changes.map(\.json.text) == [#"{"Path":"/a/x","Kind":"Replace","Before":1,"After":2}"#])
    }

    @Test("that the server found says why, and where it comes from")
    func fromServer() throws {
        let change = #"{"Path": "/a", "Kind": "Keep", "Before": 1, "After": 2, "Reason": "A person wrote it"}"#
        let source = #"{"Path": "/b", "Kind": "Add", "After": 2, "Source": "Model", "Resource": "arn:m"}"#

        let lines = try [change, source].flatMap { ChangeLine(try JSON(parsing: $0)).lines(columns: 80) }

        #expect(lines == ["= /a: 1 → 2", "    (A person wrote it)", "+ /b: 2", "    (from Model arn:m)"])
    }

    @Test("keeps an ARN in one piece, however narrow the terminal is")
    func longResource() throws {
        let arn = "arn:aws:sagemaker:us-west-2:123456789012:training-job/churn"
        let change = #"{"Path": "/b", "Kind": "Add", "After": 2, "Source": "TrainingJob", "Resource": "\#(arn)"}"#

        #expect(
            ChangeLine(try JSON(parsing: change)).lines(columns: 40) == [
                "+ /b: 2", "    (from TrainingJob", "    \(arn))",
            ]
        )
    }
}
