import Synchronization

/// A name for one request, by which client and log find each other.
struct RequestID: Sendable, CustomStringConvertible {
    /// Where this process begins.
    ///
    /// Names need not be secret, so the system is asked for randomness once, not with every request.
    private static let start = (high: UInt64.random(in: .min ... .max), low: UInt64.random(in: .min ... .max))
    private static let count = Atomic<UInt64>(0)

    private let high: UInt64
    private let low: UInt64

    /// A name that no other request has.
    init() {
        let number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
        high = Self.scattered(Self.start.high &+ number)
        low = Self.scattered(Self.start.low ^ number)
    }

    /// Numbers next to each other, made unlike each other; different ones stay different (the finalizer of SplitMix64).
    private static func scattered(_ number: UInt64) -> UInt64 {
        var bits = number &* 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

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
