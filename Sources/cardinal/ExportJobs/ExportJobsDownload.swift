import ArgumentParser

/// The verb `cardinal export-jobs download`.
struct ExportJobsDownload: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "download",
        abstract: "Fetch the PDF of a completed export job.",
        usage: "cardinal export-jobs download <job> [<file>] [<options>]",
        discussion: "Without a file, the PDF's own name is used, in this directory."
    )

    @OptionGroup var job: ExportJobReference
    @Argument(help: ArgumentHelp("Where to write the PDF.", valueName: "file"), completion: .file()) var file: String?
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let artifact = try ExportArtifact(of: try await job.description(in: session))
        let name = artifact.uri.split(separator: "/").last.map(String.init) ?? "card.pdf"
        let file = file ?? name
        try await artifact.fetch(into: file, in: session)
        session.remark(file)
    }
}
