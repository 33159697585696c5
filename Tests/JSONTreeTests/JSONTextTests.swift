import JSONTree
import Testing

@Suite("A document's text")
struct JSONTextTests {
    let document = JSON.object([
        JSONMember("b", .array([.number("1.0"), .object([]), .array([])])),
        JSONMember("a", .object([JSONMember("é", .string("x"))])),
    ])

    @Test("Compact text has no white space")
    func writesCompactText() {
        #expect(document.text == #"{"b":[1.0,{},[]],"a":{"é":"x"}}"#)
        #expect(document.bytes() == Array(document.text.utf8))
    }

    @Test("Pretty text has one member or element a line")
    func writesPrettyText() {
        let expected = """
            {
              "b": [
                1.0,
                {},
                []
              ],
              "a": {
                "é": "x"
              }
            }
            """
        #expect(document.prettyText == expected)
        #expect(JSON.null.prettyText == "null")
    }
}
