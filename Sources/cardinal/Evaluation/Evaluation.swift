import ArgumentParser

/// The verbs `cardinal evaluation …`.
struct Evaluation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluation",
        abstract: "Work with evaluation reports.",
        subcommands: [EvaluationParse.self, EvaluationVerify.self]
    )
}
