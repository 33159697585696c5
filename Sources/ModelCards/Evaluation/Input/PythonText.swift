import JSONTree

/// Values as Python's string formatting writes them: the SDK builds names of groups and metrics that way.
enum PythonText {
    /// The longest text of a list or an object that becomes part of a name as it is.
    private static let longest = 1024

    /// The value as `str()` writes what `json` reads of it.
    static func text(of view: JSONView) -> String {
        switch view.kind {
        case .null: "None"
        case .boolean: view.boolean == true ? "True" : "False"
        case .number: number(view.textString)
        case .notFinite: view.textString.hasPrefix("-") ? "-inf" : view.textString == "NaN" ? "nan" : "inf"
        case .string: view.string ?? ""
        case .array, .object: container(view)
        }
    }

    private static func container(_ view: JSONView) -> String {
        guard view.text.count <= longest else { return view.title }
        if view.kind == .array { return "[" + view.elements.map(representation).joined(separator: ", ") + "]" }
        let members = view.members.map { representation($0.name) + ": " + representation($0.value) }
        return "{" + members.joined(separator: ", ") + "}"
    }

    /// The value as `repr()` writes it, which differs for strings alone.
    private static func representation(_ view: JSONView) -> String {
        guard let text = view.string else { return self.text(of: view) }
        let quote: Unicode.Scalar = text.contains("'") && !text.contains("\"") ? "\"" : "'"
        var result = String(quote)
        for scalar in text.unicodeScalars {
            switch scalar {
            case quote, "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.isPrintableInPython: result.unicodeScalars.append(scalar)
            default: result += escape(scalar)
            }
        }
        return result + String(quote)
    }

    /// `\x7f`, `\u200b` or `\U000e0001`, whichever is long enough.
    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }

    /// A number of JSON as Python writes the int or float that it reads: `1e2` is `100.0`, and `-0` is `0`.
    static func number(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }) else {
            return text == "-0" ? "0" : text
        }
        guard let value = Double(text) else { return text }
        return float(value)
    }

    /// The shortest text that reads as the same double, without an exponent between 10^-4 and 10^16.
    static func float(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
        guard value != 0 else { return value.sign == .minus ? "-0.0" : "0.0" }
        let sign = value < 0 ? "-" : ""
        let (digits, power) = decimal(value.magnitude)
        if power < -4 || power >= 16 {
            let rest = digits.dropFirst()
            let size = abs(power)
            return sign + digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e" + (power < 0 ? "-" : "+")
                + (size < 10 ? "0" : "") + String(size)
        }
        if power < 0 { return sign + "0." + String(repeating: "0", count: -power - 1) + digits }
        let padded = digits + String(repeating: "0", count: max(0, power + 1 - digits.count))
        let fraction = padded.dropFirst(power + 1)
        return sign + padded.prefix(power + 1) + "." + (fraction.isEmpty ? "0" : fraction)
    }

    /// The shortest digits, without zeros at either end, and the power of ten of the first.
    private static func decimal(_ value: Double) -> (digits: String, power: Int) {
        let parts = "\(value)".split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let whole = String(mantissa[0])
        let all = whole + (mantissa.count > 1 ? mantissa[1] : "")
        let zeros = all.prefix { $0 == "0" }.count
        var digits = all.dropFirst(zeros)
        while digits.last == "0" { digits = digits.dropLast() }
        return (String(digits), whole.count - 1 - zeros + exponent)
    }
}

extension Unicode.Scalar {
    /// What `str.isprintable()` says of the character: `repr()` escapes all others.
    fileprivate var isPrintableInPython: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        case .spaceSeparator: self == " "
        default: true
        }
    }
}
