/// Turns the escapes of a string that the scanner has already accepted into the bytes they stand for.
enum JSONEscapes {
    /// Writes the decoded bytes, never more than there were, and answers how many.
    static func decode(_ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var read = 0
        var written = 0
        while read < source.count {
            copyRun(from: source, &read, to: target, &written)
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

    /// How many Unicode code points a string has, its escapes counted as what they stand for.
    static func countScalars(_ source: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte != UInt8(ascii: "\\") {
                if byte & 0xC0 != 0x80 { count += 1 }
                index += 1
            } else if index + 1 < source.count, source[index + 1] == UInt8(ascii: "u") {
                // The second half of a surrogate pair adds nothing to the first.
                if unit(in: source, at: index) & 0xFC00 != 0xDC00 { count += 1 }
                index += 6
            } else {
                count += 1
                index += 2
            }
        }
        return count
    }

    /// Whether a backslash and `byte` are a whole escape.
    @inline(__always)
    static func isShort(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "n"), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "t"),
            UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"):
            true
        default: false
        }
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

    /// Copies up to the next backslash, eight bytes at a time; what a copy writes too much is overwritten later.
    @inline(__always)
    private static func copyRun(
        from source: UnsafeBufferPointer<UInt8>,
        _ read: inout Int,
        to target: UnsafeMutableBufferPointer<UInt8>,
        _ written: inout Int
    ) {
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        while read &+ 8 <= source.count, written &+ 8 <= target.count {
            let word = UnsafeRawPointer(from).loadUnaligned(fromByteOffset: read, as: UInt64.self)
            UnsafeMutableRawPointer(to).storeBytes(of: word, toByteOffset: written, as: UInt64.self)
            let plain = JSONBytes.countBeforeBackslash(in: UInt64(littleEndian: word))
            read &+= plain
            written &+= plain
            if plain < 8 { return }
        }
        while read < source.count, source[read] != UInt8(ascii: "\\") {
            target[written] = source[read]
            read &+= 1
            written &+= 1
        }
    }

    private static func meaning(of byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
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
        var value: UInt32 = 0
        for index in start + 2..<start + 6 where index < source.count {
            value = value << 4 | (hexadecimalValue(of: source[index]) ?? 0)
        }
        return value
    }
}
