import ModelCards

/// An object store without a bucket, for services that are asked for none.
package struct EmptyObjectStore: ObjectStore {
    private let failure: ObjectStoreError?

    /// - Parameter failure: what buckets, objects and uploads are refused with, instead of there being no bucket.
    package init(failure: ObjectStoreError? = nil) { self.failure = failure }

    package func createBucket(_ bucket: Bucket) async throws(ObjectStoreError) { throw .accessDenied }

    package func bucket(named name: BucketName) async throws(ObjectStoreError) -> Bucket {
        throw failure ?? .noSuchBucket("\(name)")
    }

    package func buckets(ownedBy accountID: String) async throws(ObjectStoreError) -> [Bucket] { [] }

    package func deleteBucket(named name: BucketName) async throws(ObjectStoreError) {
        throw .noSuchBucket("\(name)")
    }

    package func beginObject(
        at location: ObjectLocation,
        attributes: ObjectAttributes,
        expecting promise: BodyPromise
    ) async throws(ObjectStoreError) -> any ObjectWriter {
        throw missing(location)
    }

    package func object(
        at location: ObjectLocation,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) -> ObjectInfo {
        throw missing(location)
    }

    package func openObject(
        at location: ObjectLocation,
        range: ObjectRange?,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) -> any ObjectReader {
        throw missing(location)
    }

    package func copyObject(
        from source: ObjectLocation,
        conditions: ObjectConditions,
        to destination: ObjectLocation,
        replacing destinationConditions: ObjectConditions,
        attributes: ObjectAttributes?
    ) async throws(ObjectStoreError) -> ObjectInfo {
        throw missing(source)
    }

    package func deleteObject(
        at location: ObjectLocation,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) {
        throw missing(location)
    }

    package func objects(matching query: ObjectQuery) async throws(ObjectStoreError) -> ObjectPage {
        throw .noSuchBucket("\(query.bucket)")
    }

    package func createUpload(
        at location: ObjectLocation,
        attributes: ObjectAttributes,
        checksum: PartChecksumPlan?
    ) async throws(ObjectStoreError) -> MultipartUpload {
        throw missing(location)
    }

    package func upload(_ id: UploadID) async throws(ObjectStoreError) -> MultipartUpload { throw .noSuchUpload }

    package func beginPart(
        _ number: Int,
        of id: UploadID,
        expecting promise: BodyPromise
    ) async throws(ObjectStoreError) -> any ObjectWriter {
        throw .noSuchUpload
    }

    package func parts(
        of id: UploadID,
        after number: Int,
        limit: Int
    ) async throws(ObjectStoreError) -> [UploadedPart] {
        throw .noSuchUpload
    }

    package func completeUpload(
        _ id: UploadID,
        parts: [PartReference],
        checksum: String?,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) -> ObjectInfo {
        throw .noSuchUpload
    }

    package func abortUpload(_ id: UploadID) async throws(ObjectStoreError) { throw .noSuchUpload }

    package func uploads(matching query: UploadQuery) async throws(ObjectStoreError) -> [MultipartUpload] { [] }

    package func checkReadiness() async throws(ObjectStoreError) {}

    package func close() async {}

    private func missing(_ location: ObjectLocation) -> ObjectStoreError {
        failure ?? .noSuchBucket("\(location.bucket)")
    }
}
