import JSONTree
import Testing

@Suite("Views of values")
struct JSONViewTests {
    /// Runs `body` on the one value of a text.
    static func view<Value>(_ text: String, _ body: (JSONView) throws -> Value) throws -> Value {
        try Array(text.utf8).withUnsafeBufferPointer { bytes in
            try JSONCheckedText(checking: bytes, maximumDepth: 128).withLines { lines in
                try body(#require(lines.first { _ in true }))
            }
        }
    }

    @Test(
        "The first byte tells what a value is",
        arguments: [
            ("null", JSONView.Kind.null), (" true ", .boolean), ("false", .boolean), ("-1.5e3", .number),
            ("0", .number),
            ("\"a\"", .string), ("[1]", .array), ("{}", .object), ("NaN", .notFinite), ("Infinity", .notFinite),
            ("-Infinity", .notFinite),
        ]
    )
    func kinds(text: String, kind: JSONView.Kind) throws {
        try Self.view(text) { view in
            #expect(view.kind == kind)
            #expect(view.textString == text.filter { $0 != " " })
        }
    }

    @Test("Strings are decoded, and compared scalar for scalar however they are escaped")
    func strings() throws {
        try Self.view(#"["a\u00e9\n😀", "aé\n😀", "aé", "", "a\\", "b"]"#) { view in
            let elements = Array(view.elements)
            #expect(elements.map(\.string) == ["aé\n😀", "aé\n😀", "aé", "", "a\\", "b"])
            #expect(elements[0].isString("aé\n😀"))
            #expect(!elements[2].isString("ae\u{301}"))
            #expect(elements[0].isSameString(as: elements[0]))
            #expect(!elements[2].isSameString(as: elements[5]))
            #expect(elements[3].isString(""))
        }
        try Self.view(#"["\u0061", "a", 1]"#) { view in
            let elements = Array(view.elements)
            #expect(elements[0].isSameString(as: elements[1]))
            #expect(!elements[0].isSameString(as: elements[2]))
            #expect(elements[2].string == nil)
        }
    }

    @Test("Booleans are told apart")
    func booleans() throws {
        try Self.view("[true, false, null, 1]") { view in
            #expect(view.elements.map(\.boolean) == [true, false, nil, nil])
        }
    }
}
