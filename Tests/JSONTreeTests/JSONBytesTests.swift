import JSONTree
import Testing

@Suite("Runs of bytes")
struct JSONBytesTests {
    @Test("Scalars are counted as Unicode counts them, whatever their length and place", arguments: 0..<24)
    func scalars(offset: Int) {
        let text = String(repeating: "a", count: offset) + "é信🙂" + String(repeating: "ß日z👩‍🔬", count: offset)

        #expect(text.withUTF8Bytes { $0.scalarCount } == text.unicodeScalars.count)
    }
}
