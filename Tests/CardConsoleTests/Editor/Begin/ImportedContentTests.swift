import CardConsole
import JSONTree
import Testing

@Suite("JSON that somebody imports")
struct ImportedContentTests {
    @Test("A content is taken as it is, valid or not, with or without a byte order mark")
    func content() throws {
        let imported = try ImportedContent("\u{FEFF}{\"model_overview\": {\"model_version\": \"x\"}, \"other\": 1.0}")

        #expect(imported.content.text == #"{"model_overview":{"model_version":"x"},"other":1.0}"#)
        #expect(imported.name == "")
    }

    @Test("The description of a card has its content as a text")
    func description() throws {
        let imported = try ImportedContent(#"{"ModelCardName": "churn", "Content": "{\"intended_uses\": {}}"}"#)

        #expect(imported.content.text == #"{"intended_uses":{}}"#)
        #expect(imported.name == "churn")
    }

    @Test(
        "What is no JSON object is said, with line and column",
        arguments: [
            ("{\n  \"a\": 1,\n}", "This is not JSON: Expected a member name in double quotes at line 3, column 1."),
            ("", "Paste a card’s content or choose a file with it."),
            ("[1]", "A card’s content is a JSON object, which begins with {."),
            (#"{"Content": "{"}"#, "This is not JSON: Unexpected end of input at line 1, column 2."),
        ]
    )
    func problem(_ text: String, _ message: String) {
        let problem = #expect(throws: ImportProblem.self) { try ImportedContent(text) }
        #expect(problem?.message == message)
    }
}
