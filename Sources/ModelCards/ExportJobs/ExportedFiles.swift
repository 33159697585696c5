import SageMakerAPI

/// The PDFs that exports have made, for people who want them in their hands.
package struct ExportedFiles: Sendable {
    let store: any Store
    let objects: any ObjectStore
    let now: @Sendable () -> Timestamp

    /// The latest jobs of every card, newest first, with one status or any.
    package func recent(
        status: ModelCardExportJobStatus?,
        limit: Int,
        for caller: Caller
    ) async throws -> [ExportJob] {
        try await store.read { try $0.exportJobs(in: caller.scope, status: status, limit: limit) }
    }

    /// Opens the PDF that a job has made.
    ///
    /// - Throws: `ResourceNotFound` when there is no such job or its PDF has gone; `ConflictException` for a job that
    ///   has not ended or has failed.
    package func open(jobNamed name: String, ofCard card: String, for caller: Caller) async throws -> any ObjectReader {
        let found = try await store.read { try $0.exportJob(named: name, ofCardNamed: card, in: caller.scope) }
        guard let job = found else {
            throw SageMakerError.exportJobNotFound(caller.scope.exportJobARN(card: card, job: name))
        }
        switch job.ending {
        case nil: throw SageMakerError.exportUnfinished(name)
        case .failed(let reason): throw SageMakerError.exportFailed(name, reason)
        case .completed(let artifact): return try await open(artifact, of: name, for: caller.scope.accountID)
        }
    }

    /// Where the console writes PDFs to; the bucket exists afterwards.
    package func destination(for caller: Caller) async throws -> String {
        let bucket = try await DefaultBucket.made(in: objects, at: now(), for: caller.scope)
        return "s3://\(bucket)/console/exports"
    }

    private func open(_ artifact: String, of job: String, for accountID: String) async throws -> any ObjectReader {
        guard let location = ObjectLocation(uri: artifact) else { throw SageMakerError.exportGone(job, artifact) }
        do {
            guard try await objects.bucket(named: location.bucket).accountID == accountID else {
                throw SageMakerError.exportGone(job, artifact)
            }
            return try await objects.openObject(at: location, range: nil, conditions: .none)
        } catch let error as ObjectStoreError {
            switch error {
            case .noSuchBucket, .noSuchKey: throw SageMakerError.exportGone(job, artifact)
            default: throw error
            }
        }
    }
}

/// Refusals of PDFs.
extension SageMakerError {
    static func exportUnfinished(_ job: String) -> SageMakerError {
        SageMakerError(.conflictException, "The export \(job) has not finished yet. Try again in a few seconds")
    }

    static func exportFailed(_ job: String, _ reason: String) -> SageMakerError {
        SageMakerError(.conflictException, "The export \(job) failed, so there is no PDF: \(reason)")
    }

    static func exportGone(_ job: String, _ artifact: String) -> SageMakerError {
        SageMakerError(
            .resourceNotFound,
            "The PDF of the export \(job) is no longer at \(artifact). Export the card again"
        )
    }
}
