import ArgumentParser

/// The command line; each verb is a file of its own.
@main
struct Cardinal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cardinal",
        abstract: "A self-hosted model card service that speaks Amazon SageMaker's API.",
        version: cardinalVersion,
        subcommands: [Serve.self, Env.self, Cards.self, Operations.self, Version.self]
    )
}
