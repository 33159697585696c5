/// Percent-encoding as signatures know it: letters, digits and `-._~` stand for themselves, escapes are upper case.
package enum PercentEncoding {
    /// Whether the byte never needs an escape.
    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default:
            false
        }
    }

    /// Appends the byte, escaped unless it is unreserved.
    static func append(_ byte: UInt8, to output: inout [UInt8]) {
        if isUnreserved(byte) {
            output.append(byte)
        } else {
            output.append(UInt8(ascii: "%"))
            output.append(upperHexDigit(byte >> 4))
            output.append(upperHexDigit(byte & 15))
        }
    }

    /// The text with every byte escaped that is not unreserved, slashes among them.
    package static func encoded(_ text: String) -> String {
        var output: [UInt8] = []
        for byte in text.utf8 {
            append(byte, to: &output)
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The bytes that `text` stands for; a `+` stays one.
    ///
    /// - Returns: `nil` when a `%` is not followed by two hexadecimal digits.
    static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index] == UInt8(ascii: "%") else {
                output.append(text[index])
                index += 1
                continue
            }
            guard let byte = escape(at: index, in: text) else { return nil }
            output.append(byte)
            index += 3
        }
        return output
    }

    /// Writes each byte the one canonical way, except those of `kept`, which stay as they are, escaped or not.
    ///
    /// An escaped delimiter and a bare one mean different things, so neither may become the other.
    ///
    /// - Returns: `nil` when a `%` is not followed by two hexadecimal digits.
    static func reencoded(_ text: ArraySlice<UInt8>, keeping kept: [UInt8]) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(text.count + 16)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == UInt8(ascii: "%") {
                guard let decoded = escape(at: index, in: text) else { return nil }
                append(decoded, to: &output)
                index += 3
            } else {
                if kept.contains(byte) {
                    output.append(byte)
                } else {
                    append(byte, to: &output)
                }
                index += 1
            }
        }
        return output
    }

    private static func escape(at index: Int, in text: ArraySlice<UInt8>) -> UInt8? {
        guard index + 2 < text.endIndex,
            let high = hexDigitValue(text[index + 1]), let low = hexDigitValue(text[index + 2])
        else { return nil }
        return high << 4 | low
    }

    private static func upperHexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") - 10 + value
    }
}

/// The value of a hexadecimal digit of either letter case.
func hexDigitValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
