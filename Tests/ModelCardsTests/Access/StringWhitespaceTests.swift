import ModelCards
import Testing

@Suite("White space at the ends of a text")
struct StringWhitespaceTests {
    @Test(
        "It is taken off, of any kind; what is between stays",
        arguments: [("", ""), (" \n\t\u{3000}", ""), ("a", "a"), ("\u{A0} a  b \r\n", "a  b")]
    )
    func takenOff(text: String, expected: String) {
        #expect(text.withoutOuterWhitespace == expected)
    }
}
