import CardConsole
import JSONTree
import Testing

@Suite("A number that was pasted keeps its digits, and nothing is guessed")
struct PastedNumberTests {
    @Test(
        "What has one meaning is taken",
        arguments: [
            ("1", "1"), ("1.0", "1.0"), (" -0.5 ", "-0.5"), ("+3", "3"), (".5", "0.5"), ("-.5", "-0.5"), ("5.", "5"),
            ("−2", "-2"), ("1e-7", "1e-7"), ("12345678901234567890", "12345678901234567890"),
        ]
    )
    func taken(text: String, number: String) throws {
        #expect(try PastedNumber.read(text) == .number(number))
    }

    @Test(
        "What has two is reported with what to write",
        arguments: [
            ("", "A number is missing."),
            ("1,234", "“1,234” has a comma. Write 1234 or 1.234, whichever it means."),
            ("0,93", "“0,93” has a comma. Write 0.93."),
            ("12,5", "“12,5” has a comma. Write 12.5."),
            ("1,234,567", "“1,234,567” has separators between its digits. Write 1234567."),
            ("1.234,5", "“1.234,5” has separators between its digits. Write 1234.5."),
            ("1,234.5", "“1,234.5” has separators between its digits. Write 1234.5."),
            ("1 234", "“1 234” has separators between its digits. Write 1234."),
            ("95%", "“95%” has a sign behind the number. Write the number alone, such as 0.95 or 95."),
            ("NaN", "A card cannot hold “NaN” as a number. Leave the metric out, or make it a text."),
            ("1e999", "“1e999” is larger than what programs can read."),
            ("0x10", "“0x10” is not a number. Write digits with a point, such as 0.95."),
        ]
    )
    func reported(text: String, sentence: String) {
        let problem = #expect(throws: NotANumber.self) { try PastedNumber.read(text) }
        #expect(problem?.description == sentence)
    }
}
