import CardPDF
import Testing

@Suite struct CFFTableTests {
    /// A table of three glyphs in two font dictionaries; the second glyph calls a subroutine of its font, which calls a
    /// global one.
    private static let table: [UInt8] = {
        let head: [UInt8] = [1, 0, 4, 1]
        let name = index([Array("Test".utf8)])
        // Registry 391, ordering 392, supplement 0; then the places of charset, selection, outlines, dictionaries.
        let topLength = 7 + 6 + 7 + 6 + 7
        let strings = index([Array("Adobe".utf8), Array("Identity".utf8)])
        // rlineto; return
        let global = index([[5, 11]])
        let start =
            head.count + name.count + index([Array(repeating: 0, count: topLength)]).count + strings.count
            + global.count
        let charset: [UInt8] = [2, 0, 1, 0, 1]
        // Glyph 0 and 1 belong to the first dictionary, glyph 2 to the second.
        let selection: [UInt8] = [3, 0, 2, 0, 0, 0, 0, 2, 1, 0, 3]
        let outlines = index([
            [14],
            // 10 20 rmoveto, 30 40, local subroutine 0, endchar
            [149, 159, 21, 169, 179, 32, 10, 14],
            // 1 2 3 4 hstemhm, 5 6 hintmask 0xA0, 7 hmoveto, endchar
            [140, 141, 142, 143, 18, 144, 145, 19, 0xA0, 146, 22, 14],
        ])
        let privatePlace = start + charset.count + selection.count + outlines.count
        // defaultWidthX 100, subroutines at 4; then those: global subroutine 0, return
        let first: [UInt8] = [239, 20, 143, 19] + index([[32, 29, 11]])
        let second: [UInt8] = [139, 20]
        let fontsPlace = privatePlace + first.count + second.count
        let fonts = index([
            [139 + 4] + long(privatePlace) + [18], [139 + 2] + long(privatePlace + first.count) + [18],
        ])
        var top: [UInt8] = [248, 27, 248, 28, 139, 12, 30]
        top += long(start) + [15]
        top += long(start + charset.count) + [12, 37]
        top += long(start + charset.count + selection.count) + [17]
        top += long(fontsPlace) + [12, 36]
        let inner = charset + selection + outlines + first + second + fonts
        return head + name + index([top]) + strings + global + inner
    }()

    private static func long(_ number: Int) -> [UInt8] {
        [29, UInt8(number >> 24 & 255), UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)]
    }

    private static func index(_ objects: [[UInt8]]) -> [UInt8] {
        var result: [UInt8] = [0, UInt8(objects.count), 1, 1]
        for end in objects.indices { result.append(UInt8(1 + objects[...end].joined().count)) }
        return result + objects.joined()
    }

    private func subset(of table: [UInt8], _ glyphs: [Int]) -> [UInt8]? {
        table.withUnsafeBufferPointer { CFFTable(FontBytes($0))?.subset(glyphs) }
    }

    @Test("Outlines stand alone, with their subroutines written out")
    func flattens() throws {
        let small = try #require(subset(of: Self.table, [0, 2, 1]))
        let outlines: [[UInt8]] = [
            [14], [140, 141, 142, 143, 18, 144, 145, 19, 0xA0, 146, 22, 14], [149, 159, 21, 169, 179, 5, 14],
        ]
        #expect(small.contains(outlines.joined()))
        #expect(small.withUnsafeBufferPointer { CFFTable(FontBytes($0))?.glyphCount } == 3)
    }

    @Test("A table of fewer glyphs can be taken apart again, to the same bytes")
    func isStable() throws {
        let small = try #require(subset(of: Self.table, [0, 1, 2]))
        #expect(subset(of: small, [0, 1, 2]) == small)
    }

    @Test("A glyph that is not there cannot be taken out")
    func refusesUnknownGlyph() {
        #expect(subset(of: Self.table, [0, 3]) == nil)
    }

    @Test("A table that is cut off or altered anywhere is refused or read, but nothing beyond it is")
    func survivesDamage() {
        for end in Self.table.indices {
            _ = subset(of: Array(Self.table[..<end]), [0, 1, 2])
        }
        for place in Self.table.indices {
            for value in [0, 1, 28, 29, 30, 127, 255] as [UInt8] {
                var damaged = Self.table
                damaged[place] = value
                if let small = subset(of: damaged, [0, 1, 2]) { #expect(small.count < 10_000) }
            }
        }
        #expect(subset(of: [], [0]) == nil)
    }
}
