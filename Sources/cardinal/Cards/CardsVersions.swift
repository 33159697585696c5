import ArgumentParser

/// The verb `cardinal cards versions`.
struct CardsVersions: ListCommand {
    static let configuration = CommandConfiguration(
        commandName: "versions",
        abstract: "List the versions of a card.",
        usage: "cardinal cards versions <card> [<options>]"
    )
    static let operation = "ListModelCardVersions"
    static let items = "ModelCardVersionSummaryList"
    static let columns: [ListColumn] = [
        .text("VERSION", "ModelCardVersion"), .status("STATUS", "ModelCardStatus"), .time("CREATED", "CreationTime"),
        .time("MODIFIED", "LastModifiedTime"),
    ]

    @OptionGroup var card: CardNameArgument
    @Option(help: "Only versions of that status.") var status: CardStatus?
    @OptionGroup var created: CreationFilters
    @Option(help: ArgumentHelp("Order of the list, by version.", valueName: "order")) var sortOrder: SortOrder?
    @OptionGroup var limit: ListLimit
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = RequestBody()
        body.set("ModelCardName", card.name)
        created.apply(to: &body)
        body.set("ModelCardStatus", status?.rawValue)
        body.set("SortOrder", sortOrder?.rawValue)
        return body
    }
}
