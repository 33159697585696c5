import ArgumentParser

/// The verb `cardinal training-jobs list`.
struct TrainingJobsList: ListCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List training jobs.",
        usage: "cardinal training-jobs list [<options>]"
    )
    static let operation = "ListTrainingJobs"
    static let items = "TrainingJobSummaries"
    static let columns: [ListColumn] = [
        .text("NAME", "TrainingJobName"), .status("STATUS", "TrainingJobStatus"), .time("CREATED", "CreationTime"),
    ]

    /// What a list of training jobs can be sorted by.
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
        case stopping = "Stopping"
        case stopped = "Stopped"
        case deleting = "Deleting"
    }

    @Option(help: "Only jobs of that status.") var status: Status?
    @Option(help: ArgumentHelp("What the list is sorted by.", valueName: "what")) var sortBy: SortBy?
    @OptionGroup var filters: ListFilters
    @Option(help: ArgumentHelp("Only jobs that changed after.", valueName: "time")) var modifiedAfter: TimeArgument?
    @Option(help: ArgumentHelp("Only jobs that changed before.", valueName: "time")) var modifiedBefore: TimeArgument?
    @OptionGroup var limit: ListLimit
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = RequestBody()
        filters.apply(to: &body)
        body.set("LastModifiedTimeAfter", modifiedAfter)
        body.set("LastModifiedTimeBefore", modifiedBefore)
        body.set("StatusEquals", status?.rawValue)
        body.set("SortBy", sortBy?.rawValue)
        return body
    }
}
