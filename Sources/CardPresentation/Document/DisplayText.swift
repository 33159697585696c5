/// Makes text safe to set: characters that would act on the page, instead of appearing on it, lose their power.
///
/// A card is evidence, so nothing in it may reorder, hide or paint over its neighbours: bidirectional overrides are
/// left out, control characters show as U+FFFD, and piles of combining marks are cut. Letters, digits and signs of
/// every script come out as they went in.
package enum DisplayText {
    /// As many marks as the scripts of the world put on one letter; more would paint over the lines above and below.
    static let marksPerLetter = 5

    /// Longer runs without a space are broken up: the time to set them grows with the square of their length.
    ///
    /// No field of the schema's limited ones is long enough to meet this.
    static let longestWord = 2500

    /// Cleans text that may span lines; at most one empty line separates two others.
    package static func clean(_ text: String) -> String {
        if isPlain(text) { return text }
        var cleaner = TextCleaner()
        for scalar in text.unicodeScalars {
            cleaner.add(scalar)
        }
        return String(cleaner.finished)
    }

    /// Whether the text is printable ASCII without a word that is too long to set.
    private static func isPlain(_ text: String) -> Bool {
        var wordLength = 0
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F else { return false }
            wordLength = byte == 0x20 ? 0 : wordLength + 1
            guard wordLength <= longestWord else { return false }
        }
        return true
    }

    /// Cleans text that must stay on one line, such as a heading; line ends become spaces.
    package static func cleanLine(_ text: String) -> String {
        let cleaned = clean(text)
        guard cleaned.utf8.contains(UInt8(ascii: "\n")) else { return cleaned }
        return cleaned.split(separator: "\n").joined(separator: " ")
    }

    /// The first `count` characters, with an ellipsis where more follow.
    package static func shortened(_ text: String, to count: Int) -> String {
        guard text.utf8.count > count, text.count > count else { return text }
        return text.prefix(max(0, count - 1)) + "…"
    }
}

/// Builds the cleaned text, one scalar at a time.
private struct TextCleaner {
    private var scalars = String.UnicodeScalarView()
    private var lineEnds = 0
    private var marks = 0
    private var wordLength = 0
    private var followsReturn = false

    /// What was added, without line ends and spaces at the end.
    var finished: String.UnicodeScalarView {
        var result = scalars
        while let last = result.last, last == "\n" || last == " " {
            result.removeLast()
        }
        return result
    }

    mutating func add(_ scalar: Unicode.Scalar) {
        let endsReturn = followsReturn && scalar == "\n"
        followsReturn = scalar == "\r"
        guard !endsReturn else { return }
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
            addLineEnd()
        case 0x09:
            scalars.append(contentsOf: "    ".unicodeScalars)
        case 0x00..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF, 0xFFFC, 0xFFFE, 0xFFFF:
            append("\u{FFFD}")
        case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
            break
        case 0x300...:
            addMarkOrLetter(scalar)
        default:
            append(scalar)
        }
    }

    private mutating func addLineEnd() {
        lineEnds += 1
        marks = 0
        wordLength = 0
        if lineEnds <= 2, !scalars.isEmpty {
            scalars.append("\n")
        }
    }

    private mutating func addMarkOrLetter(_ scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark:
            marks += 1
            if marks <= DisplayText.marksPerLetter {
                scalars.append(scalar)
            }
        default:
            append(scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar)
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        lineEnds = 0
        marks = 0
        wordLength = scalar == " " ? 0 : wordLength + 1
        if wordLength > DisplayText.longestWord {
            scalars.append("\n")
            wordLength = 1
        }
        scalars.append(scalar)
    }
}
