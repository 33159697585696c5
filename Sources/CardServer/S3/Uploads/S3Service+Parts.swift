import HTTPTypes
import HummingbirdCore
import ModelCards

extension S3Service {
    func uploadPart(_ number: Int, of id: UploadID, _ call: S3Call) async throws -> Response {
        try UnsupportedHeaders.check(call.request, call.query)
        let body = try S3Body(call.request, call.query)
        let writer = try await beginPart(number, of: id, expecting: body.promise)
        let written = try await body.write(to: writer)
        var headers: HTTPFields = [.eTag: ETag.quoted(written.etag)]
        if let checksum = written.checksum { headers[s3: checksum.algorithm.headerName] = checksum.value }
        return .bodiless(.ok, headers)
    }

    func uploadPartCopy(_ number: Int, of id: UploadID, _ call: S3Call) async throws -> Response {
        let source = try await copySource(call)
        let range = try copiedRange(call)
        let reader: any ObjectReader
        do {
            reader = try await objects.openObject(
                at: source,
                range: range,
                conditions: ObjectConditions(call.request, prefix: "x-amz-copy-source-")
            )
        } catch {
            guard error == .notModified else { throw error }
            throw S3Error(ObjectStoreError.preconditionFailed(condition: "x-amz-copy-source-If-None-Match"))
        }
        let written = try await copy(reader, to: try await beginPart(number, of: id, expecting: BodyPromise()))
        return .xml(
            XMLWriter.document("CopyPartResult") { xml in
                xml.element("LastModified", written.modifiedAt.iso8601)
                xml.element("ETag", ETag.quoted(written.etag))
                if let checksum = written.checksum { xml.element(checksum.algorithm.elementName, checksum.value) }
            }
        )
    }

    func listParts(_ id: UploadID, _ call: S3Call) async throws -> Response {
        let upload = try await objects.upload(id)
        let limit = min(try call.query.number("max-parts") ?? 1000, 1000)
        let after = try call.query.number("part-number-marker") ?? 0
        // One more than is shown tells whether there are more.
        let found = try await objects.parts(of: id, after: after, limit: limit + 1)
        let page = found.prefix(limit)
        return .xml(
            XMLWriter.document("ListPartsResult") { xml in
                xml.element("Bucket", id.location.bucket.description)
                xml.element("Key", id.location.key.bytes)
                xml.element("UploadId", id.name)
                xml.owner(call.accountID, as: "Initiator")
                xml.owner(call.accountID)
                xml.element("StorageClass", "STANDARD")
                xml.element("PartNumberMarker", after)
                xml.element("NextPartNumberMarker", page.last?.number ?? after)
                xml.element("MaxParts", limit)
                xml.element("IsTruncated", found.count > page.count && limit > 0)
                xml.element("ChecksumAlgorithm", optional: upload.checksum?.algorithm.rawValue)
                xml.element("ChecksumType", optional: upload.checksum?.coverage.rawValue)
                for part in page {
                    xml.element("Part") { xml in
                        xml.element("PartNumber", part.number)
                        xml.element("LastModified", part.body.modifiedAt.iso8601)
                        xml.element("ETag", ETag.quoted(part.body.etag))
                        xml.element("Size", part.body.size)
                        if let checksum = part.body.checksum {
                            xml.element(checksum.algorithm.elementName, checksum.value)
                        }
                    }
                }
            }
        )
    }

    private func beginPart(
        _ number: Int,
        of id: UploadID,
        expecting promise: BodyPromise
    ) async throws -> any ObjectWriter {
        do {
            return try await objects.beginPart(number, of: id, expecting: promise)
        } catch {
            guard error == .invalidPartNumber else { throw error }
            throw S3Error.invalidArgument(
                "Part number must be an integer between 1 and 10000, inclusive",
                name: "partNumber",
                value: "\(number)"
            )
        }
    }

    private func copiedRange(_ call: S3Call) throws(S3Error) -> ObjectRange? {
        guard let text = call.request.header("x-amz-copy-source-range", call.query) else { return nil }
        guard let range = ObjectRange(header: text), case .between = range else {
            throw .invalidArgument(
                "The range to copy must be of the form bytes=first-last",
                name: "x-amz-copy-source-range",
                value: text
            )
        }
        return range
    }

    private func copy(_ reader: any ObjectReader, to writer: any ObjectWriter) async throws -> WrittenBody {
        do {
            while let bytes = try await reader.next() { try await writer.append(bytes) }
            return try await writer.commit(checksum: nil, conditions: .none)
        } catch {
            await reader.close()
            await writer.abort()
            throw error
        }
    }
}
