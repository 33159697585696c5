import JSONTree
import Testing

@Suite("Runs of bytes")
struct JSONBytesTests {
    @Test("Scalars are counted as Unicode counts them, whatever their length and place", arguments: 0..<24)
    func scalars(offset: Int) {
        let text = String(repeating: "a", count: offset) + "é信🙂" + String(repeating: "ß日z👩‍🔬", count: offset)

        #expect(text.withUTF8Bytes { $0.scalarCount } == text.unicodeScalars.count)
    }

    @Test(
        "Texts are the same when all their scalars are",
        arguments: [
            ("", "", true), ("a", "a", true), ("a", "b", false), ("a", "", false), ("é", "e\u{301}", false),
            ("\u{F900}", "\u{8C48}", false), ("a name of sixteen", "a name of sixteen", true),
            ("a name of sixteen", "a name of sixteeN", false), ("a Name of sixteen", "a name of sixteen", false),
            ("日本語のモデルカード", "日本語のモデルカード", true), ("日本語のモデルカード", "日本語のモデルカーダ", false),
        ]
    )
    func sameScalars(one: String, other: String, expected: Bool) {
        #expect(one.hasSameScalars(as: other) == expected)
        #expect(other.hasSameScalars(as: one) == expected)
    }

    @Test("A difference in any one byte is seen, and so is a difference in length", arguments: 0..<24)
    func comparison(count: Int) {
        let bytes = [UInt8](0..<UInt8(count))

        #expect(areSame(bytes, bytes))
        #expect(!areSame(bytes, bytes + [0]))
        for place in bytes.indices {
            var other = bytes
            other[place] ^= 0x80
            #expect(!areSame(bytes, other))
        }
    }

    private func areSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.withUnsafeBufferPointer { one in other.withUnsafeBufferPointer { one.hasSameBytes(as: $0) } }
    }
}
