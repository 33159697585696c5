/// Turns the escapes of a string that the scanner has already accepted into the bytes they stand for.
enum JSONEscapes {
    /// Writes the decoded bytes, never more than there were, and answers how many.
    static func decode(_ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var read = 0
        var written = 0
        while read < source.count {
            let run = endOfRun(in: source, from: read)
            if run > read {
                let bytes = UnsafeBufferPointer(rebasing: source[read..<run])
                _ = UnsafeMutableBufferPointer(rebasing: target[written...]).update(fromContentsOf: bytes)
                written += run - read
                read = run
            }
            guard read + 1 < source.count else { break }
            let byte = source[read + 1]
            if byte == UInt8(ascii: "u") {
                written += decodeHexadecimal(source, &read, into: target, at: written)
            } else {
                target[written] = meaning(of: byte)
                written += 1
                read += 2
            }
        }
        return written
    }

    /// The value of a hexadecimal digit.
    @inline(__always)
    static func hexadecimalValue(of byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// The next backslash, or the end.
    @inline(__always)
    private static func endOfRun(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < source.count, source[index] != UInt8(ascii: "\\") { index += 1 }
        return index
    }

    private static func meaning(of byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: byte
        }
    }

    private static func decodeHexadecimal(
        _ source: UnsafeBufferPointer<UInt8>,
        _ read: inout Int,
        into target: UnsafeMutableBufferPointer<UInt8>,
        at position: Int
    ) -> Int {
        var value = unit(in: source, at: read)
        read += 6
        if value & 0xFC00 == 0xD800 {
            value = 0x10000 + (value & 0x3FF) << 10 + unit(in: source, at: read) & 0x3FF
            read += 6
        }
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        var length = 0
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            target[position + length] = byte
            length += 1
        }
        return length
    }

    /// The four digits of the escape at `start`.
    private static func unit(in source: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
        source[min(start + 2, source.count)..<min(start + 6, source.count)].reduce(0) { value, byte in
            value << 4 | (hexadecimalValue(of: byte) ?? 0)
        }
    }
}
