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
                if (unit(in: source, at: index + 2) ?? 0) & 0xFC00 != 0xDC00 { count += 1 }
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

    /// The first place from `start` where no whole escape stands, and whether one of those before is U+0000.
    @inline(never)
    static func endOfRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, hasNul: Bool) {
        var position = start
        var hasNul = false
        while position &+ 1 < bytes.count, bytes[position] == UInt8(ascii: "\\") {
            guard bytes[position &+ 1] == UInt8(ascii: "u") else {
                guard isShort(bytes[position &+ 1]) else { break }
                position &+= 2
                continue
            }
            guard let unit = unit(in: bytes, at: position &+ 2) else { break }
            if unit & 0xF800 != 0xD800 {
                if unit == 0 { hasNul = true }
                position &+= 6
                continue
            }
            guard unit < 0xDC00, position &+ 7 < bytes.count, bytes[position &+ 6] == UInt8(ascii: "\\"),
                bytes[position &+ 7] == UInt8(ascii: "u"), let low = self.unit(in: bytes, at: position &+ 8),
                low & 0xFC00 == 0xDC00
            else { break }
            position &+= 12
        }
        return (position, hasNul)
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

    /// The UTF-16 unit that the four hexadecimal digits at `position` spell; nil when they are none.
    ///
    /// All four at once: a byte below 0x80 reaches its highest bit when what is missing to 0x80 from a bound is added.
    @inline(__always)
    static func unit(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt32? {
        guard position &+ 4 <= bytes.count else { return nil }
        let raw = UnsafeRawBufferPointer(bytes)
        let digits = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt32.self))
        let letters = digits | 0x2020_2020
        guard digits & 0x8080_8080 == 0 else { return nil }
        let areDigits = (digits &+ 0x5050_5050) & ~(digits &+ 0x4646_4646)
        let areLetters = (letters &+ 0x1F1F_1F1F) & ~(letters &+ 0x1919_1919)
        guard (areDigits | areLetters) & 0x8080_8080 == 0x8080_8080 else { return nil }
        let values = (digits & 0x0F0F_0F0F) &+ 9 &* (digits >> 6 & 0x0101_0101)
        return (values & 0xF) << 12 | (values >> 8 & 0xF) << 8 | (values >> 16 & 0xF) << 4 | values >> 24
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
        var value = unit(in: source, at: read + 2) ?? 0
        read += 6
        if value & 0xFC00 == 0xD800 {
            value = 0x10000 + (value & 0x3FF) << 10 + (unit(in: source, at: read + 2) ?? 0) & 0x3FF
            read += 6
        }
        return encode(value, into: target, at: position)
    }

    /// Writes a scalar, which never takes more bytes than its escape.
    @inline(__always)
    private static func encode(
        _ value: UInt32,
        into target: UnsafeMutableBufferPointer<UInt8>,
        at position: Int
    ) -> Int {
        if value < 0x80 {
            target[position] = UInt8(truncatingIfNeeded: value)
            return 1
        }
        let last = 0x80 | UInt8(truncatingIfNeeded: value & 0x3F)
        if value < 0x800 {
            target[position] = 0xC0 | UInt8(truncatingIfNeeded: value >> 6)
            target[position + 1] = last
            return 2
        }
        let third = 0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F)
        if value < 0x10000 {
            target[position] = 0xE0 | UInt8(truncatingIfNeeded: value >> 12)
            target[position + 1] = third
            target[position + 2] = last
            return 3
        }
        target[position] = 0xF0 | UInt8(truncatingIfNeeded: value >> 18)
        target[position + 1] = 0x80 | UInt8(truncatingIfNeeded: value >> 12 & 0x3F)
        target[position + 2] = third
        target[position + 3] = last
        return 4
    }
}
