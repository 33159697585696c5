import CPango

/// A font of many megabytes, of which a document needs a few glyphs.
///
/// Cairo 1.16 reads all outlines of a font twice for each document, and Noto's Chinese fonts have 16 MB of them. Given
/// a font with only the glyphs that a document shows, it draws the same pages and has little to read.
package final class LargeFont {
    /// Smaller fonts are read faster than taken apart.
    private static let leastSize = 1 << 20

    private let outlines: CFFTable
    private let blobs: [OpaquePointer]
    private let advances: FontBytes
    private let advanceCount: Int
    private let head: [UInt8]
    private let horizontalHead: [UInt8]
    private let metrics: [UInt8]
    private let names: [UInt8]

    /// - Returns: nil for a font that is not large, or not made the way that Noto's Chinese fonts are.
    package init?(_ face: OpaquePointer) {
        var blobs: [OpaquePointer] = []
        func load(_ name: StaticString) -> FontBytes? {
            let tag = name.withUTF8Buffer { $0.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
            guard let blob = hb_face_reference_table(face, tag) else { return nil }
            blobs.append(blob)
            var length: UInt32 = 0
            guard let data = hb_blob_get_data(blob, &length), length > 0 else { return nil }
            let start = UnsafeRawPointer(data).assumingMemoryBound(to: UInt8.self)
            return FontBytes(UnsafeBufferPointer(start: start, count: Int(length)))
        }
        guard let table = load("CFF "), table.count >= Self.leastSize, let outlines = CFFTable(table),
            let head = load("head"), let horizontalHead = load("hhea"), let metrics = load("OS/2"),
            let names = load("name"), let advances = load("hmtx"),
            let advanceCount = horizontalHead.number(at: 34, bytes: 2), advanceCount > 0,
            advances.count >= advanceCount * 4
        else {
            blobs.forEach { hb_blob_destroy($0) }
            return nil
        }
        self.outlines = outlines
        self.advances = advances
        self.advanceCount = advanceCount
        self.head = head.copied
        self.horizontalHead = horizontalHead.copied
        self.metrics = metrics.copied
        self.names = names.copied
        self.blobs = blobs
    }

    deinit {
        blobs.forEach { hb_blob_destroy($0) }
    }

    package var glyphCount: Int { outlines.glyphCount }

    /// A font file with these glyphs alone, in this order.
    ///
    /// It has no map of characters: which text a glyph stands for is told with each word that is drawn.
    ///
    /// - Parameter glyphs: begins with 0, the sign for what is missing.
    /// - Returns: nil when one of them cannot be taken out.
    package func subset(_ glyphs: [Int]) -> [UInt8]? {
        guard let outlines = outlines.subset(glyphs) else { return nil }
        var advances: [UInt8] = []
        for glyph in glyphs {
            guard let advance = advance(of: glyph) else { return nil }
            advances.append(advance, bytes: 4)
        }
        var horizontalHead = horizontalHead
        horizontalHead.put(glyphs.count, bytes: 2, at: 34)
        var extent: [UInt8] = [0, 0, 0x50, 0]
        extent.append(glyphs.count, bytes: 2)
        let tables = [
            ("CFF ", outlines), ("OS/2", metrics), ("head", head), ("hhea", horizontalHead), ("hmtx", advances),
            ("maxp", extent), ("name", names),
        ]
        return Self.file(of: tables)
    }

    /// The advance and the distance before the outline, as they stand in the file.
    private func advance(of glyph: Int) -> Int? {
        if glyph < advanceCount { return advances.number(at: glyph * 4, bytes: 4) }
        guard let last = advances.number(at: (advanceCount - 1) * 4, bytes: 2),
            let bearing = advances.number(at: advanceCount * 4 + (glyph - advanceCount) * 2, bytes: 2)
        else { return nil }
        return last << 16 | bearing
    }

    /// An OpenType file of these tables, which are in the order of their names.
    private static func file(of tables: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var file = Array("OTTO".utf8)
        file.append(tables.count, bytes: 2)
        // Helps for a binary search that nobody makes among so few.
        file.append(0, bytes: 6)
        var offset = 12 + tables.count * 16
        for table in tables {
            file += table.name.utf8
            // No reader of fonts in memory looks at checksums.
            file.append(0, bytes: 4)
            file.append(offset, bytes: 4)
            file.append(table.bytes.count, bytes: 4)
            offset += (table.bytes.count + 3) & ~3
        }
        for table in tables {
            file += table.bytes
            file += repeatElement(0, count: -table.bytes.count & 3)
        }
        return file
    }
}
