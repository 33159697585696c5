import SageMakerAPI

/// Brings export jobs to their end: leases one, renders its version, writes the PDF, records how it went.
///
/// Nothing is lost when a worker dies on the way: its lease runs out, and the next one starts the job again. A job
/// that kills every worker is given up after ``maximumAttempts``.
package struct ExportWorker: Sendable {
    package static let maximumAttempts = 3

    let store: any Store
    let renderer: any CardRenderer
    let objects: any ObjectStore
    let owner: String
    let now: @Sendable () -> Timestamp
    /// How long a job stays with a worker that gives no sign of life.
    let leaseSeconds: Int

    /// - Parameter owner: a name that no other worker, in this process or another, has.
    package init(
        store: any Store,
        renderer: any CardRenderer,
        objects: any ObjectStore,
        owner: String,
        leaseSeconds: Int = 10,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.renderer = renderer
        self.objects = objects
        self.owner = owner
        self.leaseSeconds = leaseSeconds
        self.now = now
    }

    /// Takes up the oldest waiting job and ends it.
    ///
    /// - Returns: false when no job was waiting.
    /// - Throws: the store's error when it cannot be reached; the job is then taken up again later.
    package func runNext() async throws -> Bool {
        let (start, expiry) = (now(), leaseEnd())
        let leased = try await store.transaction { records in
            try records.leaseExportJob(owner: owner, now: start, until: expiry)
        }
        guard let job = leased else { return false }
        let ending: ExportJob.Ending?
        if job.attempts > Self.maximumAttempts {
            ending = .failed(reason: ExportFailure.interrupted(attempts: Self.maximumAttempts).reason)
        } else {
            ending = try await finishOrRelease(job)
        }
        if let ending {
            let time = max(now(), job.createdAt)
            _ = try await store.transaction { try $0.endExportJob(job.id, ending, at: time) }
        }
        return true
    }

    /// Whether the next worker shall find a job as if nobody had begun it: the server stops, or the disk is full.
    private static func isNoFaultOfTheJob(_ error: any Error) -> Bool {
        if case .storageUnavailable = error as? ObjectStoreError { return true }
        return error is CancellationError
    }

    /// Exports a job, or gives it back when neither it nor the worker is to blame.
    private func finishOrRelease(_ job: ExportJob) async throws -> ExportJob.Ending? {
        do {
            return try await keepingLease(of: job) { try await export(job) }
        } catch let error where Self.isNoFaultOfTheJob(error) {
            try await store.transaction { try $0.releaseExportJob(job.id, owner: owner) }
            throw error
        }
    }

    /// - Returns: nil when the card went away in the meantime, and the job with it.
    private func export(_ job: ExportJob) async throws -> ExportJob.Ending? {
        let found = try await store.read { records in
            try records.card(named: job.cardName, version: job.version, in: job.scope)
        }
        guard let (card, match) = found, let version = match, card.id == job.cardID else { return nil }
        do {
            let destination = try ExportDestination(of: job)
            let bytes = try await render(RenderableCard(version, of: card))
            try await write(bytes, to: destination, for: job)
            return .completed(artifact: destination.uri)
        } catch let failure as ExportFailure {
            return .failed(reason: failure.reason)
        }
    }

    /// What cannot be rendered now cannot be rendered later, so the job ends here, unless the server is stopping.
    private func render(_ card: RenderableCard) async throws -> [UInt8] {
        do {
            return try await renderer.render(card)
        } catch let error where !(error is CancellationError) {
            throw ExportFailure.notRenderable("\(error)")
        }
    }

    private func write(_ bytes: [UInt8], to destination: ExportDestination, for job: ExportJob) async throws {
        do {
            try await objects.put(
                bytes,
                at: destination.location,
                contentType: "application/pdf",
                for: job.scope.accountID
            )
        } catch {
            throw ExportFailure(error, destination: destination) ?? error
        }
    }

    /// Runs `work` while a second task keeps telling the store that the job is in good hands.
    private func keepingLease(
        of job: ExportJob,
        _ work: @escaping @Sendable () async throws -> ExportJob.Ending?
    ) async throws -> ExportJob.Ending? {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while !Task.isCancelled {
                    try await Task.sleep(for: .milliseconds(leaseSeconds * 300))
                    let expiry = leaseEnd()
                    _ = try await store.transaction {
                        try $0.extendLease(ofExportJob: job.id, owner: owner, until: expiry)
                    }
                }
            }
            defer { group.cancelAll() }
            return try await work()
        }
    }

    private func leaseEnd() -> Timestamp {
        Timestamp(milliseconds: now().milliseconds + Int64(leaseSeconds) * 1000)
    }
}
