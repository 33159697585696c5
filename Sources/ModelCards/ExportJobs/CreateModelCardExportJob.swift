import SageMakerAPI

/// Orders the PDF of one version of a card, the latest unless told which; a worker makes it.
package struct CreateModelCardExportJob: Operation {
    let store: any Store
    let policy: ServicePolicy
    let now: @Sendable () -> Timestamp
    let exportQueued: @Sendable () -> Void

    package func run(
        _ request: CreateModelCardExportJobRequest,
        for caller: Caller
    ) async throws -> CreateModelCardExportJobResponse {
        let reference = try CardReference(
            request.modelCardName,
            for: caller,
            action: "CreateModelCardExportJob"
        )
        let time = now()
        let limit = policy.maxRunningExports
        try await store.transaction { records in
            guard let card = try records.card(named: reference.name, in: caller.scope) else {
                throw SageMakerError.cardNotFound(reference.text)
            }
            let version = request.modelCardVersion ?? card.latestVersion
            // Versions are numbered from 1 without gaps and never removed.
            guard (1...card.latestVersion).contains(version) else {
                throw SageMakerError.versionNotFound(version, of: reference.text)
            }
            let name = request.modelCardExportJobName
            if try records.exportJob(named: name, ofCardNamed: card.name, in: caller.scope) != nil {
                throw SageMakerError.exportJobExists(name, of: card.name)
            }
            if let limit, try records.runningExportJobCount(in: caller.scope) >= limit {
                throw SageMakerError.exportJobLimitExceeded(limit: limit)
            }
            let job = ExportJob(
                scope: caller.scope,
                cardID: card.id,
                cardName: card.name,
                version: version,
                name: name,
                outputPath: request.outputConfig.s3OutputPath,
                createdAt: time,
                createdBy: caller.identity,
                lastModifiedAt: time
            )
            try records.insert(job)
        }
        exportQueued()
        return CreateModelCardExportJobResponse(
            modelCardExportJobArn: caller.scope.exportJobARN(
                card: reference.name,
                job: request.modelCardExportJobName
            )
        )
    }
}
