/// Why an object store refused; the names are those of S3's error codes where it has one.
package enum ObjectStoreError: Error, Hashable, Sendable {
    case noSuchBucket(String)
    case noSuchKey
    case noSuchUpload
    /// The name belongs to another account.
    case bucketAlreadyExists
    case bucketAlreadyOwnedByYou
    case bucketNotEmpty
    /// The bucket belongs to another account.
    case accessDenied

    case invalidBucketName(String)
    /// An empty key, or one that is no text.
    case invalidKey
    /// Longer than ``ObjectKey/maximumLength`` bytes.
    case keyTooLong
    /// A header or user metadata value that no HTTP response could carry.
    case invalidMetadata
    case metadataTooLarge

    /// A condition on the request's headers, named as the header is, does not hold.
    case preconditionFailed(condition: String)
    case notModified
    /// No byte of the range is in the object, which has `size` bytes.
    case invalidRange(size: Int64)
    /// The object has fewer parts.
    case invalidPartNumber

    /// The body is not what `Content-MD5` promised.
    case contentMD5Mismatch
    /// The body is not what the signed digest promised.
    case payloadDigestMismatch
    /// The body is not what the checksum promised.
    case checksumMismatch(ChecksumAlgorithm)
    /// The sender named a checksum but sent no value, or one of the wrong length.
    case invalidChecksum(ChecksumAlgorithm)
    /// The body has another length than promised.
    case incompleteBody
    case entityTooLarge

    /// A part that is not there or has another ETag or checksum.
    case invalidPart(number: Int)
    case invalidPartOrder
    /// A part other than the last is shorter than 5 MiB.
    case entityTooSmall(number: Int)

    /// The store cannot read or write just now, as on a full disk; the text is for the log, not for the client.
    case storageUnavailable(String)
    /// The store itself failed; the text is for the log, not for the client.
    case storageFailure(String)
}

extension ObjectStoreError {
    /// Whether the store could not do what it was asked to, which is nobody's mistake and belongs into the log.
    package var isOfTheStore: Bool {
        switch self {
        case .storageUnavailable, .storageFailure: true
        default: false
        }
    }
}
