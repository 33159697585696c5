import AWSSignature
import ModelCards

extension S3Error {
    /// The answer to what the object store refused.
    init(_ error: ObjectStoreError) {
        switch error {
        case .noSuchBucket(let name):
            self.init("NoSuchBucket", 404, "The specified bucket does not exist", [("BucketName", name)])
        case .noSuchKey:
            self.init("NoSuchKey", 404, "The specified key does not exist.")
        case .noSuchUpload:
            self.init(
                "NoSuchUpload",
                404,
                "There is no such upload: it was never begun, or it was completed or aborted."
            )
        case .bucketAlreadyExists:
            self.init(
                "BucketAlreadyExists",
                409,
                "Another account has a bucket of this name; choose another name."
            )
        case .bucketAlreadyOwnedByYou:
            self.init(
                "BucketAlreadyOwnedByYou",
                409,
                "You already have a bucket of this name."
            )
        case .bucketNotEmpty:
            self.init("BucketNotEmpty", 409, "The bucket still holds objects.")
        case .accessDenied:
            self = .accessDenied
        case .invalidBucketName(let name):
            self.init("InvalidBucketName", 400, "This is no name that a bucket can have.", [("BucketName", name)])
        case .invalidKey:
            self = .invalidURI
        case .keyTooLong:
            self.init(
                "KeyTooLongError",
                400,
                "The key is too long.",
                [("MaxSizeAllowed", "\(ObjectKey.maximumLength)")]
            )
        case .invalidMetadata:
            self = .invalidRequest("A header or user metadata value has characters that no header can have.")
        case .metadataTooLarge:
            self.init("MetadataTooLarge", 400, "The user metadata is larger than 2048 bytes.")
        case .preconditionFailed(let condition):
            self.init(
                "PreconditionFailed",
                412,
                "A condition of the request does not hold.",
                [("Condition", condition)]
            )
        case .notModified:
            self.init("NotModified", 304, "Not Modified")
        case .invalidRange(let size):
            self.init(
                "InvalidRange",
                416,
                "The object has no byte of the requested range.",
                [("ActualObjectSize", "\(size)")]
            )
        case .invalidPartNumber:
            self.init("InvalidPartNumber", 416, "The object has no part of this number.")
        case .contentMD5Mismatch:
            self.init("BadDigest", 400, "The body does not match its Content-MD5.")
        case .payloadDigestMismatch:
            self.init(
                "XAmzContentSHA256Mismatch",
                400,
                "The body does not match its x-amz-content-sha256."
            )
        case .checksumMismatch(let algorithm):
            self.init(
                "BadDigest",
                400,
                "The body does not match its \(algorithm.rawValue) checksum."
            )
        case .invalidChecksum(let algorithm):
            self = .invalidRequest("The value of \(algorithm.headerName) is no such checksum.")
        case .incompleteBody:
            self = .incompleteBody
        case .entityTooLarge:
            self = .entityTooLarge
        case .invalidPart(let number):
            self.init(
                "InvalidPart",
                400,
                "A part was not uploaded, or its ETag or checksum is another.",
                [("PartNumber", "\(number)")]
            )
        case .invalidPartOrder:
            self.init(
                "InvalidPartOrder",
                400,
                "The parts are not in ascending order of their numbers."
            )
        case .entityTooSmall(let number):
            self.init(
                "EntityTooSmall",
                400,
                "A part other than the last is smaller than 5 MiB.",
                [("PartNumber", "\(number)"), ("MinSizeAllowed", "5242880")]
            )
        case .storageUnavailable:
            self = .serviceUnavailable
        case .storageFailure:
            self = .internalError
        }
    }

    /// The answer to a body whose chunks are wrong.
    init(_ error: ChunkedPayloadError) {
        switch error {
        case .chunkSignatureMismatch, .trailerSignatureMismatch, .trailerSignatureMissing:
            self.init(
                "SignatureDoesNotMatch",
                403,
                "A signature within the body does not match the one that was computed."
            )
        case .truncated, .lengthMismatch:
            self = .incompleteBody
        case .trailersTooLong, .trailersMalformed, .trailerUnexpected, .trailerMissing:
            self.init("MalformedTrailerError", 400, "The headers after the body cannot be read.")
        case .chunkHeaderTooLong, .chunkHeaderMalformed, .chunkSizeMalformed, .chunkUnterminated, .bytesAfterEnd:
            self = .invalidRequest("The aws-chunked body cannot be read.")
        }
    }
}
