import JSONTree
import Testing

@Suite("Copies of UTF-8")
struct UTF8TextTests {
    @Test("Well-formed or not, the copy is what the standard library makes of the bytes")
    func agrees() {
        var generator = SequenceGenerator()
        let pieces = ["plain words of ASCII ", "é", "信用", "🙂", "\u{0}", "\u{10FFFF}", "\u{E000}"].map { Array($0.utf8) }
        for round in 0..<2_000 {
            var bytes: [UInt8] = []
            for _ in 0..<generator.next(upTo: 60) { bytes += pieces[generator.next(upTo: pieces.count)] }
            // Three of four are damaged somewhere.
            if round % 4 != 0, !bytes.isEmpty {
                bytes[generator.next(upTo: bytes.count)] = UInt8(generator.next(upTo: 256))
                if round % 4 == 2 { bytes.removeLast(generator.next(upTo: min(4, bytes.count))) }
            }

            let copy = bytes.withUnsafeBufferPointer { String(copyingUTF8: $0) }

            #expect(Array(copy.utf8) == Array(String(decoding: bytes, as: UTF8.self).utf8))
        }
    }
}

/// Numbers that look random and are the same each time.
private struct SequenceGenerator {
    private var state: UInt64 = 42

    mutating func next(upTo limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: state >> 33) % limit
    }
}
