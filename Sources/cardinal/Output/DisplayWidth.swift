/// How many columns of a terminal texts take up.
extension StringProtocol {
    /// The columns of the whole text: East Asian wide characters and emoji take two, combining marks none.
    package var displayWidth: Int {
        // ASCII is most of what is ever shown, and its characters need no looking up.
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
        return reduce(0) { $0 + $1.displayWidth }
    }

    /// The text when it fits, else as much of it as leaves room for an ellipsis.
    package func cut(toColumns columns: Int) -> String {
        guard displayWidth > columns else { return String(self) }
        guard columns > 0 else { return "" }
        var width = 0
        let start = prefix { character in
            width += character.displayWidth
            return width <= columns - 1
        }
        return start + "…"
    }

    /// The whole text, on as many lines as it takes.
    package func folded(toColumns columns: Int) -> [String] {
        var lines: [String] = []
        var (line, width) = ("", 0)
        for character in self {
            if width + character.displayWidth > columns, !line.isEmpty {
                lines.append(line)
                (line, width) = ("", 0)
            }
            line.append(character)
            width += character.displayWidth
        }
        return lines + [line]
    }

    /// The text with spaces after it up to a width.
    package func padded(toColumns columns: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, columns - displayWidth))
    }

    /// The text on one line, without anything that a terminal would obey.
    ///
    /// What a stranger wrote into a tag must not move the cursor, set a title or turn the writing direction around.
    package var printable: String {
        let isPlain = unicodeScalars.allSatisfy { !$0.isObeyed }
        guard !isPlain else { return String(self) }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            text.append(scalar.isObeyed ? (scalar.properties.isWhitespace ? " " : "\u{FFFD}") : scalar)
        }
        return String(text)
    }
}

extension Character {
    /// 0, 1 or 2.
    fileprivate var displayWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        // U+FE0F asks for the picture of a character that also has a plain form.
        let isEmoji = first.properties.isEmojiPresentation || unicodeScalars.contains { $0.value == 0xFE0F }
        if isEmoji { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return first.isWide ? 2 : 1
        }
    }
}

extension Unicode.Scalar {
    /// Whether terminals give it two columns: the ranges of Unicode's East Asian Width W and F, gaps between assigned
    /// characters included.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// Whether a terminal acts on it instead of showing it: controls, line ends, and changes of direction.
    fileprivate var isObeyed: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
