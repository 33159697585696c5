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
        var seen: Set<[UInt8]> = []
        var count = 0
        for text in texts {
            for word in Self.parts(of: text) where seen.insert(word).inserted {
                count += word.count + 1
                guard count <= Self.mostBytes else { return }
                words.append(String(decoding: word, as: UTF8.self))
            }
        }
    }

    /// Takes the words of a query; nil when there are none, or none that a card could have.
    package init?(words texts: [String]) {
        guard !texts.contains(where: \.holdsNull) else { return nil }
        self.init(ofCard: texts)
        if words.isEmpty { return nil }
    }

    private static func parts(of text: String) -> [[UInt8]] {
        text.utf8.split { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: false
            default: true
            }
        }.map(small)
    }

    /// The word's first letters, not ending amid a character, with small ASCII letters.
    private static func small(_ word: Substring.UTF8View) -> [UInt8] {
        var bytes = word.prefix(longestWord + 1).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard bytes.count > longestWord else { return bytes }
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        return bytes
    }
}
