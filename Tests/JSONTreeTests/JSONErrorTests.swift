import JSONTree
import Testing

@Suite("What a JSON error says")
struct JSONErrorTests {
    @Test(
        "The sentence names the problem, the line and the column",
        arguments: [
            ("[1,2", "Unexpected end of input at line 1, column 5"),
            ("", "The input is empty at line 1, column 1"),
            ("{\n  \"a\": 1,\n}", "Expected a member name in double quotes at line 3, column 1"),
            ("[\"日本\", x]", "Expected a value at line 1, column 8"),
            ("[NaN]", "NaN and Infinity are not JSON numbers at line 1, column 2"),
            (#"{"a": [{"b": 1, "b": 2}]}"#, #"Duplicate member name "b" at line 1, column 17 (/a/0/b)"#),
            ("[[[1]]]", "More than 2 levels of nesting at line 1, column 3"),
            ("\u{FEFF}1", "Unexpected byte order mark at line 1, column 1"),
        ]
    )
    func describesItself(text: String, expected: String) {
        let error = #expect(throws: JSONError.self) {
            try JSON(parsing: text, maximumDepth: text.hasPrefix("[[[") ? 2 : 128)
        }
        #expect(error?.description == expected)
    }
}
