import ArgumentParser

/// The verb `cardinal export-jobs show`.
struct ExportJobsShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show an export job.",
        usage: "cardinal export-jobs show <job> [<options>]"
    )

    @OptionGroup var job: ExportJobReference
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        session.show(try await job.description(in: session))
    }
}
