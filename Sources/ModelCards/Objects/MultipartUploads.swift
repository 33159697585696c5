/// The part of a store that puts objects together from parts.
package protocol MultipartUploads: Sendable {
    /// Begins an upload.
    ///
    /// - Throws: `noSuchBucket`, `invalidMetadata` or `metadataTooLarge`.
    func createUpload(
        at location: ObjectLocation,
        attributes: ObjectAttributes,
        checksum: PartChecksumPlan?
    ) async throws(ObjectStoreError) -> MultipartUpload

    /// The unfinished upload of that identity.
    ///
    /// - Throws: `noSuchUpload`.
    func upload(_ id: UploadID) async throws(ObjectStoreError) -> MultipartUpload

    /// Begins to write a part, which replaces the present one of that number when the writer commits.
    ///
    /// - Throws: `noSuchUpload`, or `invalidPartNumber` outside of 1…10000.
    func beginPart(
        _ number: Int,
        of id: UploadID,
        expecting promise: BodyPromise
    ) async throws(ObjectStoreError) -> any ObjectWriter

    /// The parts of an upload after a number, ordered by number.
    ///
    /// - Throws: `noSuchUpload`.
    func parts(of id: UploadID, after number: Int, limit: Int) async throws(ObjectStoreError) -> [UploadedPart]

    /// Makes an object of parts; the others are discarded.
    ///
    /// Completing twice answers twice, as long as the object is still the one that the upload made.
    ///
    /// - Throws: `noSuchUpload`, `invalidPart`, `invalidPartOrder`, `entityTooSmall`, `checksumMismatch` when
    ///   `checksum` is not the object's, or a failed condition.
    func completeUpload(
        _ id: UploadID,
        parts: [PartReference],
        checksum: String?,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) -> ObjectInfo

    /// Discards an upload and its parts.
    ///
    /// - Throws: `noSuchUpload`.
    func abortUpload(_ id: UploadID) async throws(ObjectStoreError)

    /// One page of a bucket's unfinished uploads, ordered by key, then by the time of their beginning.
    ///
    /// - Throws: `noSuchBucket`.
    func uploads(matching query: UploadQuery) async throws(ObjectStoreError) -> [MultipartUpload]
}
