import ModelCards
import SageMakerAPI

/// Writes one object's or part's bytes to a new blob, hashing them on the way, on a thread of the store's own.
actor FileObjectWriter: ObjectWriter {
    /// Enters a durable blob into the index; what it returns are blobs to remove.
    typealias Entry = @Sendable (WrittenBody, String, ObjectConditions) async throws(ObjectStoreError) -> [String]

    private let lane: FileLane
    private let blobs: BlobDirectory
    private let index: ObjectIndex
    private let now: @Sendable () -> Timestamp
    private let enter: Entry
    private var digests: BodyDigests
    private var blob: NewBlob?
    private var isFinished = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { lane.asUnownedSerialExecutor() }

    init(in store: FileObjectStore, expecting promise: BodyPromise, enter: @escaping Entry) {
        lane = store.lanes.next()
        blobs = store.blobs
        index = store.index
        now = store.now
        digests = BodyDigests(promise)
        self.enter = enter
    }

    func append(_ bytes: [UInt8]) throws(ObjectStoreError) {
        guard !isFinished else { throw .storageFailure("append to a finished writer") }
        try digests.update(bytes)
        try openBlob().append(bytes)
    }

    func commit(
        checksum: String?,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) -> WrittenBody {
        guard !isFinished else { throw .storageFailure("commit of a finished writer") }
        isFinished = true
        let verified = try digests.verified(against: checksum)
        let blob = try openBlob()
        try blob.synchronize()
        self.blob = nil
        let body = WrittenBody(
            size: digests.length,
            etag: digests.etag,
            modifiedAt: now(),
            checksum: verified
        )
        // From here on only the index can say whether the blob is in use.
        blob.keep()
        do {
            blobs.remove(try await enter(body, blob.name, conditions))
            return body
        } catch {
            await discard(blob.name)
            throw error
        }
    }

    func abort() {
        isFinished = true
        blob = nil
    }

    private func openBlob() throws(ObjectStoreError) -> NewBlob {
        if let blob { return blob }
        let created = try blobs.create()
        blob = created
        return created
    }

    /// Removes a blob that did not come into the index; when the index cannot be asked, the next start sweeps it.
    private func discard(_ name: String) async {
        let unused = try? await index.read { try $0.unreferenced([name]) }
        blobs.remove(unused ?? [])
    }
}
