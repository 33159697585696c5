import ArgumentParser

/// The verb `cardinal models list`.
struct ModelsList: ListCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List models.",
        usage: "cardinal models list [<options>]"
    )
    static let operation = "ListModels"
    static let items = "Models"
    static let columns: [ListColumn] = [
        .text("NAME", "ModelName"), .time("CREATED", "CreationTime"), .text("ARN", "ModelArn"),
    ]

    @Option(help: ArgumentHelp("What the list is sorted by.", valueName: "what")) var sortBy: RegistrySort?
    @OptionGroup var filters: ListFilters
    @OptionGroup var limit: ListLimit
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = RequestBody()
        filters.apply(to: &body)
        body.set("SortBy", sortBy?.rawValue)
        return body
    }
}
