import JSONTree
import Testing

@Suite("Texts scalar for scalar")
struct JSONBytesTests {
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
}
