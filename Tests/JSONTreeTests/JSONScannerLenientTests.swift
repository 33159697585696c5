import JSONTree
import Testing

@Suite("Reading what Python writes")
struct JSONScannerLenientTests {
    private func count(_ text: String, maximumDepth: Int = 128) throws -> Int {
        try Array(text.utf8).withUnsafeBufferPointer { bytes in
            try JSONCheckedText(checking: bytes, maximumDepth: maximumDepth).withLines { $0.count }
        }
    }

    @Test(
        "JSON is accepted, with Python's numbers and repeated names",
        arguments: [
            "1", " null\n", "[NaN, Infinity, -Infinity, -1]", #"{"a":1,"a":2}"#, "[[],{},[{}]]",
            #"{"a":{"b":[1,2,"x"]}}"#,
            #""\ud83d\ude00é""#,
        ]
    )
    func accepted(text: String) throws {
        #expect(try count(text) == 1)
    }

    @Test("Every value after the first starts a line of its own")
    func lines() throws {
        #expect(try count("{}\n[1]\r\n\n  {\"a\":\n1}\n") == 3)
        try Array("{\"a\":1}\n{\"b\":2}".utf8).withUnsafeBufferPointer { bytes in
            try JSONCheckedText(checking: bytes, maximumDepth: 8).withLines { lines in
                #expect(lines.map(\.textString) == ["{\"a\":1}", "{\"b\":2}"])
            }
        }
    }

    @Test(
        "Everything else is refused where it stands",
        arguments: [
            ("", JSONError.Kind.emptyInput, 1), ("{} {}", .trailingText, 4), ("{}\nx", .trailingText, 1),
            ("1\n2", .trailingText, 1), ("[1", .unexpectedEnd, 3), ("[1 2]", .expectedCommaOrBracket, 4),
            ("{\"a\" 1}", .expectedColon, 6), ("{a:1}", .expectedName, 2), ("{\"a\":1]", .expectedCommaOrBrace, 7),
            ("[Nan]", .expectedValue, 2), ("[-Inf]", .expectedValue, 2), ("[01]", .invalidNumber, 2),
            ("[.5]", .expectedValue, 2),
            ("[\"\\ud83d\"]", .loneSurrogate, 3), ("[\"\u{1}\"]", .controlCharacter, 3), ("[+1]", .expectedValue, 2),
            ("[1,]", .expectedValue, 4), ("\u{FEFF}1", .byteOrderMark, 1), ("{\"a\":1,}", .expectedName, 8),
        ]
    )
    func refused(text: String, kind: JSONError.Kind, column: Int) throws {
        let error = try #require(throws: JSONError.self) { try count(text) }
        #expect(error.kind == kind)
        #expect(error.column == column)
    }

    @Test("Nesting is limited, and never uses the stack")
    func depth() throws {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        #expect(try count(deep, maximumDepth: 100_000) == 1)
        let error = try #require(throws: JSONError.self) { try count(deep, maximumDepth: 99_999) }
        #expect(error.kind == .tooDeep(99_999))
    }

    @Test("A damaged text is refused for the reason and at the place that the parser of documents names")
    func damaged() throws {
        let text = Array(
            #"{"a": [0.125, -12345678, 1e5, 0.0625E-10 ,17,"\u00e9\\é", 1234567890.0987654321], "b": [[1, 2.5],[-3]]}"#
                .utf8
        )
        let damage = Array("0123456789.-+eE,:[]{}\" \\\nax\u{1}é".utf8)
        var refusals: Set<JSONError.Kind> = []
        for place in text.indices {
            for byte in damage {
                for damaged in [Self.replacing(text, place, [byte]), Self.replacing(text, place, [byte, text[place]])] {
                    let expected = Self.refusal { _ = try JSON(parsing: damaged) }
                    if case .duplicateName? = expected?.kind { continue }
                    let found = Self.refusal {
                        _ = try damaged.withUnsafeBufferPointer { try JSONCheckedText(checking: $0, maximumDepth: 128) }
                    }
                    if found != expected { Issue.record("\(String(decoding: damaged, as: UTF8.self))") }
                    if let found { refusals.insert(found.kind) }
                }
            }
        }
        #expect(refusals.isSuperset(of: [.invalidNumber, .expectedCommaOrBracket, .expectedValue, .trailingText]))
    }

    private static func replacing(_ text: [UInt8], _ place: Int, _ bytes: [UInt8]) -> [UInt8] {
        text[..<place] + bytes + text[(place + 1)...]
    }

    private static func refusal(_ check: () throws -> Void) -> JSONError? {
        do {
            try check()
            return nil
        } catch {
            return error as? JSONError
        }
    }
}
