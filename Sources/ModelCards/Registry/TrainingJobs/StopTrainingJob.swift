import SageMakerAPI

/// Refuses to stop a training job, since every job that is recorded here has ended.
package struct StopTrainingJob: Operation {
    let store: any Store

    package func run(_ request: StopTrainingJobRequest, for caller: Caller) async throws -> EmptyResponse {
        let reference = try EntryReference(
            request.trainingJobName,
            .trainingJob,
            for: caller,
            action: "StopTrainingJob"
        )
        let job = try await store.read { try reference.find(in: caller.scope, $0) }
        throw SageMakerError.trainingJobHasEnded(job.status)
    }
}
