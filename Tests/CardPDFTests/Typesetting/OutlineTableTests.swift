import CardPDF
import Testing

@Suite struct OutlineTableTests {
    @Test("The outlines of a font are found, and the first of them")
    func findsOutlines() {
        let table = OutlineFont(lengths: [10, 300, 700]).table
        #expect(table?.outlines == 58..<1068)
        #expect(table?.first == 58..<68)
    }

    @Test("A font is found within a collection")
    func findsFontOfCollection() {
        let font = OutlineFont(lengths: [10, 20], before: OutlineFont.collectionHead)
        #expect(font.table(index: 0) == nil)
        #expect(font.table(index: 1)?.outlines == 76..<106)
        #expect(font.table(index: 2) == nil)
    }

    @Test("Operands of every length may stand before the place of the outlines")
    func skipsOperands() {
        // A byte, two bytes, three bytes, a decimal number, and an operator of two bytes.
        let entries: [UInt8] = [139, 0, 247, 9, 1, 28, 1, 2, 2, 30, 0x1A, 0x2F, 12, 7]
        let font = OutlineFont(lengths: [10, 20], entries: entries)
        #expect(font.table?.outlines.count == 30)
    }

    @Test("A file that ends anywhere before its last outline has no outlines")
    func refusesCutFiles() {
        let font = OutlineFont(lengths: [4, 6])
        #expect(font.table != nil)
        for length in 0..<font.bytes.count {
            #expect(OutlineFont(bytes: Array(font.bytes.prefix(length))).table == nil)
        }
    }

    @Test("Files of noise have no outlines")
    func refusesNoise() {
        let font = OutlineFont(lengths: [4, 6])
        for position in font.bytes.indices {
            for byte: UInt8 in [0, 1, 0x7F, 0xFF] {
                var bytes = font.bytes
                bytes[position] = byte
                let outlines = OutlineFont(bytes: bytes).table?.outlines ?? 0..<0
                #expect(outlines.upperBound <= bytes.count)
            }
        }
    }
}
