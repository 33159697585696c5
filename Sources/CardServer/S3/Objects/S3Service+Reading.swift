import HTTPTypes
import HummingbirdCore
import ModelCards

extension S3Service {
    func getObject(_ location: ObjectLocation, _ call: S3Call) async throws -> Response {
        let reader = try await objects.openObject(
            at: location,
            range: try range(call),
            conditions: ObjectConditions(call.request)
        )
        let (status, headers) = head(of: reader.object, reader.range, call)
        return Response(status: status, headers: headers, body: .reading(reader))
    }

    func headObject(_ location: ObjectLocation, _ call: S3Call) async throws -> Response {
        let conditions = ObjectConditions(call.request)
        if let range = try range(call) {
            // Only the store knows where parts begin.
            let reader = try await objects.openObject(at: location, range: range, conditions: conditions)
            await reader.close()
            let (status, headers) = head(of: reader.object, reader.range, call)
            return Response(status: status, headers: headers)
        }
        let object = try await objects.object(at: location, conditions: conditions)
        let (status, headers) = head(of: object, 0..<object.size, call)
        return Response(status: status, headers: headers)
    }

    func getObjectTagging(_ location: ObjectLocation) async throws -> Response {
        _ = try await objects.object(at: location, conditions: .none)
        return .xml(XMLWriter.document("Tagging") { $0.element("TagSet") { _ in } })
    }

    private func range(_ call: S3Call) throws -> ObjectRange? {
        let header = call.request.headers[.range]
        if let part = try call.query.number("partNumber") {
            guard header == nil else {
                throw S3Error.invalidRequest("A request has a range or a partNumber, not both.")
            }
            return .part(part)
        }
        return header.flatMap { ObjectRange(header: $0) }
    }

    /// The status and the headers of an answer with those bytes of an object.
    private func head(
        of object: ObjectInfo,
        _ range: Range<Int64>,
        _ call: S3Call
    ) -> (status: HTTPResponse.Status, headers: HTTPFields) {
        var headers = HTTPFields()
        object.attributes.write(to: &headers, overriddenBy: call.query)
        headers[.contentLength] = "\(range.upperBound - range.lowerBound)"
        headers[.acceptRanges] = "bytes"
        headers[.eTag] = ETag.quoted(object.etag)
        headers[.lastModified] = S3Date.text(of: object.modifiedAt)
        if call.query["partNumber"] != nil, let count = object.partCount {
            headers[s3: "x-amz-mp-parts-count"] = "\(count)"
        }
        let isWhole = range == 0..<object.size
        if isWhole, call.request.header("x-amz-checksum-mode", call.query)?.uppercased() == "ENABLED" {
            object.checksum?.write(to: &headers)
        }
        let isPartial = call.request.headers[.range].flatMap { ObjectRange(header: $0) } != nil
        guard !isWhole || isPartial, !range.isEmpty else { return (.ok, headers) }
        headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(object.size)"
        return (.partialContent, headers)
    }
}
