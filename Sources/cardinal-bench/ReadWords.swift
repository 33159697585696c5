import ArgumentParser
import ModelCards

/// Reads the words that a card is found by.
struct ReadWords: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Read the words that a card is found by.")

    @Argument(help: "A file with the content of a card.")
    var path: String

    @OptionGroup var repetition: Repetition

    func run() throws {
        let text = String(decoding: try contents(of: path), as: UTF8.self)
        repetition.measure { _ = CatalogueWords.words(ofCard: "card", content: text) }
    }
}
