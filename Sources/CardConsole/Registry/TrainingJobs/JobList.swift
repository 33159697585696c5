import SageMakerAPI

/// A page of the account's training jobs.
package struct JobList: Sendable {
    package var filter: RegistryFilter
    package var jobs: [RegisteredJob]
    package var hits: TotalHits
    package var next: String?

    /// Describes a page.
    package init(filter: RegistryFilter, jobs: [RegisteredJob], hits: TotalHits, next: String? = nil) {
        self.filter = filter
        self.jobs = jobs
        self.hits = hits
        self.next = next
    }

    /// Reads the page that an address asks for; a hit comes with its metrics, and one more search finds all cards.
    init(_ context: PageContext) async throws {
        var filter = RegistryFilter(
            path: ConsolePath.to("training-jobs"),
            query: context.request.query,
            statuses: JobListView.statuses.map(\.value)
        )
        filter.card = nil
        let found = try await context.service.search.run(
            filter.search(.trainingJob, name: "TrainingJobName", status: "TrainingJobStatus"),
            for: context.caller
        )
        let jobs = found.results.compactMap { $0["TrainingJob"].map(RegisteredJob.init(description:)) }
        self.init(
            filter: filter,
            jobs: try await Self.withCards(jobs, context),
            hits: found.totalHits,
            next: found.nextToken
        )
    }

    private static func withCards(_ jobs: [RegisteredJob], _ context: PageContext) async throws -> [RegisteredJob] {
        let models = try await ArtifactSearch(context: context).models(
            serving: jobs.compactMap(\.artifact),
            limit: 2 * RegistryFilter.pageSize
        )
        return jobs.map { job in
            var job = job
            job.cards = models.filter { $0.containers.contains { $0.artifact == job.artifact } }.compactMap(\.card)
            return job
        }
    }
}
