/// Numbers for figures: few digits, no locale, the same on every machine.
package enum NumberText {
    /// Up to four significant digits, unless told otherwise: `0.1235`, `12,350`, `1.2×10³⁰⁰`.
    package static func compact(_ value: Double, digits: Int = 4) -> String {
        guard value != 0, value.isFinite else { return value == 0 ? "0" : "\(value)" }
        var exponent = exponent(of: value)
        guard (-4..<7).contains(exponent) else {
            var mantissa = scaled(value, by: -exponent)
            let decimals = max(0, digits - 2)
            // 9.999… would round to 10.
            if fixed(mantissa.magnitude, decimals: decimals, trimmed: true) == "10" {
                (mantissa, exponent) = (mantissa / 10, exponent + 1)
            }
            return "\(fixed(mantissa, decimals: decimals, trimmed: true))×10\(superscript(exponent))"
        }
        return fixed(value, decimals: max(0, digits - 1 - exponent), trimmed: true)
    }

    /// The number with `decimals` digits after the point, and commas between thousands.
    ///
    /// - Parameter value: below 10^12 in magnitude, so that the rounding below stays exact enough.
    package static func fixed(_ value: Double, decimals: Int, trimmed: Bool = false) -> String {
        let decimals = min(max(decimals, 0), 9)
        let power = (0..<decimals).reduce(Int64(1)) { product, _ in product * 10 }
        let magnitude = min(value.magnitude, 9e8 / Double(power) * 1e9)
        let rounded = Int64((magnitude * Double(power)).rounded())
        var text = grouped(rounded / power)
        if decimals > 0 {
            let fraction = String(rounded % power)
            text += "." + String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
        }
        if trimmed, decimals > 0 {
            while text.hasSuffix("0") { text.removeLast() }
            if text.hasSuffix(".") { text.removeLast() }
        }
        return value < 0 && rounded != 0 ? "−" + text : text
    }

    /// The power of ten of the first digit.
    package static func exponent(of value: Double) -> Int {
        guard value != 0, value.isFinite else { return 0 }
        var exponent = 0
        var rest = value.magnitude
        while rest >= 1e16 { (rest, exponent) = (rest / 1e16, exponent + 16) }
        while rest < 1e-15 { (rest, exponent) = (rest * 1e16, exponent - 16) }
        while rest >= 10 { (rest, exponent) = (rest / 10, exponent + 1) }
        while rest < 1 { (rest, exponent) = (rest * 10, exponent - 1) }
        return exponent
    }

    /// The value times 10^`power`, in steps that neither overflow nor vanish on the way.
    static func scaled(_ value: Double, by power: Int) -> Double {
        var value = value
        var rest = power
        while rest > 0 {
            let step = min(rest, 16)
            value *= powersOfTen[step]
            rest -= step
        }
        while rest < 0 {
            let step = min(-rest, 16)
            value /= powersOfTen[step]
            rest += step
        }
        return value
    }

    /// A whole number in raised digits.
    package static func superscript(_ number: Int) -> String {
        let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        let raised = String(number.magnitude).utf8.map { digits[Int($0 - 48)] }
        return (number < 0 ? "⁻" : "") + String(raised)
    }

    fileprivate static func grouped(_ number: Int64) -> String {
        let digits = String(number)
        guard digits.utf8.count > 3 else { return digits }
        var text = ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.utf8.count - position).isMultiple(of: 3) {
                text += ","
            }
            text.append(digit)
        }
        return text
    }

    private static let powersOfTen = (0...16).map { power in (0..<power).reduce(1.0) { product, _ in product * 10 } }
}

extension NumberText {
    /// Every digit that the number has, as short as it reads back to the same number: `0.8379`, `5`, `1e-07`.
    package static func exact(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// A count with commas between thousands: `12,350`.
    package static func grouped(_ count: Int) -> String { grouped(Int64(count)) }
}
