import JSONTree
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
    @Test("The writer places commas between members, elements and nothing else")
    func placesCommas() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("name", string: "card")
        writer.member("version", integer: -12)
        writer.member("latest", bool: true)
        writer.name("empty")
        writer.beginArray()
        writer.endArray()
        writer.name("list")
        writer.beginArray()
        writer.integer(0)
        writer.beginObject()
        writer.endObject()
        writer.null()
        writer.bool(false)
        writer.raw("1717000000.250")
        writer.endArray()
        writer.member("tree", value: .object([JSONMember("a", .array([.null, .string("b")]))]))
        writer.endObject()

        let expected =
            #"{"name":"card","version":-12,"latest":true,"empty":[],"#
            + #""list":[0,{},null,false,1717000000.250],"tree":{"a":[null,"b"]}}"#
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test("Long values are parts of their own, which make the same document")
    func keepsLongValuesApart() throws {
        let long = Array(#""\#(String(repeating: "x", count: 5_000))""#.utf8)
        var writer = JSONWriter()
        writer.beginArray()
        writer.raw(long)
        writer.raw(Array("1".utf8))
        writer.raw(long)
        writer.raw(long)
        writer.endArray()

        let expected = Array("[".utf8) + long + Array(",1,".utf8) + long + Array(",".utf8) + long + Array("]".utf8)
        #expect(writer.bytes == expected)
        #expect(Array(writer.parts.joined()) == expected)
        #expect(writer.parts.filter { $0 == long }.count == 3)
    }

    @Test(
        "Integers keep all their digits",
        arguments: [
            (0, "0"), (9, "9"), (10, "10"), (-1, "-1"), (Int.max, "9223372036854775807"),
            (.min, "-9223372036854775808"),
        ]
    )
    func writesIntegers(value: Int, expected: String) {
        var writer = JSONWriter()
        writer.integer(value)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test(
        "Quotes, backslashes and control characters are escaped, everything else is left alone",
        arguments: [
            ("", #""""#),
            ("a/b", #""a/b""#),
            ("\"\\", #""\"\\""#),
            ("\n\t\r\u{8}\u{C}", #""\n\t\r\b\f""#),
            ("\0\u{1}\u{B}\u{1F}", #""\u0000\u0001\u000b\u001f""#),
            ("\u{7F}é日😀\u{2028}", "\"\u{7F}é日😀\u{2028}\""),
            ("a long run without escapes, then \"one\"", #""a long run without escapes, then \"one\"""#),
            ("é\"é\n", #""é\"é\n""#),
        ]
    )
    func escapesStrings(text: String, expected: String) {
        var writer = JSONWriter(capacity: 0)
        writer.string(text)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test(
        "What needs an escape gets it wherever it stands in texts of any length, alone or after another",
        arguments: [
            ("\"", #"\""#), ("\\", #"\\"#), ("\u{1F}", #"\u001f"#), ("\0", #"\u0000"#), ("\n", #"\n"#), (" ", " "),
            ("\u{7F}", "\u{7F}"), ("é", "é"),
        ]
    )
    func escapesAnywhere(text: String, expected: String) {
        for length in 0..<25 {
            for place in 0...length {
                let before = String(repeating: "x", count: place)
                let after = String(repeating: "y", count: length - place)
                for (twice, written) in [(text, expected), (text + text, expected + expected)] {
                    var writer = JSONWriter(capacity: 0)
                    writer.string(before + twice + after)
                    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"" + before + written + after + "\"")
                }
            }
        }
    }

    @Test("Names are escaped like strings")
    func escapesNames() {
        #expect(JSON.object([JSONMember("a\"b", .null)]).text == #"{"a\"b":null}"#)
    }
}
