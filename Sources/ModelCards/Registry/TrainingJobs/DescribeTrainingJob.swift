import SageMakerAPI

/// Shows a training job with its final metrics.
package struct DescribeTrainingJob: Operation {
    let store: any Store

    package func run(
        _ request: DescribeTrainingJobRequest,
        for caller: Caller
    ) async throws -> DescribeTrainingJobResponse {
        let reference = try EntryReference(
            request.trainingJobName,
            .trainingJob,
            for: caller,
            action: "DescribeTrainingJob"
        )
        let (job, metrics) = try await store.read { records in
            let job = try reference.find(in: caller.scope, records)
            return (job, try records.finalMetrics(of: job, asOf: nil))
        }
        return DescribeTrainingJobResponse(body: job.trainingJobDescription(metrics: metrics))
    }
}
