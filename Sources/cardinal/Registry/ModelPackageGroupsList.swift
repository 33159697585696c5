import ArgumentParser

/// The verb `cardinal model-package-groups list`.
struct ModelPackageGroupsList: ListCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List model package groups.",
        usage: "cardinal model-package-groups list [<options>]"
    )
    static let operation = "ListModelPackageGroups"
    static let items = "ModelPackageGroupSummaryList"
    static let columns: [ListColumn] = [
        .text("NAME", "ModelPackageGroupName"), .status("STATUS", "ModelPackageGroupStatus"),
        .time("CREATED", "CreationTime"), .text("DESCRIPTION", "ModelPackageGroupDescription"),
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
