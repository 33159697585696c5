import JSONTree

/// A moment, to the millisecond, as SageMaker's clients exchange it.
package struct Timestamp: Hashable, Comparable, Sendable {
    /// Milliseconds since the beginning of 1970 in UTC; negative before.
    package let milliseconds: Int64

    /// The moment that many milliseconds after the beginning of 1970 in UTC.
    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// What a four-digit year can say; clients cannot show anything else.
    static let range = -62_135_596_800_000...253_402_300_799_999 as ClosedRange<Int64>

    /// Seconds since 1970 as the text of a JSON number, with as many of three decimals as it takes: `1700000000.12`.
    package var epochSeconds: String {
        let (seconds, rest) = milliseconds.magnitude.quotientAndRemainder(dividingBy: 1000)
        let sign = milliseconds < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(seconds)" }
        var decimals = String(String(1000 + rest).dropFirst())
        while decimals.hasSuffix("0") {
            decimals.removeLast()
        }
        return "\(sign)\(seconds).\(decimals)"
    }
}

extension Timestamp: WireReadable, WireWritable {
    /// Reads seconds since 1970, with or without a fraction, or ISO 8601, to the nearest millisecond.
    ///
    /// - Returns: nil for anything else, and for moments outside of the years 1 to 9999.
    package init?(wire: JSON) {
        switch wire {
        case .number(let text):
            guard let milliseconds = DecimalText(text)?.scaled(by: 3)?.value, Self.range.contains(milliseconds) else {
                return nil
            }
            self.init(milliseconds: milliseconds)
        case .string(let text):
            self.init(iso8601: text)
        default:
            return nil
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.raw(epochSeconds)
    }
}
