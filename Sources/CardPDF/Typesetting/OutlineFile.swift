import Synchronization

/// A font file that hands out its outlines as far as anyone has looked at them.
///
/// Cairo 1.16 copies the whole table of outlines, twice for each font and document: 62 MB for a page with some bold
/// Chinese characters, of which it then looks at a hundredth. A glyph that it draws has been measured before, and for
/// that FreeType has read the glyph's outline, alone. So whoever reads one outline gets it, and whoever reads all of
/// them at once gets those that were read alone before. The others stay what the reader's memory was before, which
/// leaves it, and the file, out of the process's memory.
package final class OutlineFile: Sendable {
    /// The smallest part that counts as read, in bytes: a little more than an outline.
    private static let partLength = 256

    // Nobody writes it, which makes it safe to share.
    nonisolated(unsafe) private let file: UnsafeRawBufferPointer
    private let outlines: Range<Int>
    /// For each part of the outlines whether any of it was read.
    private let partsRead: Mutex<[Bool]>

    /// - Parameters:
    ///   - file: the bytes of the file, for as long as the process lives.
    ///   - table: where outlines lie in it.
    package init(_ file: UnsafeRawBufferPointer, _ table: OutlineTable) {
        self.file = file
        outlines = table.outlines
        partsRead = Mutex(Array(repeating: false, count: table.outlines.count / Self.partLength + 1))
        // Every font in a document has this one, whether the document shows it or not.
        markRead(table.first)
    }

    package var count: Int { file.count }

    /// Copies what stands from a place on.
    ///
    /// - Returns: how many bytes that are, fewer than were asked for at the end of the file.
    package func read(at place: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard place >= 0, place < file.count else { return 0 }
        let range = place..<place + min(buffer.count, file.count - place)
        guard range.lowerBound < outlines.lowerBound, range.upperBound >= outlines.upperBound else {
            copy(range, into: buffer, from: place)
            markRead(range)
            return range.count
        }
        copy(range.lowerBound..<outlines.lowerBound, into: buffer, from: place)
        for range in rangesRead() {
            copy(range, into: buffer, from: place)
        }
        copy(outlines.upperBound..<range.upperBound, into: buffer, from: place)
        return range.count
    }

    private func copy(_ range: Range<Int>, into buffer: UnsafeMutableRawBufferPointer, from place: Int) {
        let start = range.lowerBound - place
        UnsafeMutableRawBufferPointer(rebasing: buffer[start..<start + range.count])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: file[range]))
    }

    private func markRead(_ range: Range<Int>) {
        let range = range.clamped(to: outlines)
        guard !range.isEmpty else { return }
        let first = (range.lowerBound - outlines.lowerBound) / Self.partLength
        let last = (range.upperBound - 1 - outlines.lowerBound) / Self.partLength
        partsRead.withLock { parts in
            for part in first...last {
                parts[part] = true
            }
        }
    }

    /// The outlines that were read, in the order of the file.
    private func rangesRead() -> [Range<Int>] {
        partsRead.withLock { parts in
            var ranges: [Range<Int>] = []
            var position = 0
            while let first = parts[position...].firstIndex(of: true) {
                position = parts[first...].firstIndex(of: false) ?? parts.count
                let start = outlines.lowerBound + first * Self.partLength
                let end = outlines.lowerBound + position * Self.partLength
                ranges.append((start..<end).clamped(to: outlines))
            }
            return ranges
        }
    }
}
