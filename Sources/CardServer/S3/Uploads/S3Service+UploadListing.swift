import HummingbirdCore
import ModelCards

extension S3Service {
    func listMultipartUploads(_ bucket: BucketName, _ call: S3Call) async throws -> Response {
        let query = call.query
        let listing = try S3Listing(query)
        guard listing.delimiter == nil else { throw S3Error.notImplemented }
        let limit = min(try query.number("max-uploads") ?? 1000, 1000)
        let keyMarker = query["key-marker"] ?? ""
        let uploadMarker = query["upload-id-marker"] ?? ""
        // One more than is shown tells whether there are more.
        let found = try await objects.uploads(
            matching: UploadQuery(
                bucket: bucket,
                prefix: listing.prefix,
                afterKey: keyMarker.isEmpty ? nil : Array(keyMarker.utf8),
                // Without a key to be beyond, an upload to be beyond means nothing.
                afterUpload: keyMarker.isEmpty || uploadMarker.isEmpty ? nil : uploadMarker,
                limit: limit + 1
            )
        )
        let page = found.prefix(limit)
        return .xml(
            XMLWriter.document("ListMultipartUploadsResult") { xml in
                xml.element("Bucket", bucket.description)
                listing.write("KeyMarker", Array(keyMarker.utf8), to: &xml)
                xml.element("UploadIdMarker", uploadMarker)
                if found.count > page.count, let last = page.last {
                    listing.write("NextKeyMarker", last.id.location.key.bytes, to: &xml)
                    xml.element("NextUploadIdMarker", last.id.name)
                }
                listing.write("Prefix", listing.prefix, to: &xml)
                xml.element("EncodingType", optional: query["encoding-type"])
                xml.element("MaxUploads", limit)
                xml.element("IsTruncated", found.count > page.count && limit > 0)
                for upload in page {
                    xml.element("Upload") { xml in
                        listing.write("Key", upload.id.location.key.bytes, to: &xml)
                        xml.element("UploadId", upload.id.name)
                        xml.owner(call.accountID, as: "Initiator")
                        xml.owner(call.accountID)
                        xml.element("StorageClass", "STANDARD")
                        xml.element("Initiated", upload.initiatedAt.iso8601)
                        xml.element("ChecksumAlgorithm", optional: upload.checksum?.algorithm.rawValue)
                        xml.element("ChecksumType", optional: upload.checksum?.coverage.rawValue)
                    }
                }
            }
        )
    }
}
