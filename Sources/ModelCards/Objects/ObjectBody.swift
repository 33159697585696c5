import SageMakerAPI

/// What a sender promises of a body before it sends it; `commit` refuses a body that breaks a promise.
package struct BodyPromise: Hashable, Sendable {
    /// The 16 bytes of `Content-MD5`.
    package var md5: [UInt8]?
    /// The 32 bytes of the digest that the request's signature covers.
    package var sha256: [UInt8]?
    package var length: Int64?
    /// The checksum to compute and keep; its value may only arrive after the body.
    package var checksumAlgorithm: ChecksumAlgorithm?

    /// Promises nothing unless told otherwise.
    package init(
        md5: [UInt8]? = nil,
        sha256: [UInt8]? = nil,
        length: Int64? = nil,
        checksumAlgorithm: ChecksumAlgorithm? = nil
    ) {
        self.md5 = md5
        self.sha256 = sha256
        self.length = length
        self.checksumAlgorithm = checksumAlgorithm
    }
}

/// Takes the bytes of one object or part; calls follow one another.
package protocol ObjectWriter: AnyObject, Sendable {
    /// Adds bytes to the end.
    ///
    /// - Throws: `entityTooLarge`, `incompleteBody` when there are more than promised, or `storageFailure`.
    func append(_ bytes: [UInt8]) async throws(ObjectStoreError)

    /// Makes what was written visible, once; afterwards the writer is of no more use.
    ///
    /// - Parameters:
    ///   - checksum: base64 of the promised checksum; nil keeps the computed one without a comparison.
    ///   - conditions: what must hold of the present object of that key at the moment of the change; parts ignore them.
    /// - Throws: a mismatch, a failed condition, `noSuchBucket` or `noSuchUpload` when it went away meanwhile;
    ///   afterwards nothing was changed.
    func commit(
        checksum: String?,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) -> WrittenBody

    /// Discards what was written; after a commit it does nothing.
    func abort() async
}

/// What a store says of bytes that it has made durable.
package struct WrittenBody: Hashable, Sendable {
    /// In bytes.
    package let size: Int64
    /// Without its quotes.
    package let etag: String
    package let modifiedAt: Timestamp
    package let checksum: ObjectChecksum?

    /// Describes a finished write.
    package init(size: Int64, etag: String, modifiedAt: Timestamp, checksum: ObjectChecksum?) {
        self.size = size
        self.etag = etag
        self.modifiedAt = modifiedAt
        self.checksum = checksum
    }
}

/// Gives the bytes of one object, or of a range of it, once and in order; calls follow one another.
package protocol ObjectReader: AnyObject, Sendable {
    var object: ObjectInfo { get }
    /// The bytes that ``next()`` gives.
    var range: Range<Int64> { get }

    /// The next bytes, some hundred kilobytes at most; nil after the last.
    func next() async throws(ObjectStoreError) -> [UInt8]?

    /// Lets go of the object before its end was read.
    func close() async
}
