/// A part of a font file, read with care: what lies beyond its end reads as nothing.
///
/// Does not own the bytes.
package struct FontBytes {
    private let bytes: UnsafeBufferPointer<UInt8>

    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    package var count: Int { bytes.count }

    package subscript(offset: Int) -> UInt8? {
        offset >= 0 && offset < bytes.count ? bytes[offset] : nil
    }

    /// A number of up to four bytes, the highest first.
    package func number(at offset: Int, bytes length: Int) -> Int? {
        guard offset >= 0, length >= 0, offset <= bytes.count - length else { return nil }
        return bytes[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The bytes between two offsets.
    package func part(from start: Int, to end: Int) -> FontBytes? {
        guard start >= 0, start <= end, end <= bytes.count else { return nil }
        return FontBytes(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }

    /// A copy.
    package var copied: [UInt8] { Array(bytes) }
}

extension [UInt8] {
    /// Adds a number in so many bytes, the highest first.
    mutating func append(_ number: Int, bytes length: Int) {
        for shift in stride(from: (length - 1) * 8, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// Writes a number in so many bytes over those that are there.
    mutating func put(_ number: Int, bytes length: Int, at offset: Int) {
        guard offset >= 0, offset + length <= count else { return }
        for position in 0..<length {
            self[offset + position] = UInt8(truncatingIfNeeded: number >> ((length - 1 - position) * 8))
        }
    }
}
