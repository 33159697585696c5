import Foundation
import JSONTree

/// The export of a version of a card to a PDF.
public struct ModelCardExportJob: Hashable, Sendable {
    /// The job's name.
    public let name: String
    /// The job's ARN.
    public let arn: String
    /// What has become of it.
    public let status: ModelCardExportStatus
    /// The card's name.
    public let cardName: String
    /// The card's version.
    public let cardVersion: Int
    /// When the job was made.
    public let createdAt: Date
    /// When its status last changed.
    public let lastModifiedAt: Date
    /// Where the PDF is; nil in a list, and before the job has completed.
    public let artifact: String?
    /// Why the job failed; nil in a list, and unless it has.
    public let failureReason: String?

    init(summary json: JSON) throws(ClientError) {
        try self.init(AnswerReader(operation: "ListModelCardExportJobs", json: json))
    }

    private init(_ answer: AnswerReader) throws(ClientError) {
        name = try answer.text("ModelCardExportJobName")
        arn = try answer.text("ModelCardExportJobArn")
        status = ModelCardExportStatus(rawValue: try answer.text("Status"))
        cardName = try answer.text("ModelCardName")
        cardVersion = try answer.integer("ModelCardVersion")
        createdAt = try answer.time("CreatedAt")
        lastModifiedAt = try answer.time("LastModifiedAt")
        artifact = answer.json["ExportArtifacts"]?["S3ExportArtifacts"]?.string
        failureReason = answer.json["FailureReason"]?.string
    }

    /// The job with that ARN.
    public static func load(_ arn: String, client: SageMakerClient) async throws(ClientError) -> ModelCardExportJob {
        let operation = "DescribeModelCardExportJob"
        let input = JSON.object([JSONMember("ModelCardExportJobArn", .string(arn))])
        return try ModelCardExportJob(AnswerReader(operation: operation, json: try await client.call(operation, input)))
    }
}
