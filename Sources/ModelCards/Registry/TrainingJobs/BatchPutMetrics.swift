import SageMakerAPI

/// Adds values of metrics to a training job; the latest of each metric are the job's final ones.
package struct BatchPutMetrics: Operation {
    /// The most metrics that the API shows of one job.
    static let limit = 40

    let store: any Store
    let now: @Sendable () -> Timestamp

    package func run(_ request: BatchPutMetricsRequest, for caller: Caller) async throws -> BatchPutMetricsResponse {
        let errors = try await store.transaction { [now] records -> [BatchPutMetricsError] in
            let job = try TrialComponent(name: request.trialComponentName).job(in: caller.scope, records)
            // Taken under the job's lock: what waited for it was received later than what was seen without it.
            let time = now()
            var names = Set(try records.finalMetrics(of: job, asOf: nil).map { Array($0.name.utf8) })
            var (kept, errors) = ([ReportedMetric](), [BatchPutMetricsError]())
            for (index, metric) in request.metricData.enumerated() {
                let name = Array(metric.metricName.utf8)
                guard names.contains(name) || names.count < Self.limit else {
                    errors.append(BatchPutMetricsError(code: .metricLimitExceeded, metricIndex: index))
                    continue
                }
                names.insert(name)
                kept.append(ReportedMetric(metric, receivedAt: time))
            }
            if !kept.isEmpty { try records.append(kept, to: job) }
            return errors
        }
        return BatchPutMetricsResponse(errors: errors.isEmpty ? nil : errors)
    }
}

/// What metrics are reported to: the original keeps one beside every training job.
private struct TrialComponent: Sendable {
    let name: String

    private static let suffix = "-aws-training-job"

    /// The training job, under its own name or under that of its trial component.
    ///
    /// - Throws: `ResourceNotFound`.
    func job(in scope: Scope, _ records: any Records) throws -> RegistryEntry {
        let names = name.hasSuffix(Self.suffix) ? [name, String(name.dropLast(Self.suffix.count))] : [name]
        for name in names {
            if let job = try records.entry(.trainingJob, named: name, in: scope) { return job }
        }
        for name in names {
            if let job = try job(spelled: name, in: scope, records) { return job }
        }
        throw SageMakerError.trialComponentNotFound(name)
    }

    /// The job whose name is this one but for the case of its letters: the original knows trial components in lower
    /// case, whatever their job is called.
    private func job(spelled name: String, in scope: Scope, _ records: any Records) throws -> RegistryEntry? {
        var query = RegistryQuery(.trainingJob, scope: scope, order: .name, ascending: true, limit: 1_000)
        query.nameContains = name
        while true {
            let read = try records.entries(matching: query)
            if let same = read.first(where: { $0.name.lowercased() == name.lowercased() }) { return same }
            guard let last = read.last, read.count == query.limit else { return nil }
            query.after = RegistryQuery.Position(createdAt: last.createdAt, status: last.status, name: last.name)
        }
    }
}

extension ReportedMetric {
    fileprivate init(_ data: RawMetricData, receivedAt: Timestamp) {
        self.init(
            name: data.metricName,
            value: data.value,
            step: data.step,
            timestamp: data.timestamp,
            receivedAt: receivedAt
        )
    }
}
