import AWSSignature
import CardObjects
import Foundation
import HTTPTypes
import HummingbirdCore
import ModelCards
import NIOCore

/// The body of one request: how it is sent, what is promised of it, and its bytes as they come.
struct S3Body: Sendable {
    /// The most bytes of an object or a part in one request.
    static let maximumLength: Int64 = 5 << 30
    /// The most bytes of a document.
    private static let maximumDocumentLength = 4 << 20
    /// Bytes are handed on in runs of at least this, since each hand-over is a change of threads.
    private static let runLength = 256 << 10

    /// What the store is to compare the bytes with.
    let promise: BodyPromise
    private let request: S3Request
    private let checksum: DeclaredChecksum?
    private let format: ChunkedPayloadDecoder.Format?

    /// Reads what a request's headers say of its body.
    ///
    /// - Parameter hasBodyChecksum: false where the checksum in the headers is of something else.
    /// - Throws: `InvalidDigest`, `InvalidRequest`, `MissingContentLength` or `EntityTooLarge`.
    init(_ request: S3Request, _ query: S3Query, hasBodyChecksum: Bool = true) throws(S3Error) {
        self.request = request
        format = ChunkedPayloadDecoder.Format(request.payload, request.signature)
        checksum = hasBodyChecksum ? try DeclaredChecksum(request, query) : nil
        var promise = BodyPromise(checksumAlgorithm: checksum?.algorithm)
        if let text = request.headers[s3: "content-md5"] {
            guard let data = Data(base64Encoded: text), data.count == 16 else { throw .invalidContentMD5 }
            promise.md5 = Array(data)
        }
        if case .digest(let digest) = request.payload {
            promise.sha256 = Hexadecimal.bytes(of: digest)
        }
        let lengthHeader = format == nil ? "content-length" : "x-amz-decoded-content-length"
        promise.length = request.headers[s3: lengthHeader].flatMap { Int64($0) }
        if format != nil, promise.length == nil { throw .missingContentLength }
        if let length = promise.length, length > Self.maximumLength { throw .entityTooLarge }
        self.promise = promise
    }

    /// Writes the body to a store.
    ///
    /// - Throws: what the store refuses; then nothing of the body is kept.
    func write(to writer: any ObjectWriter, conditions: ObjectConditions = .none) async throws -> WrittenBody {
        do {
            let declared = try await read { try await writer.append($0) }
            return try await writer.commit(checksum: declared, conditions: conditions)
        } catch {
            await writer.abort()
            throw error
        }
    }

    /// Reads a document whole.
    ///
    /// - Parameter isProtected: whether something besides the connection must vouch for the bytes.
    /// - Throws: `EntityTooLarge`, or what the promise does not hold.
    func document(isProtected: Bool = false) async throws -> [UInt8] {
        if isProtected, promise.md5 == nil, promise.sha256 == nil, checksum == nil {
            throw S3Error.invalidRequest("This request needs a Content-MD5 or an x-amz-checksum- header.")
        }
        var bytes: [UInt8] = []
        let declared = try await read { run in
            guard bytes.count + run.count <= Self.maximumDocumentLength else { throw S3Error.entityTooLarge }
            bytes += run
        }
        var digests = BodyDigests(promise)
        try digests.update(bytes)
        _ = try digests.verified(against: declared)
        return bytes
    }

    /// Hands on the decoded bytes in runs.
    ///
    /// - Returns: base64 of the declared checksum, from a header or from behind the body.
    private func read(_ take: ([UInt8]) async throws -> Void) async throws -> String? {
        var run: [UInt8] = []
        var decoder = format.map { format in
            ChunkedPayloadDecoder(
                format,
                decodedLength: promise.length.map { Int($0) },
                trailerNames: request.headers[s3: "x-amz-trailer"] == nil ? nil : request.trailerNames
            )
        }
        var buffers = request.body.makeAsyncIterator()
        while let buffer = try await nextBuffer(&buffers) {
            if decoder == nil {
                run.append(contentsOf: buffer.readableBytesView)
            } else {
                try decoder?.decode(buffer.readableBytesView, into: &run)
            }
            if run.count >= Self.runLength {
                try await take(run)
                run.removeAll(keepingCapacity: true)
            }
        }
        if !run.isEmpty { try await take(run) }
        guard let checksum else {
            _ = try decoder?.finish()
            return nil
        }
        let trailers = try decoder?.finish() ?? []
        if let value = checksum.value { return value }
        guard let trailer = trailers.first(where: { $0.name == checksum.algorithm.headerName }) else {
            throw ObjectStoreError.invalidChecksum(checksum.algorithm)
        }
        return trailer.value
    }

    private func nextBuffer(_ buffers: inout RequestBody.AsyncIterator) async throws(S3Error) -> ByteBuffer? {
        do {
            return try await buffers.next()
        } catch {
            // The client broke off, or the connection did.
            throw .incompleteBody
        }
    }
}
