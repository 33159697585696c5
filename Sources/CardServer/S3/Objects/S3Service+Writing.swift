import HTTPTypes
import HummingbirdCore
import ModelCards

extension S3Service {
    func putObject(_ location: ObjectLocation, _ call: S3Call) async throws -> Response {
        try UnsupportedHeaders.check(call.request, call.query)
        let body = try S3Body(call.request, call.query)
        let writer = try await objects.beginObject(
            at: location,
            attributes: ObjectAttributes(call.request),
            expecting: body.promise
        )
        let written = try await body.write(to: writer, conditions: ObjectConditions(call.request))
        var headers: HTTPFields = [.eTag: ETag.quoted(written.etag)]
        written.checksum?.write(to: &headers)
        return .bodiless(.ok, headers)
    }

    func copyObject(_ location: ObjectLocation, _ call: S3Call) async throws -> Response {
        try UnsupportedHeaders.check(call.request, call.query)
        let source = try await copySource(call)
        let directive = call.request.header("x-amz-metadata-directive", call.query) ?? "COPY"
        guard directive == "COPY" || directive == "REPLACE" else {
            throw S3Error.invalidArgument(
                "Unknown metadata directive.",
                name: "x-amz-metadata-directive",
                value: directive
            )
        }
        if source == location, directive == "COPY" {
            throw S3Error.invalidRequest("An object can be copied onto itself only with the REPLACE directive.")
        }
        let copy: ObjectInfo
        do {
            copy = try await objects.copyObject(
                from: source,
                conditions: ObjectConditions(call.request, prefix: "x-amz-copy-source-"),
                to: location,
                replacing: ObjectConditions(call.request),
                attributes: directive == "REPLACE" ? ObjectAttributes(call.request) : nil
            )
        } catch {
            guard error == .notModified else { throw error }
            // There is no copy in the client's hands that could stand in for the answer.
            throw S3Error(ObjectStoreError.preconditionFailed(condition: "x-amz-copy-source-If-None-Match"))
        }
        return .xml(
            XMLWriter.document("CopyObjectResult") { xml in
                xml.element("LastModified", copy.modifiedAt.iso8601)
                xml.element("ETag", ETag.quoted(copy.etag))
                copy.checksum?.write(to: &xml)
            }
        )
    }

    func deleteObject(_ location: ObjectLocation, _ call: S3Call) async throws -> Response {
        try await objects.deleteObject(at: location, conditions: ObjectConditions(call.request))
        return .bodiless(.noContent)
    }

    /// The object that a request copies, which the caller must own, too.
    func copySource(_ call: S3Call) async throws -> ObjectLocation {
        let text = call.request.header("x-amz-copy-source", call.query) ?? ""
        let invalid = S3Error.invalidArgument(
            "The copy source is bucket/key, percent-encoded",
            name: "x-amz-copy-source",
            value: text
        )
        let parts = text.utf8.split(separator: UInt8(ascii: "?"), maxSplits: 1)
        if parts.count == 2, !parts[1].elementsEqual("versionId=null".utf8) { throw S3Error.noSuchVersion }
        guard let path = parts.first.flatMap({ S3PercentEncoding.decode($0) }) else { throw invalid }
        let relative = path.first == UInt8(ascii: "/") ? path.dropFirst() : path[...]
        guard let slash = relative.firstIndex(of: UInt8(ascii: "/")) else { throw invalid }
        let source = ObjectLocation(
            bucket: try BucketName(String(decoding: relative[..<slash], as: UTF8.self)),
            key: try ObjectKey(bytes: Array(relative[(slash + 1)...]))
        )
        _ = try await ownBucket(
            source.bucket,
            call.request,
            call.query,
            expectedOwner: "x-amz-source-expected-bucket-owner"
        )
        return source
    }
}
