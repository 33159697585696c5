import JSONTree

/// One line of a list of export jobs.
package struct ModelCardExportJobSummary: Hashable, Sendable, WireWritable {
    package var modelCardExportJobName: String
    package var modelCardExportJobArn: String
    package var status: ModelCardExportJobStatus
    package var modelCardName: String
    package var modelCardVersion: Int
    package var createdAt: Timestamp
    package var lastModifiedAt: Timestamp

    /// Sums up a job.
    package init(
        modelCardExportJobName: String,
        modelCardExportJobArn: String,
        status: ModelCardExportJobStatus,
        modelCardName: String,
        modelCardVersion: Int,
        createdAt: Timestamp,
        lastModifiedAt: Timestamp
    ) {
        self.modelCardExportJobName = modelCardExportJobName
        self.modelCardExportJobArn = modelCardExportJobArn
        self.status = status
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
        self.createdAt = createdAt
        self.lastModifiedAt = lastModifiedAt
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardExportJobName", modelCardExportJobName)
        writer.member("ModelCardExportJobArn", modelCardExportJobArn)
        writer.member("Status", status)
        writer.member("ModelCardName", modelCardName)
        writer.member("ModelCardVersion", modelCardVersion)
        writer.member("CreatedAt", createdAt)
        writer.member("LastModifiedAt", lastModifiedAt)
        writer.endObject()
    }
}
