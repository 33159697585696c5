import JSONTree

/// What is read of a card's content after it was written.
package struct ContentReading: Hashable, Sendable {
    /// What the card is found by; see ``CatalogueWords``.
    package let words: [String]
    /// What a search shows of the content, which saves it the content itself; nil of content that is not JSON.
    package let metadata: String?

    /// Collects what was read.
    package init(words: [String], metadata: String? = nil) {
        self.words = words
        self.metadata = metadata
    }

    /// Reads the content of a card of that name.
    package init(of name: String, content: String) {
        self = content.withUTF8Bytes { bytes in
            let tape = try? JSONTape(parsing: bytes)
            return ContentReading(
                words: CatalogueWords.words(ofCard: name, content: tape),
                metadata: tape.map(CardContent.metadata)
            )
        }
    }
}
