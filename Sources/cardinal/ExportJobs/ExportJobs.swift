import ArgumentParser

/// The verbs `cardinal export-jobs …`.
struct ExportJobs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export-jobs",
        abstract: "Work with export jobs, which make PDFs of cards.",
        discussion: "`cardinal cards export` does in one go what most people want.",
        subcommands: [ExportJobsCreate.self, ExportJobsList.self, ExportJobsShow.self, ExportJobsDownload.self]
    )
}
