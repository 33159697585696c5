import ArgumentParser

/// Runs one piece of the service over and over, with nothing of a server around it, for `make bench` to compare.
///
/// Each verb prints one line of JSON: how often it ran and how many seconds that took.
@main
struct CardinalBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cardinal-bench",
        abstract: "Measures pieces of Cardinal in a process of their own.",
        subcommands: [
            CheckContent.self, ReadReport.self, ReadWords.self, CompareContents.self, ExportCard.self, WriteSchema.self,
        ]
    )
}
