extension JSONView {
    /// The integer when this is a number that is written as one and has at most 18 digits.
    package var int: Int? {
        guard kind == .number, end - start <= 19 else { return nil }
        let isNegative = bytes[start] == UInt8(ascii: "-")
        let first = isNegative ? start + 1 : start
        guard end - first <= 18 else { return nil }
        var value = 0
        for index in first..<end {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return isNegative ? -value : value
    }

    /// The nearest double when this is a number that a double can hold.
    @usableFromInline
    package var finite: Double? {
        guard kind == .number, let value = Double(textString), value.isFinite else { return nil }
        return value
    }

    /// Whether this is a number that a double can hold.
    @inlinable
    package var isFiniteNumber: Bool {
        guard kind == .number else { return false }
        // Without an exponent, no number of 300 characters is beyond 10^308.
        return end &- start < 300 && !hasExponent || finite != nil
    }

    /// Whether a number is written with an exponent.
    @inlinable
    @inline(__always)
    var hasExponent: Bool {
        let bytes = bytes
        var position = start
        guard let base = bytes.baseAddress else { return false }
        let raw = UnsafeRawPointer(base)
        while position &+ 8 <= end {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let marks = (word | 0x2020_2020_2020_2020) ^ 0x6565_6565_6565_6565
            if (marks &- 0x0101_0101_0101_0101) & ~marks & 0x8080_8080_8080_8080 != 0 { return true }
            position &+= 8
        }
        while position < end {
            if base[position] | 0x20 == UInt8(ascii: "e") { return true }
            position &+= 1
        }
        return false
    }

    /// The value of a finite number but for its last digits, ten times as fast as reading it exactly; 0 for others.
    ///
    /// Equal numbers that are written alike come out equal, which is enough for finding the highest of a million.
    package var approximate: Double {
        guard kind == .number else { return 0 }
        let bytes = bytes
        let isNegative = bytes[start] == UInt8(ascii: "-")
        var position = isNegative ? start &+ 1 : start
        // As many digits as an integer surely holds, and the point.
        guard end &- position <= 20 else { return approximateOfLongText }
        var digits: UInt64 = 0
        while position < end, bytes[position] &- UInt8(ascii: "0") < 10 {
            digits = digits &* 10 &+ UInt64(bytes[position] &- UInt8(ascii: "0"))
            position &+= 1
        }
        var fractionCount = 0
        if position < end {
            guard bytes[position] == UInt8(ascii: ".") else { return finite ?? 0 }
            position &+= 1
            fractionCount = end &- position
            guard JSONNumberText.append(from: position, to: end, in: bytes, to: &digits) else { return finite ?? 0 }
        } else if end &- start > 19 {
            return approximateOfLongText
        }
        let magnitude = Double(digits) / Self.powersOfTen[fractionCount]
        return isNegative ? -magnitude : magnitude
    }

    private var approximateOfLongText: Double {
        let isNegative = bytes[start] == UInt8(ascii: "-")
        var digits: UInt64 = 0
        var digitCount = 0
        var fractionCount = 0
        var isFraction = false
        for index in (isNegative ? start + 1 : start)..<end {
            let byte = bytes[index]
            let digit = byte &- UInt8(ascii: "0")
            if digit < 10 {
                guard digitCount < 19 else { return finite ?? 0 }
                digits = digits &* 10 &+ UInt64(digit)
                if digits > 0 { digitCount &+= 1 }
                if isFraction { fractionCount &+= 1 }
            } else {
                guard byte == UInt8(ascii: ".") else { return finite ?? 0 }
                isFraction = true
            }
        }
        guard fractionCount < Self.powersOfTen.count else { return finite ?? 0 }
        let magnitude = Double(digits) / Self.powersOfTen[fractionCount]
        return isNegative ? -magnitude : magnitude
    }

    private static let powersOfTen: [Double] = (0..<23).reduce(into: [1]) { powers, _ in
        powers.append((powers.last ?? 1) * 10)
    }
}
