/// Where the outlines of all glyphs lie in a font file, for fonts that keep them in a `CFF` table.
///
/// Adobe's Technical Note 5176 describes the table.
package struct OutlineTable: Hashable, Sendable {
    /// The outlines, one behind the other, as places in the file.
    package let outlines: Range<Int>
    /// The outline of the first glyph, which stands for those that a font does not have.
    package let first: Range<Int>

    /// Finds the outlines.
    ///
    /// - Parameters:
    ///   - file: a font, or a collection of fonts.
    ///   - index: which font of the collection.
    /// - Returns: nil for fonts of another kind, and for files that are not laid out as they should be.
    package init?(_ file: UnsafeRawBufferPointer, index: Int) {
        let reader = FontReader(file: file)
        guard let table = reader.table(of: index), let header = reader.number(at: table + 2, bytes: 1),
            let names = reader.list(at: table + header), let fonts = reader.list(at: names.end),
            let font = reader.item(0, of: fonts), let offset = reader.placeOfOutlines(in: font), offset > 0,
            let outlines = reader.list(at: table + offset), let first = reader.item(0, of: outlines)
        else { return nil }
        self.outlines = outlines.content..<outlines.end
        self.first = first
    }
}

/// Reads what stands at places of a font file; nil for places that the file does not have.
private struct FontReader {
    let file: UnsafeRawBufferPointer

    /// A list of items of different lengths, which begins with the place of each.
    struct List {
        let count: Int
        /// The place of the first offset.
        let offsets: Int
        let offsetBytes: Int
        let content: Int
        let end: Int
    }

    /// A number whose most significant byte comes first.
    func number(at place: Int, bytes: Int) -> Int? {
        guard place >= 0, place <= file.count - bytes else { return nil }
        return file[place..<place + bytes].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The place of the table of outlines.
    func table(of index: Int) -> Int? {
        guard var head = number(at: 0, bytes: 4) else { return nil }
        var start = 0
        if head == Self.tag("ttcf") {
            guard let count = number(at: 8, bytes: 4), (0..<count).contains(index),
                let place = number(at: 12 + 4 * index, bytes: 4), let inner = number(at: place, bytes: 4)
            else { return nil }
            (start, head) = (place, inner)
        }
        guard head == Self.tag("OTTO"), let count = number(at: start + 4, bytes: 2) else { return nil }
        return (0..<count).lazy.map { start + 12 + 16 * $0 }
            .first { number(at: $0, bytes: 4) == Self.tag("CFF ") }
            .flatMap { number(at: $0 + 8, bytes: 4) }
    }

    func list(at place: Int) -> List? {
        guard let count = number(at: place, bytes: 2), count > 0, let size = number(at: place + 2, bytes: 1),
            (1...4).contains(size), let length = number(at: place + 3 + count * size, bytes: size)
        else { return nil }
        let content = place + 3 + (count + 1) * size
        let end = content + length - 1
        guard length >= 1, end <= file.count else { return nil }
        return List(count: count, offsets: place + 3, offsetBytes: size, content: content, end: end)
    }

    func item(_ index: Int, of list: List) -> Range<Int>? {
        let place = list.offsets + index * list.offsetBytes
        guard index < list.count, let start = number(at: place, bytes: list.offsetBytes),
            let end = number(at: place + list.offsetBytes, bytes: list.offsetBytes),
            start >= 1, start <= end, list.content + end - 1 <= list.end
        else { return nil }
        return (list.content + start - 1)..<(list.content + end - 1)
    }

    /// What the description of a font gives as the place of the outlines, counted from where the table begins.
    func placeOfOutlines(in description: Range<Int>) -> Int? {
        var place = description.lowerBound
        var operand = 0
        while place < description.upperBound, let byte = number(at: place, bytes: 1) {
            switch byte {
            case 17: return operand
            case 12: place += 2
            case 0...21: place += 1
            case 28, 29:
                let bytes = byte == 28 ? 2 : 4
                operand = number(at: place + 1, bytes: bytes) ?? 0
                place += 1 + bytes
            case 30:
                // A decimal number, two digits a byte, up to the digit that says that it ends.
                repeat { place += 1 } while (number(at: place, bytes: 1) ?? 0xF) & 0xF != 0xF
                place += 1
            case 32...246:
                operand = byte - 139
                place += 1
            case 247...254:
                // Too small a number to be looked for.
                operand = 0
                place += 2
            default: return nil
            }
        }
        return nil
    }

    private static func tag(_ name: String) -> Int {
        name.utf8.reduce(0) { $0 << 8 | Int($1) }
    }
}
