import ModelCards
import SageMakerAPI

extension ExportJob {
    /// What ``init(_:ofCardNamed:in:)`` reads, in its order.
    static let columns = """
        export_job.id, export_job.card_id, export_job.version, export_job.name, export_job.output_path, \
        export_job.created_at, export_job.created_by_arn, export_job.created_by_principal, \
        export_job.last_modified_at, export_job.attempts, \
        export_job.status, export_job.artifact, export_job.failure_reason
        """

    /// Restores a job; its card's name and scope are the card's, not columns of the job.
    init(_ row: inout SQLRow, ofCardNamed cardName: String, in scope: Scope) throws {
        let id = try row.integer()
        let cardID = try row.integer()
        let version = Int(try row.integer())
        let name = try row.text()
        let outputPath = try row.text()
        let createdAt = try row.time()
        let createdBy = try row.identity()
        let lastModifiedAt = try row.time()
        let attempts = Int(try row.integer())
        self.init(
            id: id,
            scope: scope,
            cardID: cardID,
            cardName: cardName,
            version: version,
            name: name,
            outputPath: outputPath,
            createdAt: createdAt,
            createdBy: createdBy,
            lastModifiedAt: lastModifiedAt,
            ending: try Ending(&row),
            attempts: attempts
        )
    }
}

extension ExportJob.Ending {
    /// Reads the status, the artifact and the reason; nil for a job that has not ended.
    fileprivate init?(_ row: inout SQLRow) throws {
        let status = try row.named(ModelCardExportJobStatus.self)
        let artifact = try row.optionalText()
        let reason = try row.optionalText()
        switch (status, artifact, reason) {
        case (.inProgress, nil, nil): return nil
        case (.completed, let artifact?, nil): self = .completed(artifact: artifact)
        case (.failed, nil, let reason?): self = .failed(reason: reason)
        default: throw StoreError.unreadable("an export job's status does not fit how it ended")
        }
    }

    /// The column `artifact`.
    var artifact: String? {
        guard case .completed(let artifact) = self else { return nil }
        return artifact
    }

    /// The column `failure_reason`.
    var failureReason: String? {
        guard case .failed(let reason) = self else { return nil }
        return reason
    }

    /// The column `status`.
    var status: ModelCardExportJobStatus {
        switch self {
        case .completed: .completed
        case .failed: .failed
        }
    }
}
