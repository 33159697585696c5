import ArgumentParser

/// The verb `cardinal models show`.
struct ModelsShow: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a model.",
        usage: "cardinal models show <model> [<options>]"
    )
    static let operation = "DescribeModel"

    @OptionGroup var model: ModelNameArgument
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody { model.body }
}
