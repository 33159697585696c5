import HTTPTypes
import ModelCards

/// What a request asks for, told by its method, by what it is addressed to, and by the sub-resource in its query.
package enum S3Operation: Hashable, Sendable {
    case listBuckets

    case createBucket(BucketName)
    case headBucket(BucketName)
    case deleteBucket(BucketName)
    case getBucketLocation(BucketName)
    case getBucketVersioning(BucketName)
    case listObjects(BucketName)
    case listObjectsV2(BucketName)
    case listMultipartUploads(BucketName)
    case deleteObjects(BucketName)

    case getObject(ObjectLocation)
    case headObject(ObjectLocation)
    case putObject(ObjectLocation)
    case copyObject(ObjectLocation)
    case deleteObject(ObjectLocation)
    case getObjectTagging(ObjectLocation)

    case createMultipartUpload(ObjectLocation)
    case uploadPart(UploadID, number: Int)
    case uploadPartCopy(UploadID, number: Int)
    case completeMultipartUpload(UploadID)
    case abortMultipartUpload(UploadID)
    case listParts(UploadID)

    /// The sub-resources that S3 has; a request for one that is not answered here must not be taken for one without.
    private static let subresources: Set<String> = [
        "abac", "accelerate", "acl", "analytics", "annotation", "attributes", "cors", "delete", "encryption",
        "intelligent-tiering", "inventory", "legal-hold", "lifecycle", "location", "logging", "metadataAnnotationTable",
        "metadataConfiguration", "metadataInventoryTable", "metadataJournalTable", "metadataTable", "metrics",
        "notification", "object-lock", "ownershipControls", "policy", "policyStatus", "publicAccessBlock",
        "renameObject", "replication", "requestPayment", "restore", "retention", "select", "session", "tagging",
        "torrent", "uploadId", "uploads", "versionId", "versioning", "versions", "website",
    ]

    /// Finds out what a request asks for.
    ///
    /// - Throws: `NotImplemented`, `MethodNotAllowed`, or what is wrong with a name.
    package init(_ method: HTTPRequest.Method, _ address: S3Address, _ query: S3Query, isCopy: Bool) throws(S3Error) {
        let asked = Self.subresources.intersection(query.names).subtracting(
            query["versionId"] == "null" ? ["versionId"] : []
        )
        guard asked.count <= 1 else { throw .notImplemented }
        guard let bucketText = address.bucket else {
            guard method == .get, asked.isEmpty else { throw .methodNotAllowed }
            self = .listBuckets
            return
        }
        let bucket: BucketName
        let key: ObjectKey?
        do throws(ObjectStoreError) {
            bucket = try BucketName(bucketText)
            key = try address.key.map { bytes throws(ObjectStoreError) in try ObjectKey(bytes: bytes) }
        } catch {
            throw S3Error(error)
        }
        if let key {
            self = try Self.onObject(
                method,
                ObjectLocation(bucket: bucket, key: key),
                asked.first,
                query,
                isCopy: isCopy
            )
        } else {
            self = try Self.onBucket(method, bucket, asked.first, query)
        }
    }

    private static func onBucket(
        _ method: HTTPRequest.Method,
        _ bucket: BucketName,
        _ subresource: String?,
        _ query: S3Query
    ) throws(S3Error) -> S3Operation {
        switch (method, subresource) {
        case (.get, nil): query["list-type"] == "2" ? .listObjectsV2(bucket) : .listObjects(bucket)
        case (.put, nil): .createBucket(bucket)
        case (.head, nil): .headBucket(bucket)
        case (.delete, nil): .deleteBucket(bucket)
        case (.get, "location"): .getBucketLocation(bucket)
        case (.get, "versioning"): .getBucketVersioning(bucket)
        case (.get, "uploads"): .listMultipartUploads(bucket)
        case (.post, "delete"): .deleteObjects(bucket)
        case (.get, _), (.put, _), (.head, _), (.delete, _), (.post, _): throw .notImplemented
        default: throw .methodNotAllowed
        }
    }

    private static func onObject(
        _ method: HTTPRequest.Method,
        _ location: ObjectLocation,
        _ subresource: String?,
        _ query: S3Query,
        isCopy: Bool
    ) throws(S3Error) -> S3Operation {
        let upload = UploadID(location: location, name: query["uploadId"] ?? "")
        switch (method, subresource) {
        case (.get, nil): return .getObject(location)
        case (.head, nil): return .headObject(location)
        case (.put, nil): return isCopy ? .copyObject(location) : .putObject(location)
        case (.delete, nil): return .deleteObject(location)
        case (.get, "tagging"): return .getObjectTagging(location)
        case (.post, "uploads"): return .createMultipartUpload(location)
        case (.put, "uploadId"):
            guard let number = try query.number("partNumber") else {
                throw .invalidArgument("This request needs a partNumber", name: "partNumber", value: "")
            }
            return isCopy ? .uploadPartCopy(upload, number: number) : .uploadPart(upload, number: number)
        case (.post, "uploadId"): return .completeMultipartUpload(upload)
        case (.delete, "uploadId"): return .abortMultipartUpload(upload)
        case (.get, "uploadId"): return .listParts(upload)
        case (.get, "versionId"), (.head, "versionId"), (.delete, "versionId"):
            throw .noSuchVersion
        case (.get, _), (.put, _), (.head, _), (.delete, _), (.post, _): throw .notImplemented
        default: throw .methodNotAllowed
        }
    }

    /// The bucket that the caller must own; nil when the request names none, or one that need not exist.
    var bucketToOwn: BucketName? {
        switch self {
        case .listBuckets, .createBucket: nil
        case .headBucket(let bucket), .deleteBucket(let bucket), .getBucketLocation(let bucket),
            .getBucketVersioning(let bucket), .listObjects(let bucket), .listObjectsV2(let bucket),
            .listMultipartUploads(let bucket), .deleteObjects(let bucket):
            bucket
        case .getObject(let location), .headObject(let location), .putObject(let location), .copyObject(let location),
            .deleteObject(let location), .getObjectTagging(let location), .createMultipartUpload(let location):
            location.bucket
        case .uploadPart(let upload, _), .uploadPartCopy(let upload, _), .completeMultipartUpload(let upload),
            .abortMultipartUpload(let upload), .listParts(let upload):
            upload.location.bucket
        }
    }
}
