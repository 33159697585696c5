import SageMakerAPI

/// Which keys of one bucket, from where.
package struct ObjectQuery: Hashable, Sendable {
    package var bucket: BucketName
    /// UTF-8 that every key must begin with.
    package var prefix: [UInt8]
    /// Keys that have these bytes after the prefix are rolled up into one entry that ends with them.
    package var delimiter: [UInt8]?
    /// Only entries after this one, a key or a rolled up prefix, in the order of their bytes.
    package var after: [UInt8]?
    package var limit: Int

    /// Asks for every key of a bucket unless told otherwise.
    package init(
        bucket: BucketName,
        prefix: [UInt8] = [],
        delimiter: [UInt8]? = nil,
        after: [UInt8]? = nil,
        limit: Int = 1000
    ) {
        self.bucket = bucket
        self.prefix = prefix
        self.delimiter = delimiter
        self.after = after
        self.limit = limit
    }
}

/// One page of a listing.
package struct ObjectPage: Hashable, Sendable {
    package var objects: [ObjectSummary]
    /// Rolled up prefixes, each ending with the delimiter.
    package var commonPrefixes: [[UInt8]]
    /// The last entry of this page when there are more after it.
    package var next: [UInt8]?

    /// Collects a page.
    package init(objects: [ObjectSummary], commonPrefixes: [[UInt8]], next: [UInt8]?) {
        self.objects = objects
        self.commonPrefixes = commonPrefixes
        self.next = next
    }
}

/// An object as a listing shows it.
package struct ObjectSummary: Hashable, Sendable {
    package let key: ObjectKey
    /// In bytes.
    package let size: Int64
    /// Without its quotes.
    package let etag: String
    package let modifiedAt: Timestamp
    package let checksumAlgorithm: ChecksumAlgorithm?
    package let checksumCoverage: ObjectChecksum.Coverage?

    /// Restores a summary from its columns.
    package init(
        key: ObjectKey,
        size: Int64,
        etag: String,
        modifiedAt: Timestamp,
        checksumAlgorithm: ChecksumAlgorithm?,
        checksumCoverage: ObjectChecksum.Coverage?
    ) {
        self.key = key
        self.size = size
        self.etag = etag
        self.modifiedAt = modifiedAt
        self.checksumAlgorithm = checksumAlgorithm
        self.checksumCoverage = checksumCoverage
    }
}
