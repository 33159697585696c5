import JSONTree
import SageMakerAPI

/// Records a training run, refusing a name that the account already uses.
///
/// Nothing is trained here: the run has happened elsewhere, or is said to have happened, so the job is complete at once.
package struct CreateTrainingJob: Operation {
    let store: any Store
    let now: @Sendable () -> Timestamp

    package func run(
        _ request: CreateTrainingJobRequest,
        for caller: Caller
    ) async throws -> CreateTrainingJobResponse {
        let tags = request.tags ?? []
        try checkUniqueKeys(of: tags)
        try request.checkAlgorithm()
        let job = NewRegistryEntry(
            kind: .trainingJob,
            scope: caller.scope,
            name: request.trainingJobName,
            status: TrainingJobStatus.completed.rawValue,
            createdAt: now(),
            createdBy: caller.identity,
            document: request.definition.without("TrainingJobName", "Tags")
        )
        let described = job.described
        try await store.transaction { records in
            if try records.entry(.trainingJob, named: job.name, in: job.scope) != nil {
                throw SageMakerError.trainingJobExists(described.arn)
            }
            // Metrics are searched for as such and not as properties: they come later, and change.
            _ = try records.insert(
                job,
                properties: described.trainingJobDescription(metrics: []).searchableProperties()
            )
            if !tags.isEmpty { try records.setTags(tags, of: described.arn) }
        }
        return CreateTrainingJobResponse(trainingJobArn: described.arn)
    }
}

extension CreateTrainingJobRequest {
    /// - Throws: `ValidationException` when it is not clear what the job runs.
    fileprivate func checkAlgorithm() throws(SageMakerError) {
        let algorithm = definition["AlgorithmSpecification"]
        guard algorithm?["TrainingImage"] == nil || algorithm?["AlgorithmName"] == nil else {
            throw .trainingImageAndAlgorithmName
        }
    }
}
