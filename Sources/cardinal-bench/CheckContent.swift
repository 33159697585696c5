import ArgumentParser
import ModelCards

/// Parses a card's content and checks it against the schema.
struct CheckContent: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Parse and validate a card's content.")

    @Argument(help: "A file with the content of a card.")
    var path: String

    @OptionGroup var repetition: Repetition

    func run() throws {
        let text = String(decoding: try contents(of: path), as: UTF8.self)
        try repetition.measure { _ = try CardContent(text) }
    }
}
