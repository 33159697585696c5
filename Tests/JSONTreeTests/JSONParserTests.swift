import JSONTree
import Testing

@Suite("Parsing JSON")
struct JSONParserTests {
    @Test(
        "A valid document is accepted and keeps its members' order and its numbers' text",
        arguments: [
            ("null", JSON.null),
            ("true", .bool(true)),
            ("false", .bool(false)),
            ("0", .number("0")),
            ("-0", .number("-0")),
            ("-0.0", .number("-0.0")),
            ("1.0", .number("1.0")),
            ("1e-7", .number("1e-7")),
            ("1E+2", .number("1E+2")),
            ("0e0", .number("0e0")),
            ("0.10", .number("0.10")),
            ("10000000000000000000", .number("10000000000000000000")),
            ("1e999999999", .number("1e999999999")),
            (#""""#, .string("")),
            (#""a""#, .string("a")),
            (" \t\r\n1 \t\r\n", .number("1")),
            ("[]", .array([])),
            ("[ ]", .array([])),
            ("{}", .object([])),
            ("{ }", .object([])),
            ("[1,2]", .array([.number("1"), .number("2")])),
            ("[ 1 , [ ] ]", .array([.number("1"), .array([])])),
            ("[[],[[]]]", .array([.array([]), .array([.array([])])])),
            (#"{"b":1,"a":2}"#, .object([JSONMember("b", .number("1")), JSONMember("a", .number("2"))])),
            (#"{"":0}"#, .object([JSONMember("", .number("0"))])),
            (#"{"a":{"b":{}}}"#, .object([JSONMember("a", .object([JSONMember("b", .object([]))]))])),
            (#"{"a":[{"a":1}]}"#, .object([JSONMember("a", .array([.object([JSONMember("a", .number("1"))])]))])),
        ]
    )
    func accepts(text: String, expected: JSON) throws {
        #expect(try JSON(parsing: text) == expected)
    }

    @Test(
        "Escapes and scalars of every length become the text they stand for",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0041\u00e9\u00E9\u65e5""#, "Aéé日"),
            (#""\ud83d\ude00""#, "😀"),
            (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
            (#""\u0000""#, "\0"),
            (#""\u007f\u0080\uffff""#, "\u{7F}\u{80}\u{FFFF}"),
            (#""é日😀""#, "é日😀"),
            (
                "\"\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"",
                "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"
            ),
            (#""plain text that is longer than eight bytes""#, "plain text that is longer than eight bytes"),
            (#""seven..\nseven..\"seven..\\""#, "seven..\nseven..\"seven..\\"),
            (#""1234567\u00e98901234567""#, "1234567é8901234567"),
            (#""\u4fe1\u7528\n\ud83d\ude00\ud83d\udcc8\"\u0000x\u00e9""#, "信用\n😀📈\"\0xé"),
        ]
    )
    func decodesStrings(text: String, expected: String) throws {
        #expect(try JSON(parsing: text).string?.unicodeScalars.map(\.value) == expected.unicodeScalars.map(\.value))
    }

    @Test("A long string is copied another way than a short one, and is the same", arguments: [20, 200, 2_000])
    func decodesLongStrings(count: Int) throws {
        let piece = "plain é 信用 😀 \n\"\\ "
        let text = String(repeating: piece, count: count)

        let parsed = try JSON(parsing: JSON.array([.string(text), .string(text + piece)]).bytes())

        #expect(parsed == .array([.string(text), .string(text + piece)]))
        #expect(parsed.array?.first?.string?.utf8.elementsEqual(text.utf8) == true)
    }

    @Test(
        "A text that is not JSON is refused with its reason and place",
        arguments: [
            ("", JSONError.Kind.emptyInput, 0),
            ("  \n ", .emptyInput, 4),
            ("[", .unexpectedEnd, 1),
            ("[1", .unexpectedEnd, 2),
            ("[1,", .unexpectedEnd, 3),
            ("{", .unexpectedEnd, 1),
            (#"{"a""#, .unexpectedEnd, 4),
            (#"{"a":"#, .unexpectedEnd, 5),
            (#"{"a":1"#, .unexpectedEnd, 6),
            (#"""#, .unexpectedEnd, 1),
            (#""abc"#, .unexpectedEnd, 4),
            (#""\"#, .unexpectedEnd, 2),
            (#""\u12"#, .unexpectedEnd, 5),
            ("tru", .unexpectedEnd, 3),
            ("-", .unexpectedEnd, 1),
            ("1.", .unexpectedEnd, 2),
            ("1e", .unexpectedEnd, 2),
            ("1e+", .unexpectedEnd, 3),
            ("[1,]", .expectedValue, 3),
            ("[,1]", .expectedValue, 1),
            ("[1,,2]", .expectedValue, 3),
            ("]", .expectedValue, 0),
            (":", .expectedValue, 0),
            ("+1", .expectedValue, 0),
            (".5", .expectedValue, 0),
            ("'a'", .expectedValue, 0),
            ("True", .expectedValue, 0),
            ("nul1", .expectedValue, 0),
            ("a", .expectedValue, 0),
            ("/**/1", .expectedValue, 0),
            (#"{"a":}"#, .expectedValue, 5),
            ("{1:2}", .expectedName, 1),
            ("{a:1}", .expectedName, 1),
            (#"{"a":1,}"#, .expectedName, 7),
            ("{,}", .expectedName, 1),
            ("{null:1}", .expectedName, 1),
            (#"{"a" 1}"#, .expectedColon, 5),
            (#"{"a"}"#, .expectedColon, 4),
            (#"{"a"::1}"#, .expectedValue, 5),
            ("[1 2]", .expectedCommaOrBracket, 3),
            ("[1}", .expectedCommaOrBracket, 2),
            ("[1:2]", .expectedCommaOrBracket, 2),
            ("[0x1]", .expectedCommaOrBracket, 2),
            (#"{"a":1]"#, .expectedCommaOrBrace, 6),
            (#"{"a":1 "b":2}"#, .expectedCommaOrBrace, 7),
            ("1 2", .trailingText, 2),
            ("{}{}", .trailingText, 2),
            ("[]]", .trailingText, 2),
            ("nullx", .trailingText, 4),
            ("1 // comment", .trailingText, 2),
            ("NaN", .notFinite, 0),
            ("[Infinity]", .notFinite, 1),
            ("-Infinity", .notFinite, 0),
            ("01", .invalidNumber, 0),
            ("-01", .invalidNumber, 0),
            ("00", .invalidNumber, 0),
            ("-a", .invalidNumber, 1),
            ("1.e1", .invalidNumber, 2),
            ("[1.]", .invalidNumber, 3),
            ("1ee1", .invalidNumber, 2),
            ("1e+-1", .invalidNumber, 3),
            ("--1", .invalidNumber, 1),
            ("\"a\nb\"", .controlCharacter, 2),
            ("\"\t\"", .controlCharacter, 1),
            ("\"\0\"", .controlCharacter, 1),
            ("\"12345678\u{1F}\"", .controlCharacter, 9),
            (#""\x41""#, .invalidEscape, 1),
            (#""\a""#, .invalidEscape, 1),
            (#""\'""#, .invalidEscape, 1),
            (#""\U0041""#, .invalidEscape, 1),
            (#""\u004g""#, .invalidEscape, 1),
            (#""\u00:0""#, .invalidEscape, 1),
            (#""\u00`0""#, .invalidEscape, 1),
            (#""\u00@0""#, .invalidEscape, 1),
            (#""\n\u4fe1\u00/0""#, .invalidEscape, 9),
            (#""\u4fe1\ud83d\u4fe1""#, .loneSurrogate, 7),
            (#""\u00""#, .invalidEscape, 1),
            (#""\ud800""#, .loneSurrogate, 1),
            (#""\udc00""#, .loneSurrogate, 1),
            (#""\ud800\n""#, .loneSurrogate, 1),
            (#""\ud800\u0041""#, .loneSurrogate, 1),
            (#""\ud800\ud800""#, .loneSurrogate, 1),
            (#""a\udfff""#, .loneSurrogate, 2),
            ("\u{FEFF}{}", .byteOrderMark, 0),
        ]
    )
    func refuses(text: String, kind: JSONError.Kind, offset: Int) {
        let error = #expect(throws: JSONError.self) { try JSON(parsing: text) }
        #expect(error?.kind == kind)
        #expect(error?.offset == offset)
    }

    @Test(
        "Bytes that are not UTF-8 are refused",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xE6, 0x97], [0xE6, 0x97, 0x28], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x28], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        ] as [[UInt8]]
    )
    func refusesMalformedText(sequence: [UInt8]) {
        let error = #expect(throws: JSONError.self) { try JSON(parsing: [0x22] + sequence + [0x22]) }
        #expect(error?.kind == .invalidUTF8)
        #expect(error?.offset == 1)
    }

    @Test("Nesting up to the limit is accepted, one level more is refused")
    func limitsDepth() throws {
        let allowed = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        #expect(try JSON(parsing: allowed).array?.count == 1)

        let error = #expect(throws: JSONError.self) { try JSON(parsing: "[\(allowed)]") }
        #expect(error?.kind == .tooDeep(128))
        #expect(error?.offset == 128)
    }

    @Test("A smaller limit counts objects and arrays alike")
    func limitsDepthOfObjects() throws {
        #expect(try JSON(parsing: #"{"a":[1]}"#, maximumDepth: 2).members?.count == 1)
        #expect(throws: JSONError.self) { try JSON(parsing: #"{"a":[{}]}"#, maximumDepth: 2) }
    }

    @Test("A hundred thousand open brackets are refused without harm", arguments: [128, 1_000_000])
    func survivesDepthBomb(maximumDepth: Int) {
        let bomb = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: JSONError.self) { try JSON(parsing: bomb, maximumDepth: maximumDepth) }
    }

    @Test("Bytes, typed or not, and text give the same document")
    func acceptsEveryForm() throws {
        let text = #"{"a":["é",1]}"#
        let expected = try JSON(parsing: text)
        let bytes = Array(text.utf8)
        #expect(try JSON(parsing: bytes) == expected)
        #expect(try bytes.withUnsafeBufferPointer { try JSON(parsing: $0) } == expected)
        #expect(try bytes.withUnsafeBytes { try JSON(parsing: $0) } == expected)
    }
}
