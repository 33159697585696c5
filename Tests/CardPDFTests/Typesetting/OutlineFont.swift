import CardPDF

/// A font file with nothing in it but outlines.
struct OutlineFont {
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// - Parameters:
    ///   - lengths: of the outlines, whose bytes count upwards.
    ///   - entries: stand before the place of the outlines in the font's description.
    ///   - before: stand before the font in the file.
    init(lengths: [Int], entries: [UInt8] = [], before: [UInt8] = []) {
        let place = UInt8(19 + entries.count)
        let description = entries + [28, 0, place, 17]
        var table: [UInt8] = [1, 0, 4, 1]
        table += [0, 1, 1, 1, 2] + Array("A".utf8)
        table += [0, 1, 1, 1, UInt8(1 + description.count)] + description
        table += [0, UInt8(lengths.count), 2]
        var offset = 1
        for length in [0] + lengths {
            offset += length
            table += [UInt8(offset >> 8), UInt8(offset & 0xFF)]
        }
        table += (0..<lengths.reduce(0, +)).map { UInt8(truncatingIfNeeded: $0) }
        var head = Array("OTTO".utf8) + [0, 1, 0, 0, 0, 0, 0, 0] + Array("CFF ".utf8)
        head += [0, 0, 0, 0, 0, 0, 0, UInt8(before.count + 28), 0, 0, 0, UInt8(truncatingIfNeeded: table.count)]
        bytes = before + head + table
    }

    /// The head of a collection of two fonts, the first of which lies nowhere.
    static let collectionHead: [UInt8] =
        Array("ttcf".utf8) + [0, 1, 0, 0, 0, 0, 0, 2] + [0, 0, 0xFF, 0xFF] + [0, 0, 0, 20]

    var table: OutlineTable? { table(index: 0) }

    func table(index: Int) -> OutlineTable? {
        bytes.withUnsafeBytes { OutlineTable($0, index: index) }
    }
}
