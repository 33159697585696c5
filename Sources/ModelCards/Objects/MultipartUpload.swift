import SageMakerAPI

/// Names an upload; the store's own name for it counts only together with its bucket and key.
package struct UploadID: Hashable, Sendable {
    package let location: ObjectLocation
    /// Opaque.
    package let name: String

    /// Pairs the store's name for an upload with the key it is for.
    package init(location: ObjectLocation, name: String) {
        self.location = location
        self.name = name
    }
}

/// An object that is being put together.
package struct MultipartUpload: Hashable, Sendable {
    package let id: UploadID
    package let attributes: ObjectAttributes
    package let checksum: PartChecksumPlan?
    package let initiatedAt: Timestamp

    /// Describes an upload, new or restored from its columns.
    package init(id: UploadID, attributes: ObjectAttributes, checksum: PartChecksumPlan?, initiatedAt: Timestamp) {
        self.id = id
        self.attributes = attributes
        self.checksum = checksum
        self.initiatedAt = initiatedAt
    }
}

/// The checksum that every part of an upload has, and what the object's will cover.
package struct PartChecksumPlan: Hashable, Sendable {
    package let algorithm: ChecksumAlgorithm
    package let coverage: ObjectChecksum.Coverage

    /// Plans a checksum; without a coverage it is the one that S3 gives the algorithm.
    package init(algorithm: ChecksumAlgorithm, coverage: ObjectChecksum.Coverage? = nil) {
        self.algorithm = algorithm
        self.coverage = coverage ?? (algorithm == .crc64nvme ? .fullObject : .composite)
    }

    /// Whether the coverage can be computed: a hash of the whole cannot be had from the hashes of parts.
    package var isPossible: Bool {
        switch algorithm {
        case .crc32, .crc32c: true
        case .crc64nvme: coverage == .fullObject
        case .sha1, .sha256: coverage == .composite
        }
    }
}

/// A part that a store holds.
package struct UploadedPart: Hashable, Sendable {
    package let number: Int
    package let body: WrittenBody

    /// Restores a part from its columns.
    package init(number: Int, body: WrittenBody) {
        self.number = number
        self.body = body
    }
}

/// A part as the caller who completes an upload names it.
package struct PartReference: Hashable, Sendable {
    package let number: Int
    /// Without its quotes.
    package let etag: String
    /// Base64; nil leaves it unchecked.
    package let checksum: String?

    /// Names a part.
    package init(number: Int, etag: String, checksum: String? = nil) {
        self.number = number
        self.etag = etag
        self.checksum = checksum
    }
}

/// Which unfinished uploads of one bucket, from where.
package struct UploadQuery: Hashable, Sendable {
    package var bucket: BucketName
    /// UTF-8 that every key must begin with.
    package var prefix: [UInt8]
    /// Only uploads of later keys, or of this key and begun after `afterUpload`.
    package var afterKey: [UInt8]?
    package var afterUpload: String?
    package var limit: Int

    /// Asks for every upload of a bucket unless told otherwise.
    package init(
        bucket: BucketName,
        prefix: [UInt8] = [],
        afterKey: [UInt8]? = nil,
        afterUpload: String? = nil,
        limit: Int = 1000
    ) {
        self.bucket = bucket
        self.prefix = prefix
        self.afterKey = afterKey
        self.afterUpload = afterUpload
        self.limit = limit
    }
}
