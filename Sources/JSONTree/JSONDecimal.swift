/// A number's mathematical value, as its significant digits and the power of ten of the first of them.
///
/// Nothing is computed with the value itself, so `1e999999999` costs no more than its ten characters.
struct JSONDecimal {
    private let isNegative: Bool
    /// The places of the first and the last digit that is not zero; nil for zero.
    private let significant: ClosedRange<Int>?
    private let leadingPower: Int
    /// The exponent's own text where it is too long to compute with; compared as it is.
    private let hugeExponent: ArraySlice<UInt8>
    private let text: [UInt8]

    /// Whether two valid numbers are equal, without regard to how they are written.
    ///
    /// Beyond exponents of 18 digits, numbers count as equal only when their exponents are written alike.
    static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let (one, other) = (JSONDecimal(one), JSONDecimal(other))
        guard one.significant != nil, other.significant != nil else {
            return one.significant == nil && other.significant == nil
        }
        return one.isNegative == other.isNegative
            && one.leadingPower == other.leadingPower
            && one.hugeExponent == other.hugeExponent
            && one.digits.elementsEqual(other.digits)
    }

    private init(_ text: [UInt8]) {
        self.text = text
        isNegative = text.first == UInt8(ascii: "-")
        let mark = text.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? text.endIndex
        let isSignificant = { (byte: UInt8) in byte > UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
        let mantissa = text[..<mark]
        guard let first = mantissa.firstIndex(where: isSignificant),
            let last = mantissa.lastIndex(where: isSignificant)
        else {
            significant = nil
            leadingPower = 0
            hugeExponent = []
            return
        }
        significant = first...last
        let point = mantissa.firstIndex(of: UInt8(ascii: ".")) ?? mark
        let place = first < point ? point - first - 1 : point - first
        let exponent = Self.exponent(in: text[min(mark + 1, text.endIndex)...])
        leadingPower = place + (exponent.value ?? 0)
        hugeExponent = exponent.value == nil ? exponent.text : []
    }

    private var digits: some Sequence<UInt8> {
        (significant.map { text[$0] } ?? []).lazy.filter { $0 != UInt8(ascii: ".") }
    }

    /// The exponent's value, and its text without leading zeros and a plus sign.
    private static func exponent(in text: ArraySlice<UInt8>) -> (value: Int?, text: ArraySlice<UInt8>) {
        let isNegative = text.first == UInt8(ascii: "-")
        let magnitude = text.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "0") }
        guard magnitude.count <= 18 else {
            return (nil, isNegative ? [UInt8(ascii: "-")] + magnitude : magnitude)
        }
        let value = magnitude.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return (isNegative ? -value : value, magnitude)
    }
}
