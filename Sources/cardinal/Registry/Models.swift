import ArgumentParser

/// The verbs `cardinal models …`.
struct Models: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "Work with models.",
        subcommands: [ModelsList.self, ModelsShow.self, ModelsCreate.self, ModelsDelete.self]
    )
}

/// The name of a model.
struct ModelNameArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The model's name.", valueName: "model")) var name: String

    /// A request about the model.
    var body: RequestBody {
        var body = RequestBody()
        body.set("ModelName", name)
        return body
    }
}

/// What lists of models, packages and groups can be sorted by.
enum RegistrySort: String, WordArgument {
    case name = "Name"
    case creationTime = "CreationTime"
}
