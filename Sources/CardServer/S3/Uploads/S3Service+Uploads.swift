import HTTPTypes
import HummingbirdCore
import ModelCards

extension S3Service {
    func createMultipartUpload(_ location: ObjectLocation, _ call: S3Call) async throws -> Response {
        try UnsupportedHeaders.check(call.request, call.query)
        let plan = try checksumPlan(call)
        let upload = try await objects.createUpload(
            at: location,
            attributes: ObjectAttributes(call.request),
            checksum: plan
        )
        var response = Response.xml(
            XMLWriter.document("InitiateMultipartUploadResult") { xml in
                xml.element("Bucket", location.bucket.description)
                xml.element("Key", location.key.bytes)
                xml.element("UploadId", upload.id.name)
            }
        )
        response.headers[s3: "x-amz-checksum-algorithm"] = plan?.algorithm.rawValue
        response.headers[s3: "x-amz-checksum-type"] = plan?.coverage.rawValue
        return response
    }

    private func checksumPlan(_ call: S3Call) throws(S3Error) -> PartChecksumPlan? {
        guard let name = call.request.header("x-amz-checksum-algorithm", call.query) else { return nil }
        guard let algorithm = ChecksumAlgorithm(rawValue: name.uppercased()) else {
            throw .invalidRequest("There is no such checksum algorithm.")
        }
        var coverage: ObjectChecksum.Coverage?
        if let type = call.request.header("x-amz-checksum-type", call.query) {
            coverage = ObjectChecksum.Coverage(rawValue: type.uppercased())
            guard coverage != nil else { throw .invalidRequest("There is no such checksum type.") }
        }
        let plan = PartChecksumPlan(algorithm: algorithm, coverage: coverage)
        guard plan.isPossible else {
            throw .invalidRequest("The \(plan.coverage.rawValue) checksum type cannot be used with \(name).")
        }
        return plan
    }

    func completeMultipartUpload(_ id: UploadID, _ call: S3Call) async throws -> Response {
        let body = try S3Body(call.request, call.query, hasBodyChecksum: false)
        let parts = try PartList(try await body.document()).parts
        let object = try await objects.completeUpload(
            id,
            parts: parts,
            checksum: try DeclaredChecksum(call.request, call.query)?.value,
            conditions: ObjectConditions(call.request)
        )
        let path = String(decoding: S3PercentEncoding.encode(id.location.key.bytes), as: UTF8.self)
        return .xml(
            XMLWriter.document("CompleteMultipartUploadResult") { xml in
                xml.element("Location", "http://\(call.request.host ?? "localhost")/\(id.location.bucket)/\(path)")
                xml.element("Bucket", id.location.bucket.description)
                xml.element("Key", id.location.key.bytes)
                xml.element("ETag", ETag.quoted(object.etag))
                object.checksum?.write(to: &xml)
            }
        )
    }

    func abortMultipartUpload(_ id: UploadID) async throws -> Response {
        try await objects.abortUpload(id)
        return .bodiless(.noContent)
    }
}
