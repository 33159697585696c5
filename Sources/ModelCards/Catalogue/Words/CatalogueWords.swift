import JSONTree

/// The words that cards are found by, spelled so that a store can compare them byte by byte.
///
/// A word is a run of letters, marks and digits, in lowercase and without accents: `Crédit-Scoring` has the words
/// `credit` and `scoring`. Scripts that put no space between words count as pairs of neighbours: `信用卡` has `信用`,
/// `用卡` and, so that its last character is the beginning of something, `卡`.
package enum CatalogueWords {
    /// As many words of a card as are kept.
    package static let limit = 5_000
    /// As many words of a query as are looked for.
    package static let queryLimit = 32
    /// Words that are longer are cut, in code points.
    static let longestWord = 64
    /// Runs of digits that are longer are what is left of numbers, and nobody looks for these.
    static let longestNumber = 4

    /// The members of a content whose own members are named by people.
    private static let namedByPeople = ["custom_details", "metadata"]

    /// The distinct words of a card: of its name, and of every text in its content.
    ///
    /// Content that is not JSON has none.
    package static func words(ofCard name: String, content: String) -> [String] {
        content.withUTF8Bytes { bytes in words(ofCard: name, content: try? JSONTape(parsing: bytes)) }
    }

    /// The same of content that has been parsed already; nil is content that is not JSON.
    static func words(ofCard name: String, content: JSONTape?) -> [String] {
        var collector = WordCollector(limit: limit)
        name.withUTF8Bytes { collector.add($0, withNumbers: true) }
        if let content { collect(0, of: content, into: &collector) }
        return collector.words
    }

    /// The distinct words that somebody looks for; none when the text has only punctuation.
    package static func query(_ text: String) -> [String] {
        var collector = WordCollector(limit: queryLimit, isQuery: true)
        text.withUTF8Bytes { collector.add($0, withNumbers: true) }
        return collector.words
    }

    private static func collect(_ value: Int, of tape: JSONTape, into collector: inout WordCollector) {
        let node = tape.nodes[value]
        var child = value + 1
        switch node.kind {
        case .null, .no, .yes, .number:
            break
        case .string:
            addText(at: value, of: tape, to: &collector)
        case .array:
            while child < Int(node.end) {
                collect(child, of: tape, into: &collector)
                child = Int(tape.nodes[child].end)
            }
        case .object:
            while child < Int(node.end) {
                if namedByPeople.contains(where: { tape.isString(at: child, equalTo: $0) }) {
                    addNames(ofObjectAt: child + 1, of: tape, to: &collector)
                }
                collect(child + 1, of: tape, into: &collector)
                child = Int(tape.nodes[child + 1].end)
            }
        }
    }

    private static func addNames(ofObjectAt object: Int, of tape: JSONTape, to collector: inout WordCollector) {
        guard tape.nodes[object].kind == .object else { return }
        var name = object + 1
        while name < Int(tape.nodes[object].end) {
            addText(at: name, of: tape, to: &collector)
            name = Int(tape.nodes[name + 1].end)
        }
    }

    private static func addText(at index: Int, of tape: JSONTape, to collector: inout WordCollector) {
        if tape.nodes[index].hasEscapes {
            tape.string(at: index).withUTF8Bytes { collector.add($0) }
        } else {
            collector.add(tape.nodes[index].text(in: tape.bytes))
        }
    }
}
