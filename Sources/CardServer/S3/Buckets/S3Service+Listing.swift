import Foundation
import HummingbirdCore
import ModelCards

extension S3Service {
    func listObjectsV2(_ bucket: BucketName, _ call: S3Call) async throws -> Response {
        let query = call.query
        let listing = try S3Listing(query)
        let token = query["continuation-token"]
        let after = try token.map { try S3Listing.position(ofToken: $0) } ?? query["start-after"].map { Array($0.utf8) }
        let page = try await objects.objects(matching: listing.objectQuery(bucket, after: after))
        let isOwnerShown = query["fetch-owner"] == "true"
        return .xml(
            XMLWriter.document("ListBucketResult") { xml in
                xml.element("Name", bucket.description)
                listing.write("Prefix", listing.prefix, to: &xml)
                if let token { xml.element("ContinuationToken", token) }
                if let start = query["start-after"], token == nil {
                    listing.write("StartAfter", Array(start.utf8), to: &xml)
                }
                xml.element("KeyCount", page.objects.count + page.commonPrefixes.count)
                xml.element("MaxKeys", listing.limit)
                if let delimiter = listing.delimiter { listing.write("Delimiter", delimiter, to: &xml) }
                xml.element("EncodingType", optional: query["encoding-type"])
                xml.element("IsTruncated", page.next != nil)
                if let next = page.next { xml.element("NextContinuationToken", S3Listing.token(of: next)) }
                listing.write(page, owner: isOwnerShown ? call.accountID : nil, to: &xml)
            }
        )
    }

    func listObjects(_ bucket: BucketName, _ call: S3Call) async throws -> Response {
        let query = call.query
        let listing = try S3Listing(query)
        let marker = Array((query["marker"] ?? "").utf8)
        let page = try await objects.objects(
            matching: listing.objectQuery(bucket, after: marker.isEmpty ? nil : marker)
        )
        return .xml(
            XMLWriter.document("ListBucketResult") { xml in
                xml.element("Name", bucket.description)
                listing.write("Prefix", listing.prefix, to: &xml)
                listing.write("Marker", marker, to: &xml)
                xml.element("MaxKeys", listing.limit)
                if let delimiter = listing.delimiter {
                    listing.write("Delimiter", delimiter, to: &xml)
                    // Without a delimiter the last key itself is the next marker.
                    if let next = page.next { listing.write("NextMarker", next, to: &xml) }
                }
                xml.element("EncodingType", optional: query["encoding-type"])
                xml.element("IsTruncated", page.next != nil)
                listing.write(page, owner: call.accountID, to: &xml)
            }
        )
    }
}

/// What both forms of listing have in common.
struct S3Listing: Sendable {
    let prefix: [UInt8]
    let delimiter: [UInt8]?
    let limit: Int
    /// Whether keys are percent-encoded, since XML cannot carry every one of them.
    private let isEncoded: Bool

    /// Reads the common parameters.
    ///
    /// - Throws: `InvalidArgument`.
    init(_ query: S3Query) throws(S3Error) {
        prefix = Array((query["prefix"] ?? "").utf8)
        delimiter = query["delimiter"].flatMap { $0.isEmpty ? nil : Array($0.utf8) }
        limit = min(try query.number("max-keys") ?? 1000, 1000)
        let encoding = query["encoding-type"]
        guard encoding == nil || encoding == "url" else {
            throw .invalidArgument("The encoding-type can only be url", name: "encoding-type", value: encoding ?? "")
        }
        isEncoded = encoding != nil
    }

    func objectQuery(_ bucket: BucketName, after: [UInt8]?) -> ObjectQuery {
        ObjectQuery(bucket: bucket, prefix: prefix, delimiter: delimiter, after: after, limit: limit)
    }

    /// Writes an element with a key or a part of one.
    func write(_ name: String, _ key: [UInt8], to xml: inout XMLWriter) {
        xml.element(name, isEncoded ? S3PercentEncoding.encode(key) : key)
    }

    /// Writes the entries of a page.
    func write(_ page: ObjectPage, owner: String?, to xml: inout XMLWriter) {
        for object in page.objects {
            xml.element("Contents") { xml in
                write("Key", object.key.bytes, to: &xml)
                xml.element("LastModified", object.modifiedAt.iso8601)
                xml.element("ETag", ETag.quoted(object.etag))
                xml.element("ChecksumAlgorithm", optional: object.checksumAlgorithm?.rawValue)
                xml.element("ChecksumType", optional: object.checksumCoverage?.rawValue)
                xml.element("Size", object.size)
                if let owner { xml.owner(owner) }
                xml.element("StorageClass", "STANDARD")
            }
        }
        for prefix in page.commonPrefixes {
            xml.element("CommonPrefixes") { write("Prefix", prefix, to: &$0) }
        }
    }

    /// Names a place in a listing in a way that fits into a query and an element.
    static func token(of position: [UInt8]) -> String {
        Data(position).base64EncodedString()
    }

    /// The place that ``token(of:)`` named.
    ///
    /// - Throws: `InvalidArgument` for what is no token.
    static func position(ofToken token: String) throws(S3Error) -> [UInt8] {
        guard let data = Data(base64Encoded: token), !data.isEmpty, data.count <= ObjectKey.maximumLength else {
            throw .invalidArgument(
                "The continuation token is not one of ours",
                name: "continuation-token",
                value: token
            )
        }
        return Array(data)
    }
}
