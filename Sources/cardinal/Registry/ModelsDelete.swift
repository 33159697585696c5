import ArgumentParser

/// The verb `cardinal models delete`.
struct ModelsDelete: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a model.",
        usage: "cardinal models delete <model> [<options>]"
    )
    static let operation = "DeleteModel"

    @OptionGroup var model: ModelNameArgument
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody { model.body }
}
