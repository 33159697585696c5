import JSONTree
import SageMakerAPI

/// Lists the account's training jobs, newest first, by name or by status.
package struct ListTrainingJobs: Operation {
    let store: any Store
    let pages: PageTokens

    package func run(_ request: ListTrainingJobsRequest, for caller: Caller) async throws -> ListTrainingJobsResponse {
        // No machine is kept warm here, so no job has a status of that kind.
        guard request.warmPoolStatusEquals == nil else { return ListTrainingJobsResponse(trainingJobSummaries: []) }
        let page = Page(request.maxResults)
        var query = request.query(in: caller.scope, limit: page.fetch)
        let operation = "ListTrainingJobs \(request.trainingPlanArnEquals ?? "")"
        try query.goOn(from: request.nextToken, of: operation, pages)
        let asked = query
        let (jobs, last) = page.cut(try await store.read { try request.jobs(matching: asked, $0) })
        return ListTrainingJobsResponse(
            trainingJobSummaries: jobs.map(\.trainingJobSummary),
            nextToken: last.map { asked.token(after: $0, of: operation, pages) }
        )
    }
}

extension ListTrainingJobsRequest {
    fileprivate func query(in scope: Scope, limit: Int) -> RegistryQuery {
        let order: RegistryQuery.Order =
            switch sortBy {
            case .name: .name
            case .status: .status
            case .creationTime, nil: .creationTime
            }
        var query = RegistryQuery(
            .trainingJob,
            scope: scope,
            order: order,
            // Words read from A, times from the newest.
            ascending: sortOrder.map { $0 == .ascending } ?? (order != .creationTime),
            limit: limit
        )
        query.createdAfter = creationTimeAfter
        query.createdBefore = creationTimeBefore
        query.modifiedAfter = lastModifiedTimeAfter
        query.modifiedBefore = lastModifiedTimeBefore
        query.nameContains = nameContains
        query.status = statusEquals?.rawValue
        return query
    }

    /// As many jobs as the query asks for.
    ///
    /// A training plan stands in the job's document only, so the few who ask for one have the jobs read through.
    fileprivate func jobs(matching query: RegistryQuery, _ records: any Records) throws -> [RegistryEntry] {
        guard let plan = trainingPlanArnEquals else { return try records.entries(matching: query) }
        var (query, found) = (query, [RegistryEntry]())
        let wanted = query.limit
        query.limit = 1_000
        while found.count < wanted {
            let read = try records.entries(matching: query)
            found += read.filter { $0.trainingPlanArn == plan }
            guard let last = read.last, read.count == query.limit else { break }
            query.after = RegistryQuery.Position(createdAt: last.createdAt, status: last.status, name: last.name)
        }
        return Array(found.prefix(wanted))
    }
}

extension RegistryEntry {
    fileprivate var trainingPlanArn: String? { document["ResourceConfig"]?["TrainingPlanArn"]?.string }

    fileprivate var trainingJobSummary: TrainingJobSummary {
        TrainingJobSummary(
            trainingJobName: name,
            trainingJobArn: arn,
            creationTime: createdAt,
            trainingEndTime: createdAt,
            lastModifiedTime: lastModifiedAt,
            trainingJobStatus: TrainingJobStatus(rawValue: status) ?? .completed,
            secondaryStatus: status,
            trainingPlanArn: trainingPlanArn
        )
    }
}
