/// What a Unicode scalar is to a word.
enum WordScalar {
    /// A letter in lowercase, or a digit.
    case ascii(UInt8)
    /// What stands for a letter with an accent, or for a ligature: UTF-8, in lowercase.
    case folded([UInt8])
    /// Any other letter, mark or digit, in lowercase.
    case letter(Unicode.Scalar)
    /// One of a script that puts no space between words.
    case unspaced
    /// A mark that belongs to the letter before and is left out.
    case accent
    /// Nothing of a word.
    case other

    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            self.init(ascii: UInt8(truncatingIfNeeded: value))
        } else if value < 0x10000 {
            switch Self.kinds[Int(value)] {
            case .plain: self = .letter(scalar)
            case .unspaced: self = .unspaced
            case .folded: self = FoldedLetters.utf8[scalar].map(WordScalar.folded) ?? .letter(scalar)
            case .other: self = .other
            case .mixed: self.init(classifying: scalar)
            }
        } else {
            self.init(classifying: scalar)
        }
    }

    /// Looks a scalar beyond ASCII up in Unicode's tables, which takes long.
    private init(classifying scalar: Unicode.Scalar) {
        let value = scalar.value
        if Self.accents.contains(value) {
            self = .accent
        } else if let byte = Self.narrow(value) {
            self.init(ascii: byte)
        } else if !Self.isWord(scalar) {
            self = .other
        } else if Self.unspacedScripts.contains(where: { $0.contains(value) }) {
            self = .unspaced
        } else {
            let lowercase = Self.lowercase(scalar)
            self = FoldedLetters.utf8[lowercase].map(WordScalar.folded) ?? .letter(lowercase)
        }
    }

    /// What a scalar is, as far as that takes no second look.
    private enum Kind: UInt8 {
        case mixed, plain, unspaced, folded, other
    }

    /// The kinds of the scalars of two and three bytes, looked up once.
    private static let kinds: [Kind] = (0..<0x10000).map { value in
        guard value >= 0x80, let scalar = Unicode.Scalar(UInt32(value)) else { return .mixed }
        switch WordScalar(classifying: scalar) {
        case .letter(let letter): return letter == scalar ? .plain : .mixed
        case .unspaced: return .unspaced
        case .folded(let bytes): return FoldedLetters.utf8[scalar] == bytes ? .folded : .mixed
        case .other: return .other
        case .ascii, .accent: return .mixed
        }
    }

    private init(ascii byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): self = .ascii(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .ascii(byte | 0x20)
        default: self = .other
        }
    }

    /// Combining diacritical marks.
    private static let accents: ClosedRange<UInt32> = 0x300...0x36F

    /// The ASCII character of one that is as wide as a Han character.
    private static func narrow(_ value: UInt32) -> UInt8? {
        (0xFF01...0xFF5E).contains(value) ? UInt8(truncatingIfNeeded: value - 0xFEE0) : nil
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default:
            false
        }
    }

    private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.properties.changesWhenLowercased else { return scalar }
        // The few that become two are a letter and an accent.
        return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }

    private static let unspacedScripts: [ClosedRange<UInt32>] = [
        0x0E00...0x0EFF,  // Thai, Lao
        0x1000...0x109F,  // Myanmar
        0x1780...0x17FF,  // Khmer
        0x3005...0x3007,  // Marks that repeat a Han character
        0x3040...0x30FF,  // Hiragana, Katakana
        0x31F0...0x31FF,
        0x3400...0x4DBF,  // Han
        0x4E00...0x9FFF,
        0xF900...0xFAFF,
        0xFF66...0xFF9F,  // Katakana half as wide
        0x20000...0x3FFFF,
    ]
}
