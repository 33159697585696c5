import Foundation
import JSONTree

extension ModelCard {
    /// Writes the version in hand to a PDF, and waits until it is there.
    ///
    /// - Parameters:
    ///   - outputPath: where the file goes, such as `s3://bucket/cards`; the service adds names to it.
    ///   - jobName: the job's name; one made of the card's name and the time unless given.
    ///   - version: another version than the one in hand; a card that was not created nor loaded here takes the latest.
    /// - Returns: the file's `s3://` URI.
    /// - Throws: ``ClientError/failed(_:)`` with the service's reason when the export fails.
    public func exportPDF(
        to outputPath: String,
        jobName: String? = nil,
        version: Int? = nil
    ) async throws(ClientError) -> String {
        let job = try await startExport(to: outputPath, jobName: jobName, version: version)
        return try await job.artifact(client: client)
    }

    /// Orders a PDF of the version in hand, as ``exportPDF(to:jobName:version:)`` does, and does not wait.
    public func startExport(
        to outputPath: String,
        jobName: String? = nil,
        version: Int? = nil
    ) async throws(ClientError) -> ModelCardExportJob {
        var input = [
            JSONMember("ModelCardName", .string(name)),
            JSONMember("ModelCardExportJobName", .string(jobName ?? exportJobName)),
            JSONMember("OutputConfig", .object([JSONMember("S3OutputPath", .string(outputPath))])),
        ]
        if let version = version ?? self.version {
            input.append(JSONMember("ModelCardVersion", .number(String(version))))
        }
        let operation = "CreateModelCardExportJob"
        let answer = AnswerReader(operation: operation, json: try await client.call(operation, .object(input)))
        return try await ModelCardExportJob.load(try answer.text("ModelCardExportJobArn"), client: client)
    }

    private var exportJobName: String {
        let digits = String(Int.random(in: 0..<65_536), radix: 16)
        let end = "-\(Int(Date().timeIntervalSince1970))-\(digits)"
        return name.prefix(63 - end.count) + end
    }
}

extension ModelCardExportJob {
    /// Waits until the job has ended.
    ///
    /// - Returns: the PDF's `s3://` URI.
    /// - Throws: ``ClientError/failed(_:)`` with the service's reason when the job fails.
    public func artifact(client: SageMakerClient) async throws(ClientError) -> String {
        var job = self
        var pauseSeconds = 0.25
        while job.status == .inProgress {
            do {
                try await Task.sleep(for: .seconds(pauseSeconds))
            } catch {
                throw .cancelled
            }
            pauseSeconds = min(pauseSeconds * 2, 4)
            job = try await Self.load(arn, client: client)
        }
        if job.status == .completed, let artifact = job.artifact { return artifact }
        let reason = job.failureReason ?? "the service says no more than \(job.status)"
        throw .failed("The export job \(job.name) came to nothing: \(reason)")
    }
}
