import ArgumentParser

/// The command line; each verb is a file of its own.
@main
struct Cardinal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cardinal",
        abstract: "A self-hosted model card service that speaks Amazon SageMaker's API.",
        discussion: """
            Commands that talk to a server find it, and the keys, as the AWS CLI does: in variables such as \
            AWS_ENDPOINT_URL, and in profiles of ~/.aws. For a server on this machine:

              eval "$(cardinal env)"

            The exit status is 0 for success, 1 when something failed or was refused, 2 when a file cannot be used, \
            and 64 when the command was written wrongly.
            """,
        version: cardinalVersion,
        groupedSubcommands: [
            CommandGroup(name: "Server", subcommands: [Serve.self, Env.self, ConsoleLink.self, Keys.self]),
            CommandGroup(
                name: "Cards",
                subcommands: [Cards.self, ExportJobs.self, Evaluation.self, Search.self, Tags.self]
            ),
            CommandGroup(
                name: "Registry",
                subcommands: [
                    Models.self, TrainingJobs.self, ModelPackageGroups.self, ModelPackages.self, Roles.self,
                ]
            ),
            CommandGroup(
                name: "Other",
                subcommands: [Call.self, Operations.self, Completions.self, Version.self]
            ),
        ]
    )
}
