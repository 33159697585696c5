import JSONTree
import ModelCards

/// Words as the engines keep them: ASCII letters are small, and there are no ASCII characters but letters and digits.
///
/// Whoever writes words spells them so anyway. What does not comes apart here, in a card and in a query alike, so that
/// both engines find the same cards, and nothing in a word means anything to an engine.
package struct StorableWords: Sendable {
    /// Each of them once.
    package private(set) var words: [String] = []

    /// The longest word in bytes; the rest of a longer one counts for nothing, and PostgreSQL's own limit is 2 KB.
    private static let longestWord = 256
    /// The most bytes of one card's words, of which PostgreSQL allows a megabyte.
    private static let mostBytes = 500_000

    /// Takes the words of a card, as far as there is room.
    package init(ofCard texts: [String]) {
        var found = WordSet(mostBytes: Self.mostBytes)
        for text in texts where !found.isFull {
            text.withUTF8Bytes { bytes in
                if Self.isStorable(bytes) { return found.insert(bytes) }
                for part in Self.parts(of: bytes) where !found.isFull {
                    part.withUnsafeBufferPointer { found.insert($0) }
                }
            }
        }
        words = found.words
    }

    /// Takes the words of a query; nil when there are none, or none that a card could have.
    package init?(words texts: [String]) {
        guard !texts.contains(where: \.holdsNull) else { return nil }
        self.init(ofCard: texts)
        if words.isEmpty { return nil }
    }

    /// Whether a text is a word as it is, which nearly every text is.
    private static func isStorable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !text.isEmpty, text.count <= longestWord else { return false }
        for byte in text where !isLetterOrDigit(byte) || (0x41...0x5A).contains(byte) { return false }
        return true
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: false
        }
    }

    private static func parts(of text: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
        text.split { !isLetterOrDigit($0) }.map(small)
    }

    /// The word's first letters, not ending amid a character, with small ASCII letters.
    private static func small(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var bytes = word.prefix(longestWord + 1).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard bytes.count > longestWord else { return bytes }
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        return bytes
    }
}
