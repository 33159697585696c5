/// The checksum of ZIP files: CRC-32 as ISO 3309 has it.
package struct CRC32: Hashable, Sendable {
    private var remainder: UInt32 = 0xFFFF_FFFF

    /// The checksum of nothing yet.
    package init() {}

    /// The checksum of everything that was added.
    package var value: UInt32 { ~remainder }

    /// Adds bytes to the end.
    package mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            remainder = Self.table[Int(UInt8(truncatingIfNeeded: remainder) ^ byte)] ^ (remainder >> 8)
        }
    }

    /// What each byte contributes, by the polynomial 0x04C11DB7 with its bits in reverse.
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
    }
}
