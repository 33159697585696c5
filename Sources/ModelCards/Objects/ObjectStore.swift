/// Where documents live: buckets of objects, as S3 has them.
///
/// Bodies stream in both directions, so an object may be far larger than memory. A write becomes visible whole or not at
/// all, and is durable when `commit` returns. The store does not know who asks: callers compare ``Bucket/accountID``
/// with the account they act for, or use ``put(_:at:contentType:for:)``, which does.
package protocol ObjectStore: ObjectBuckets, StoredObjects, MultipartUploads {
    /// Writes a whole small object on behalf of an account.
    ///
    /// - Throws: `noSuchBucket`, or `accessDenied` when the bucket belongs to another account.
    func put(
        _ bytes: [UInt8],
        at location: ObjectLocation,
        contentType: String,
        for accountID: String
    ) async throws(ObjectStoreError)

    /// Reads a whole object on behalf of an account.
    ///
    /// - Throws: `noSuchBucket`, `noSuchKey`, `accessDenied` when the bucket belongs to another account, or
    ///   `entityTooLarge` when the object is longer than `limit` bytes.
    func get(
        _ location: ObjectLocation,
        limit: Int,
        for accountID: String
    ) async throws(ObjectStoreError) -> [UInt8]

    /// Answers when the store can be reached.
    func checkReadiness() async throws(ObjectStoreError)

    /// Lets go of files and connections; nothing may be called afterwards.
    func close() async
}

/// The part of a store that keeps buckets; their names are unique among all accounts.
package protocol ObjectBuckets: Sendable {
    /// Adds a bucket.
    ///
    /// - Throws: `bucketAlreadyOwnedByYou` or `bucketAlreadyExists` (of another account) when the name is taken.
    func createBucket(_ bucket: Bucket) async throws(ObjectStoreError)

    /// The bucket of that name.
    ///
    /// - Throws: `noSuchBucket`.
    func bucket(named name: BucketName) async throws(ObjectStoreError) -> Bucket

    /// Every bucket of an account, ordered by name.
    func buckets(ownedBy accountID: String) async throws(ObjectStoreError) -> [Bucket]

    /// Removes an empty bucket and the unfinished uploads in it.
    ///
    /// - Throws: `noSuchBucket`, or `bucketNotEmpty` when it holds an object.
    func deleteBucket(named name: BucketName) async throws(ObjectStoreError)
}

/// The part of a store that keeps objects.
package protocol StoredObjects: Sendable {
    /// Begins to write an object, which replaces the present one of that key when the writer commits.
    ///
    /// - Throws: `noSuchBucket`, `invalidMetadata` or `metadataTooLarge`.
    func beginObject(
        at location: ObjectLocation,
        attributes: ObjectAttributes,
        expecting promise: BodyPromise
    ) async throws(ObjectStoreError) -> any ObjectWriter

    /// What is known of an object, without its bytes.
    ///
    /// - Throws: `noSuchBucket`, `noSuchKey`, `preconditionFailed` or `notModified`.
    func object(
        at location: ObjectLocation,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) -> ObjectInfo

    /// Opens an object for reading; what is read is one version of it, whatever is written meanwhile.
    ///
    /// - Throws: as ``object(at:conditions:)``, and `invalidRange`.
    func openObject(
        at location: ObjectLocation,
        range: ObjectRange?,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) -> any ObjectReader

    /// Gives the bytes of an object another key, too.
    ///
    /// - Parameters:
    ///   - conditions: what must hold of the source.
    ///   - destinationConditions: what must hold of the object that the copy replaces.
    ///   - attributes: what the copy says of itself; nil keeps what the source says.
    /// - Returns: the copy.
    /// - Throws: as ``object(at:conditions:)`` for the source; `noSuchBucket` or a failed condition for the destination.
    func copyObject(
        from source: ObjectLocation,
        conditions: ObjectConditions,
        to destination: ObjectLocation,
        replacing destinationConditions: ObjectConditions,
        attributes: ObjectAttributes?
    ) async throws(ObjectStoreError) -> ObjectInfo

    /// Removes an object; a key that is not there is nobody's error, unless a condition asks for it.
    ///
    /// - Throws: `noSuchBucket`, or `preconditionFailed`.
    func deleteObject(at location: ObjectLocation, conditions: ObjectConditions) async throws(ObjectStoreError)

    /// One page of a bucket's keys in the order of their UTF-8 bytes.
    ///
    /// - Throws: `noSuchBucket`.
    func objects(matching query: ObjectQuery) async throws(ObjectStoreError) -> ObjectPage
}
