import SageMakerAPI

/// Shows one export job: how far it is, and where the PDF lies or why there is none.
package struct DescribeModelCardExportJob: Operation {
    let store: any Store
    let patience: ExportPatience

    package func run(
        _ request: DescribeModelCardExportJobRequest,
        for caller: Caller
    ) async throws -> DescribeModelCardExportJobResponse {
        let arn = request.modelCardExportJobArn
        let resource = try ResourceARN(arn, for: caller, action: "DescribeModelCardExportJob")
        guard let names = resource.exportJob else { throw SageMakerError.exportJobNotFound(arn) }
        let found = try await patiently {
            try await store.read { records in
                try records.exportJob(named: names.job, ofCardNamed: names.card, in: caller.scope)
            }
        }
        guard let job = found else { throw SageMakerError.exportJobNotFound(arn) }
        return DescribeModelCardExportJobResponse(
            modelCardExportJobName: job.name,
            modelCardExportJobArn: job.arn,
            status: job.status,
            modelCardName: job.cardName,
            modelCardVersion: job.version,
            outputConfig: ModelCardExportOutputConfig(s3OutputPath: job.outputPath),
            createdAt: job.createdAt,
            lastModifiedAt: job.lastModifiedAt,
            failureReason: job.failureReason,
            exportArtifacts: job.artifact.map { ModelCardExportArtifacts(s3ExportArtifacts: $0) }
        )
    }

    /// Looks again, for a while, as long as there is a job that has not ended.
    private func patiently(_ look: () async throws -> ExportJob?) async throws -> ExportJob? {
        var job = try await look()
        for pause in patience.pauses {
            guard let unfinished = job, unfinished.ending == nil else { break }
            try await Task.sleep(for: pause)
            job = try await look()
        }
        return job
    }
}

extension ExportJob {
    /// The job's ARN.
    package var arn: String { scope.exportJobARN(card: cardName, job: name) }

    /// Why there is no PDF, when the job failed.
    var failureReason: String? {
        guard case .failed(let reason) = ending else { return nil }
        return reason
    }

    /// Where the PDF is, when the job completed.
    var artifact: String? {
        guard case .completed(let artifact) = ending else { return nil }
        return artifact
    }
}
