/// What a card may be called.
package enum CardNameRule {
    package static let sentence =
        "Use at most 63 letters, digits and hyphens, and begin and end with a letter or a digit"

    package static func isValid(_ name: String) -> Bool {
        guard (1...63).contains(name.utf8.count), name.utf8.first != hyphen, name.utf8.last != hyphen else {
            return false
        }
        return name.utf8.allSatisfy(isPlain)
    }

    /// A name made from another one, such as a model's; empty when nothing of it can stay.
    package static func proposed(from text: String) -> String {
        let bytes = text.utf8.map { isPlain($0) ? $0 : hyphen }
        let words = String(decoding: bytes, as: UTF8.self).split(separator: "-").joined(separator: "-")
        return String(words.prefix(63)).split(separator: "-").joined(separator: "-")
    }

    private static let hyphen = UInt8(ascii: "-")

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), hyphen:
            true
        default: false
        }
    }
}
