import SageMakerAPI

/// What a store knows of an object besides its bytes.
package struct ObjectInfo: Hashable, Sendable {
    package let key: ObjectKey
    /// In bytes.
    package let size: Int64
    /// Without its quotes: 32 hexadecimal digits, followed by `-N` when the object was made from N parts.
    package let etag: String
    package let modifiedAt: Timestamp
    package let attributes: ObjectAttributes
    package let checksum: ObjectChecksum?
    /// How many parts the object was made from; nil when it was written at once.
    package let partCount: Int?

    /// Describes an object, new or restored from its columns.
    package init(
        key: ObjectKey,
        size: Int64,
        etag: String,
        modifiedAt: Timestamp,
        attributes: ObjectAttributes,
        checksum: ObjectChecksum?,
        partCount: Int?
    ) {
        self.key = key
        self.size = size
        self.etag = etag
        self.modifiedAt = modifiedAt
        self.attributes = attributes
        self.checksum = checksum
        self.partCount = partCount
    }
}

/// What a writer said of an object; the store keeps it and gives it back.
package struct ObjectAttributes: Hashable, Sendable {
    package var contentType: String?
    package var cacheControl: String?
    package var contentDisposition: String?
    package var contentEncoding: String?
    package var contentLanguage: String?
    /// The header's text, whatever it says.
    package var expires: String?
    /// User metadata, by lowercase name without its `x-amz-meta-`.
    package var metadata: [String: String]

    /// Collects the values; an absent one is absent from the response, too.
    package init(
        contentType: String? = nil,
        cacheControl: String? = nil,
        contentDisposition: String? = nil,
        contentEncoding: String? = nil,
        contentLanguage: String? = nil,
        expires: String? = nil,
        metadata: [String: String] = [:]
    ) {
        self.contentType = contentType
        self.cacheControl = cacheControl
        self.contentDisposition = contentDisposition
        self.contentEncoding = contentEncoding
        self.contentLanguage = contentLanguage
        self.expires = expires
        self.metadata = metadata
    }
}

/// A checksum that a store verified and keeps beside an object or a part.
package struct ObjectChecksum: Hashable, Sendable {
    /// What a checksum of an object made from parts covers.
    package enum Coverage: String, Hashable, Sendable {
        case fullObject = "FULL_OBJECT"
        /// The checksum of the parts' checksums, with `-N` after it.
        case composite = "COMPOSITE"
    }

    package let algorithm: ChecksumAlgorithm
    /// Base64, as on the wire.
    package let value: String
    package let coverage: Coverage

    /// Describes a verified checksum.
    package init(algorithm: ChecksumAlgorithm, value: String, coverage: Coverage = .fullObject) {
        self.algorithm = algorithm
        self.value = value
        self.coverage = coverage
    }
}

/// The checksums that S3 knows; the raw value is the name in XML and in `x-amz-checksum-algorithm`.
package enum ChecksumAlgorithm: String, Hashable, Sendable, CaseIterable {
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case crc64nvme = "CRC64NVME"
    case sha1 = "SHA1"
    case sha256 = "SHA256"
}
