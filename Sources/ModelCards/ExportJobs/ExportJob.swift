import SageMakerAPI

/// One order to turn a version of a card into a PDF.
package struct ExportJob: Hashable, Sendable {
    /// How a job ended.
    package enum Ending: Hashable, Sendable {
        /// The `s3://bucket/key` that the PDF was written to.
        case completed(artifact: String)
        /// A sentence for the person who asked.
        case failed(reason: String)
    }

    /// The store's key; 0 for a job that is not stored yet.
    package let id: Int64
    package let scope: Scope
    package let cardID: Int64
    package let cardName: String
    package let version: Int
    package let name: String
    /// `S3OutputPath` exactly as the caller wrote it.
    package let outputPath: String
    package let createdAt: Timestamp
    package let createdBy: Identity
    package let lastModifiedAt: Timestamp
    package let ending: Ending?
    /// How often a worker has taken the job up, the present time included.
    package let attempts: Int

    /// Describes a job, new or restored from its columns.
    package init(
        id: Int64 = 0,
        scope: Scope,
        cardID: Int64,
        cardName: String,
        version: Int,
        name: String,
        outputPath: String,
        createdAt: Timestamp,
        createdBy: Identity,
        lastModifiedAt: Timestamp,
        ending: Ending? = nil,
        attempts: Int = 0
    ) {
        self.id = id
        self.scope = scope
        self.cardID = cardID
        self.cardName = cardName
        self.version = version
        self.name = name
        self.outputPath = outputPath
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.lastModifiedAt = lastModifiedAt
        self.ending = ending
        self.attempts = attempts
    }

    /// The status that the API shows.
    package var status: ModelCardExportJobStatus {
        switch ending {
        case nil: .inProgress
        case .completed: .completed
        case .failed: .failed
        }
    }
}
