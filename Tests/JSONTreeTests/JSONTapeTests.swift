import JSONTree
import Testing

@Suite("The tape of a document")
struct JSONTapeTests {
    @Test("Members are found at any level, by name")
    func findsMembers() throws {
        let text = #"{"a":{"x":[1,2],"\u0079":"z"},"b":"\u00e9"}"#
        try text.withUTF8Bytes { bytes in
            let tape = try JSONTape(parsing: bytes)
            let inner = try #require(tape.member("a", of: 0))
            let y = try #require(tape.member("y", of: inner))
            #expect(tape.string(at: y) == "z")
            #expect(tape.member("b", of: 0).map { tape.string(at: $0) } == "é")
            #expect(tape.member("x", of: 0) == nil)
            #expect(tape.member("x", of: y) == nil)
            #expect(tape.value(at: inner).text == #"{"x":[1,2],"y":"z"}"#)
        }
    }

    @Test(
        "The tape says whether a string or a name holds U+0000",
        arguments: [
            (#"["a"]"#, false), (#"["a\u0000"]"#, true), (#"{"\u0000":1}"#, true), (#"["\\u0000"]"#, false),
            (#"["\u0001\ud83d\ude00"]"#, false),
        ]
    )
    func noticesNul(text: String, expected: Bool) throws {
        try text.withUTF8Bytes { bytes in
            let tape = try JSONTape(parsing: bytes)
            #expect(tape.hasNul == expected)
        }
    }

    @Test(
        "A string's length counts code points, whatever they are written as",
        arguments: [
            (#""""#, 0), (#""abc""#, 3), (#""é日😀""#, 3), (#""\u00e9\n\\""#, 3), (#""\ud83d\ude00x""#, 2),
        ]
    )
    func countsCodePoints(text: String, expected: Int) throws {
        try text.withUTF8Bytes { bytes in
            let tape = try JSONTape(parsing: bytes)
            #expect(tape.nodes[0].scalarCount(in: bytes) == expected)
        }
    }
}
