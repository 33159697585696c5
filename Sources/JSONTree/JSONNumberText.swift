/// The text of numbers, read eight digits at a time.
@usableFromInline
enum JSONNumberText {
    /// Where the number at `start` ends; 0 when what stands there is none by the grammar.
    @inlinable
    @inline(__always)
    static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = start
        guard position < bytes.count else { return 0 }
        if bytes[position] == UInt8(ascii: "-") { position &+= 1 }
        let whole = position
        guard position < bytes.count else { return 0 }
        let leadsWithZero = bytes[whole] == UInt8(ascii: "0")
        if leadsWithZero, whole &+ 1 < bytes.count, bytes[whole &+ 1] == UInt8(ascii: ".") {
            // Most numbers of a report are fractions.
            position &+= 1
        } else {
            position = endOfDigits(from: whole, in: bytes)
            guard position > whole, !leadsWithZero || position == whole &+ 1 else { return 0 }
        }
        guard position < bytes.count else { return position }
        if bytes[position] == UInt8(ascii: ".") {
            let fraction = position &+ 1
            position = endOfDigits(from: fraction, in: bytes)
            guard position > fraction else { return 0 }
            guard position < bytes.count else { return position }
        }
        return bytes[position] | 0x20 == UInt8(ascii: "e") ? endOfExponent(at: position, in: bytes) : position
    }

    /// Where the digits end that start at `start`.
    @inlinable
    @inline(__always)
    static func endOfDigits(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = start
        guard let base = bytes.baseAddress else { return position }
        let raw = UnsafeRawPointer(base)
        while position &+ 8 <= bytes.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let count = countOfDigits(in: word)
            // Without waiting for the count of a word that is all digits, the next word is read at once.
            if count < 8 { return position &+ count }
            position &+= 8
        }
        while position < bytes.count, base[position] &- UInt8(ascii: "0") < 10 { position &+= 1 }
        return position
    }

    /// How many of the eight bytes, lowest first, are digits before one that is none.
    ///
    /// What is no digit either has a high bit or gets one by the sum; a carry can only mislead above such a byte.
    @inlinable
    @inline(__always)
    static func countOfDigits(in word: UInt64) -> Int {
        let values = word ^ 0x3030_3030_3030_3030
        let marks = ((values &+ 0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080
        return marks.trailingZeroBitCount / 8
    }

    /// The value of eight digits, the most significant one lowest.
    @inline(__always)
    static func value(ofDigits word: UInt64) -> UInt64 {
        let ones = word & 0x0F0F_0F0F_0F0F_0F0F
        let pairs = (ones &* (10 << 8 | 1)) >> 8 & 0x00FF_00FF_00FF_00FF
        let quads = (pairs &* (100 << 16 | 1)) >> 16 & 0x0000_FFFF_0000_FFFF
        return (quads &* (10_000 << 32 | 1)) >> 32
    }

    /// Appends digits to a number, unless there is something else among them.
    @inline(__always)
    static func append(
        from start: Int,
        to end: Int,
        in bytes: UnsafeBufferPointer<UInt8>,
        to number: inout UInt64
    ) -> Bool {
        var position = start
        guard let base = bytes.baseAddress else { return false }
        let raw = UnsafeRawPointer(base)
        while position &+ 8 <= end {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            guard countOfDigits(in: word) == 8 else { return false }
            number = number &* 100_000_000 &+ value(ofDigits: word)
            position &+= 8
        }
        while position < end {
            let digit = base[position] &- UInt8(ascii: "0")
            guard digit < 10 else { return false }
            number = number &* 10 &+ UInt64(digit)
            position &+= 1
        }
        return true
    }

    @usableFromInline
    static func endOfExponent(at mark: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = mark + 1
        guard start < bytes.count else { return 0 }
        if bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "-") { start += 1 }
        let end = endOfDigits(from: start, in: bytes)
        return end > start ? end : 0
    }
}
