import ArgumentParser

/// The verb `cardinal export-jobs list`.
struct ExportJobsList: ListCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the export jobs of a card.",
        usage: "cardinal export-jobs list <card> [<options>]"
    )
    static let operation = "ListModelCardExportJobs"
    static let items = "ModelCardExportJobSummaries"
    static let columns: [ListColumn] = [
        .text("NAME", "ModelCardExportJobName"), .status("STATUS", "Status"), .text("VERSION", "ModelCardVersion"),
        .time("CREATED", "CreatedAt"),
    ]

    /// What a list of export jobs can be sorted by.
    enum SortBy: String, WordArgument {
        case name = "Name"
        case creationTime = "CreationTime"
        case status = "Status"
    }

    /// How far a job may be.
    enum Status: String, WordArgument {
        case inProgress = "InProgress"
        case completed = "Completed"
        case failed = "Failed"
    }

    @Argument(help: CardReference.help, completion: .cardNames) var card: CardReference
    @Option(help: "Only jobs of that status.") var status: Status?
    @Option(help: ArgumentHelp("Only names that contain this.", valueName: "text")) var nameContains: String?
    @OptionGroup var created: CreationFilters
    @Option(help: ArgumentHelp("What the list is sorted by.", valueName: "what")) var sortBy: SortBy?
    @Option(help: ArgumentHelp("Order of the list.", valueName: "order")) var sortOrder: SortOrder?
    @OptionGroup var limit: ListLimit
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = RequestBody()
        card.apply(to: &body)
        created.apply(to: &body)
        body.set("ModelCardExportJobNameContains", nameContains)
        body.set("StatusEquals", status?.rawValue)
        body.set("SortBy", sortBy?.rawValue)
        body.set("SortOrder", sortOrder?.rawValue)
        return body
    }
}
