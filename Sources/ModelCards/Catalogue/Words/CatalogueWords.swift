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
    private static let namedByPeople: Set<String> = ["custom_details", "metadata"]

    /// The distinct words of a card: of its name, and of every text in its content.
    package static func words(ofCard name: String, content: JSON) -> [String] {
        var collector = WordCollector(limit: limit)
        collector.add(name, withNumbers: true)
        collect(content, into: &collector)
        return collector.words
    }

    /// The distinct words that somebody looks for; none when the text has only punctuation.
    package static func query(_ text: String) -> [String] {
        var collector = WordCollector(limit: queryLimit, isQuery: true)
        collector.add(text, withNumbers: true)
        return collector.words
    }

    private static func collect(_ value: JSON, into collector: inout WordCollector) {
        switch value {
        case .null, .bool, .number:
            break
        case .string(let text):
            collector.add(text)
        case .array(let elements):
            for element in elements { collect(element, into: &collector) }
        case .object(let members):
            for member in members {
                if namedByPeople.contains(member.name) {
                    for detail in member.value.members ?? [] { collector.add(detail.name) }
                }
                collect(member.value, into: &collector)
            }
        }
    }
}
