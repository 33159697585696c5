import ArgumentParser
import JSONTree
import ModelCards

/// Finds what differs between two contents, from their texts.
struct CompareContents: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Find what differs between two contents.")

    @Argument(help: "The content before.")
    var before: String

    @Argument(help: "The content after.")
    var after: String

    @OptionGroup var repetition: Repetition

    func run() throws {
        let (before, after) = try (contents(of: before), contents(of: after))
        try repetition.measure {
            _ = ContentDiff(from: try JSON(parsing: before), to: try JSON(parsing: after)).changes
        }
    }
}
