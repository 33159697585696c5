import JSONTree

/// The PDF that an export job made.
struct ExportArtifact: Sendable {
    let uri: String

    /// Finds where a job's PDF lies.
    ///
    /// - Throws: ``CommandFailure`` when the job has made none.
    init(of job: JSON) throws(CommandFailure) {
        guard let uri = job["ExportArtifacts"]?["S3ExportArtifacts"]?.string else {
            let status = job["Status"]?.string ?? "unknown"
            throw CommandFailure("The export job has no PDF: its status is \(status)")
        }
        self.uri = uri
    }

    /// Fetches the PDF into a file.
    func fetch(into file: String, in session: Session) async throws {
        let progress = session.progress
        try await session.client.download(uri, to: file) { done in
            progress.say("Downloading", Int(done.completedBytes), of: done.totalBytes.map(Int.init))
        }
        progress.end()
    }
}
