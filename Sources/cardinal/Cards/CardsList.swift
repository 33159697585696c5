import ArgumentParser

/// The verb `cardinal cards list`.
struct CardsList: ListCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List model cards.",
        usage: "cardinal cards list [<options>]"
    )
    static let operation = "ListModelCards"
    static let items = "ModelCardSummaries"
    static let columns: [ListColumn] = [
        .text("NAME", "ModelCardName"), .status("STATUS", "ModelCardStatus"), .time("CREATED", "CreationTime"),
    ]

    /// What a list of cards can be sorted by.
    enum SortBy: String, WordArgument {
        case name = "Name"
        case creationTime = "CreationTime"
    }

    @Option(help: "Only cards of that status.") var status: CardStatus?
    @Option(help: ArgumentHelp("What the list is sorted by.", valueName: "what")) var sortBy: SortBy?
    @OptionGroup var filters: ListFilters
    @OptionGroup var limit: ListLimit
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = RequestBody()
        filters.apply(to: &body)
        body.set("ModelCardStatus", status?.rawValue)
        body.set("SortBy", sortBy?.rawValue)
        return body
    }
}
