import ModelCards
import SageMakerAPI

/// Export jobs of all cards: the latest ones, or those that were ordered together.
package struct ExportListPage: Sendable {
    /// As many jobs as the list shows.
    package static let limit = 200
    /// As many jobs as are looked through for those of a batch.
    private static let batchReach = 3_000

    /// Newest first; in a batch by the card's name, each card's last job.
    package let jobs: [ExportJob]
    /// The status that the list is narrowed down to.
    package let status: ModelCardExportJobStatus?
    package let batch: ExportBatch?
    /// How many cards of the batch got no job.
    package var missed = 0
    /// Whether somebody has just ordered a PDF again.
    package var isRepeated = false

    /// Describes the latest jobs.
    package init(jobs: [ExportJob], status: ModelCardExportJobStatus?) {
        self.jobs = jobs
        self.status = status
        batch = nil
    }

    /// Finds the jobs of a batch among the latest ones.
    package init(batch: ExportBatch, among latest: [ExportJob]) {
        var last: [String: ExportJob] = [:]
        for job in latest where batch.contains(jobNamed: job.name) {
            // Jobs come newest first, and a repetition stands for the job that it repeats.
            if last[job.cardName] == nil { last[job.cardName] = job }
        }
        jobs = last.values.sorted { $0.cardName < $1.cardName }
        status = nil
        self.batch = batch
    }

    package var ended: Int { jobs.count { $0.status != .inProgress } }

    package var completed: Int { jobs.count { $0.status == .completed } }

    package var failed: Int { jobs.count { $0.status == .failed } }

    /// Whether some of it still changes by itself.
    package var isRunning: Bool { ended < jobs.count }

    /// Reads the list, or the batch, that the address names.
    static func load(_ context: PageContext) async throws -> ExportListPage {
        let query = context.request.query
        let exports = context.desk.exports
        var page: ExportListPage
        if let batch = query["batch"].flatMap({ ExportBatch($0) }) {
            let latest = try await exports.recent(status: nil, limit: batchReach, for: context.caller)
            page = ExportListPage(batch: batch, among: latest)
        } else {
            let status = query["status"].flatMap { ModelCardExportJobStatus(rawValue: $0) }
            page = ExportListPage(
                jobs: try await exports.recent(status: status, limit: limit, for: context.caller),
                status: status
            )
        }
        page.missed = query["missed"].flatMap { Int($0) } ?? 0
        page.isRepeated = query["done"] == "repeated"
        return page
    }
}
