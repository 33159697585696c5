import SageMakerAPI

/// Writes a ZIP file whose entries are stored as they are, since PDFs are compressed already.
///
/// Nothing but the list of entries is kept, so that an archive can be far larger than memory.
package struct ZIPArchive: Sendable {
    /// A file in the archive.
    private struct Entry: Sendable {
        let name: [UInt8]
        let size: UInt32
        let checksum: UInt32
        let modifiedAt: (time: UInt16, date: UInt16)
        let offset: UInt32
    }

    /// Larger archives need fields of 64 bits, which some readers do not know.
    package static let sizeLimit = 0xFFFF_FFFF
    /// As many entries as fields of 16 bits count.
    package static let countLimit = 0xFFFF

    private var entries: [Entry] = []
    private var offset = 0

    /// An archive without entries.
    package init() {}

    /// The bytes that the archive of some entries has.
    package static func size(of entries: [(name: String, size: Int)]) -> Int {
        entries.reduce(endSize) { $0 + localSize + centralSize + 2 * $1.name.utf8.count + $1.size }
    }

    /// What stands before an entry's bytes, which must follow.
    package mutating func begin(
        _ name: String,
        size: Int,
        checksum: UInt32,
        modifiedAt time: Timestamp
    ) -> [UInt8] {
        let entry = Entry(
            name: Array(name.utf8),
            size: UInt32(clamping: size),
            checksum: checksum,
            modifiedAt: time.dosTime,
            offset: UInt32(clamping: offset)
        )
        entries.append(entry)
        let bytes = [0x50, 0x4B, 0x03, 0x04] + Self.description(of: entry) + entry.name
        offset += bytes.count + size
        return bytes
    }

    /// What stands behind the last entry's bytes: the list of entries.
    package func end() -> [UInt8] {
        let list = entries.flatMap { entry in
            // Made by version 2.0 on MS-DOS; no comment, first disk, no attributes.
            [0x50, 0x4B, 0x01, 0x02, 20, 0] + Self.description(of: entry) + [UInt8](repeating: 0, count: 10)
                + entry.offset.littleEndianBytes + entry.name
        }
        let count = UInt16(clamping: entries.count).littleEndianBytes
        return list + [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0] + count + count
            + UInt32(clamping: list.count).littleEndianBytes + UInt32(clamping: offset).littleEndianBytes + [0, 0]
    }

    private static let localSize = 30
    private static let centralSize = 46
    private static let endSize = 22

    /// The fields that an entry's header and its line in the list share: version 2.0, names in UTF-8, stored.
    private static func description(of entry: Entry) -> [UInt8] {
        [20, 0, 0x00, 0x08, 0, 0] + entry.modifiedAt.time.littleEndianBytes + entry.modifiedAt.date.littleEndianBytes
            + entry.checksum.littleEndianBytes + entry.size.littleEndianBytes + entry.size.littleEndianBytes
            + UInt16(clamping: entry.name.count).littleEndianBytes + [0, 0]
    }
}

extension FixedWidthInteger {
    fileprivate var littleEndianBytes: [UInt8] {
        (0..<Self.bitWidth / 8).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) }
    }
}

extension Timestamp {
    /// The moment as ZIP files have it, in UTC to two seconds, from 1980 on.
    fileprivate var dosTime: (time: UInt16, date: UInt16) {
        let digits = iso8601.utf8.filter { (0x30...0x39).contains($0) }.map { UInt16($0 - 0x30) }
        let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
        let year = number(0..<4)
        guard year >= 1980, year < 2108 else { return (0, 0x21) }
        return (
            number(8..<10) << 11 | number(10..<12) << 5 | number(12..<14) / 2,
            (year - 1980) << 9 | number(4..<6) << 5 | number(6..<8)
        )
    }
}
