/// A name for one request, by which client and log find each other.
struct RequestID: Sendable, CustomStringConvertible {
    private let high = UInt64.random(in: .min ... .max)
    private let low = UInt64.random(in: .min ... .max)

    /// The form of a random UUID.
    var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for position in 0..<32 {
            if position == 8 || position == 12 || position == 16 || position == 20 { text.append(UInt8(ascii: "-")) }
            let word = position < 16 ? high : low
            var digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (position % 16))) & 15
            if position == 12 { digit = 4 }
            if position == 16 { digit = digit & 3 | 8 }
            text.append(digit < 10 ? digit + 48 : digit + 87)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
