import CardStore
import JSONTree
import ModelCards

/// The words that cards are found by.
///
/// An input is a line with a name, and then a content, or any text, which is then a content's only one.
struct WordsTarget: FuzzTarget {
    let name = "words"

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        var parts = InputParts(input)
        let name = parts.text()
        let text = String(decoding: parts.remaining, as: UTF8.self)
        let content = (try? JSON(parsing: text)) ?? .array([.string(text)])

        let words = CatalogueWords.words(ofCard: name, content: content.text)
        require(words.allSatisfy { !$0.isEmpty }, "a word has letters")
        require(Set(words.map { Array($0.utf8) }).count == words.count, "a word is there once")
        let others = CatalogueWords.words(ofCard: name, content: Self.escaped(content))
        require(isSame(words, others), "words do not depend on the spelling: \(words) and \(others)")
        checkStored(words)
        checkFound(name, among: CatalogueWords.words(ofCard: name, content: "{}"))
    }

    /// A card is found by whatever is in its name.
    private func checkFound(_ name: String, among words: [String]) {
        guard words.count < CatalogueWords.limit else { return }
        for word in CatalogueWords.query(name) {
            let isFound = words.contains { $0.utf8.starts(with: word.utf8) }
            require(isFound, "“\(name)” is found by “\(word)”")
        }
    }

    /// A store keeps words of letters and digits alone, and has nothing to add to words that it kept.
    private func checkStored(_ words: [String]) {
        let stored = StorableWords(ofCard: words).words
        for word in stored {
            let isPlain = word.utf8.allSatisfy { byte in
                byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            }
            require(isPlain && !word.isEmpty && word.utf8.count <= 256, "a word means nothing to an engine: \(word)")
        }
        require(isSame(StorableWords(ofCard: stored).words, stored), "words are stored as they were stored")
    }

    private func isSame(_ words: [String], _ others: [String]) -> Bool {
        words.count == others.count && zip(words, others).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    }

    /// The document with every character of its texts that can be spelled by an escape spelled so.
    private static func escaped(_ document: JSON) -> String {
        var text = ""
        for scalar in document.text.unicodeScalars {
            guard scalar.value >= 0x80 else {
                text.unicodeScalars.append(scalar)
                continue
            }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return text
    }
}
