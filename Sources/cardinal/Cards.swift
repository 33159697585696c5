import ArgumentParser

/// The verbs `cardinal cards …`.
struct Cards: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Work with model cards.",
        subcommands: [CardsValidate.self]
    )
}
