/// A JSON number's text as exact decimal digits, so that no floating point rounds a version or a time.
struct DecimalText {
    private var isNegative = false
    /// The leading digits as a whole number below 10^18; the number is this times 10^`exponent`.
    private var digits: UInt64 = 0
    private var exponent = 0
    /// Whether digits other than zero follow those that fit.
    private var isCut = false

    /// Takes a number's text apart.
    ///
    /// - Returns: nil when it is not a number by JSON's grammar (of which leading zeros are let pass).
    init?(_ text: String) {
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "-") {
            isNegative = true
            rest = rest.dropFirst()
        }
        guard takeDigits(from: &rest, areFraction: false) else { return nil }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard takeDigits(from: &rest, areFraction: true) else { return nil }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            guard takeExponent(from: rest.dropFirst()) else { return nil }
            return
        }
        guard rest.isEmpty else { return nil }
    }

    /// The number when it has no fraction; the nearest 64-bit integer when it is too large for one.
    var integer: Int64? {
        guard let scaled = scaled(by: 0) else { return isNegative ? .min : .max }
        return scaled.isExact ? scaled.value : nil
    }

    /// The number times 10^`power`, rounded to the nearest whole number, halves away from zero.
    ///
    /// - Returns: nil beyond 64 bits; otherwise the value, and whether nothing was rounded.
    func scaled(by power: Int) -> (value: Int64, isExact: Bool)? {
        guard digits > 0 else { return (0, true) }
        let power = exponent + power
        let sign: Int64 = isNegative ? -1 : 1
        // 10^19 is the largest power of ten in 64 bits; `digits` is below 10^18.
        if power > 18 {
            return nil
        }
        if power < -19 {
            return (0, false)
        }
        var factor: UInt64 = 1
        for _ in 0..<abs(power) {
            factor *= 10
        }
        if power >= 0 {
            let (product, isTooLarge) = digits.multipliedReportingOverflow(by: factor)
            guard !isTooLarge, let value = Int64(exactly: product) else { return nil }
            return (sign * value, !isCut)
        }
        let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: factor)
        let rounded = Int64(quotient) + (remainder >= factor - remainder ? 1 : 0)
        return (sign * rounded, remainder == 0 && !isCut)
    }

    private mutating func takeDigits(from rest: inout Substring.UTF8View, areFraction: Bool) -> Bool {
        let taken = rest.prefix { $0.isDigit }
        for byte in taken {
            let digit = UInt64(byte - UInt8(ascii: "0"))
            if digits < 100_000_000_000_000_000 {
                digits = digits * 10 + digit
                exponent -= areFraction ? 1 : 0
            } else {
                isCut = isCut || digit != 0
                exponent += areFraction ? 0 : 1
            }
        }
        rest = rest[taken.endIndex...]
        return !taken.isEmpty
    }

    private mutating func takeExponent(from rest: Substring.UTF8View) -> Bool {
        let isDown = rest.first == UInt8(ascii: "-")
        let text = isDown || rest.first == UInt8(ascii: "+") ? rest.dropFirst() : rest
        guard !text.isEmpty, text.allSatisfy(\.isDigit) else { return false }
        // Beyond a million the number is zero or out of range, whatever the digits are.
        let size = min(Int(Substring(text)) ?? .max, 1_000_000)
        exponent += isDown ? -size : size
        return true
    }
}
