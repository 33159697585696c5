/// How wide words come out in a drawing; a guess, for only the browser knows its fonts.
enum TextWidth {
    /// The size that the labels of drawings have.
    static let size = 12.0

    /// The width in a drawing's units, rather too wide than too narrow.
    static func estimate(_ text: String) -> Double {
        text.unicodeScalars.reduce(0) { width, scalar in width + size * share(of: scalar) }
    }

    /// The widest of some words.
    static func widest(_ words: some Sequence<String>) -> Double {
        words.reduce(0) { max($0, estimate($1)) }
    }

    /// The words as far as they fit, with an ellipsis where more follows.
    static func cut(_ text: String, to width: Double) -> String {
        var kept = ""
        var used = size
        for character in text {
            used += character.unicodeScalars.reduce(0) { max($0, size * share(of: $1)) }
            guard used <= width || estimate(text) <= width else { return kept + "…" }
            kept.append(character)
        }
        return kept
    }

    /// Of the size, by kind of letter.
    private static func share(of scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x20, 0x2C, 0x2E, 0x3A, 0x69, 0x6A, 0x6C: 0.32
        case 0x4D, 0x57, 0x6D, 0x77: 0.9
        case 0x41...0x5A: 0.7
        case 0x300...0x36F: 0
        case 0x1100...: 1.02
        default: 0.58
        }
    }
}
