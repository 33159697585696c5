import AWSSignature
import HTTPTypes
import HummingbirdCore
import Logging
import ModelCards
import NIOCore
import SageMakerAPI

/// S3's protocol over an object store.
///
/// A bucket and what is in it belong to the account that made it; nobody else gets at it.
struct S3Service: Sendable {
    let objects: any ObjectStore
    let logger: Logger
    var now: @Sendable () -> Timestamp = SystemClock.now

    /// Carries out a request and answers it, whatever comes of it.
    func respond(to request: S3Request) async -> Response {
        var response: Response
        do {
            response = try await carryOut(request)
        } catch {
            let answer = s3Error(error, request)
            response = self.error(answer, method: request.method, path: request.rawPath, requestID: request.requestID)
        }
        response.headers[s3: "x-amz-request-id"] = request.requestID
        return response
    }

    /// Answers a request whose sender is not known.
    func refuse(_ names: ErrorNames, method: HTTPRequest.Method, path: String, requestID: String) -> Response {
        let answer = S3Error(names.code, names.status, names.message)
        var response = error(answer, method: method, path: path, requestID: requestID)
        response.headers[s3: "x-amz-request-id"] = requestID
        return response
    }

    private func carryOut(_ request: S3Request) async throws -> Response {
        let query = try S3Query(request.rawQuery)
        let address = try S3Address(host: request.host, rawPath: request.rawPath)
        let isCopy = request.header("x-amz-copy-source", query) != nil
        let operation = try S3Operation(request.method, address, query, isCopy: isCopy)
        let bucket = try await ownBucket(operation.bucketToOwn, request, query)
        let call = S3Call(request: request, query: query)
        switch operation {
        case .listBuckets: return try await listBuckets(call)
        case .createBucket(let name): return try await createBucket(name, call)
        case .headBucket, .getBucketLocation, .getBucketVersioning:
            guard let bucket else { throw S3Error.internalError }
            return describe(bucket, operation)
        case .deleteBucket(let name): return try await deleteBucket(name)
        case .listObjects(let name): return try await listObjects(name, call)
        case .listObjectsV2(let name): return try await listObjectsV2(name, call)
        case .listMultipartUploads(let name): return try await listMultipartUploads(name, call)
        case .deleteObjects(let name): return try await deleteObjects(name, call)
        case .getObject(let location): return try await getObject(location, call)
        case .headObject(let location): return try await headObject(location, call)
        case .putObject(let location): return try await putObject(location, call)
        case .copyObject(let location): return try await copyObject(location, call)
        case .deleteObject(let location): return try await deleteObject(location, call)
        case .getObjectTagging(let location): return try await getObjectTagging(location)
        case .createMultipartUpload(let location): return try await createMultipartUpload(location, call)
        case .uploadPart(let upload, let number): return try await uploadPart(number, of: upload, call)
        case .uploadPartCopy(let upload, let number): return try await uploadPartCopy(number, of: upload, call)
        case .completeMultipartUpload(let upload): return try await completeMultipartUpload(upload, call)
        case .abortMultipartUpload(let upload): return try await abortMultipartUpload(upload)
        case .listParts(let upload): return try await listParts(upload, call)
        }
    }

    /// The bucket of a name, when the caller may use it.
    ///
    /// - Parameter expectedOwner: the header that names the account that the caller takes for the owner.
    /// - Throws: `NoSuchBucket` or `AccessDenied`.
    func ownBucket(
        _ name: BucketName?,
        _ request: S3Request,
        _ query: S3Query,
        expectedOwner: String = "x-amz-expected-bucket-owner"
    ) async throws -> Bucket? {
        guard let name else { return nil }
        let bucket = try await objects.bucket(named: name)
        guard bucket.accountID == request.caller.scope.accountID else { throw S3Error.accessDenied }
        let expected = request.header(expectedOwner, query)
        guard expected == nil || expected == bucket.accountID else { throw S3Error.accessDenied }
        return bucket
    }

    private func s3Error(_ error: any Error, _ request: S3Request) -> S3Error {
        let answer: S3Error
        switch error {
        case let error as S3Error: return error
        case let error as ChunkedPayloadError: return S3Error(error)
        case let error as ObjectStoreError:
            guard error.isOfTheStore else { return S3Error(error) }
            answer = S3Error(error)
        default: answer = .internalError
        }
        logger.error(
            "an object request failed",
            metadata: ["request": "\(request.requestID)", "error": "\(String(reflecting: error))"]
        )
        return answer
    }

    private func error(
        _ error: S3Error,
        method: HTTPRequest.Method,
        path: String,
        requestID: String
    ) -> Response {
        let status = HTTPResponse.Status(code: error.status)
        guard method != .head, status != .notModified else { return .bodiless(status) }
        var xml = XMLWriter()
        xml.element("Error") { xml in
            xml.element("Code", error.code)
            xml.element("Message", error.message)
            for detail in error.details { xml.element(detail.name, detail.value) }
            xml.element("Resource", path)
            xml.element("RequestId", requestID)
        }
        return .xml(xml.bytes, status: status)
    }
}

/// A request with its query taken apart.
struct S3Call: Sendable {
    let request: S3Request
    let query: S3Query

    /// The account that asks.
    var accountID: String { request.caller.scope.accountID }
}
