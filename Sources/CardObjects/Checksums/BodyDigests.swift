import Crypto
import Foundation
import ModelCards

/// Everything that is computed over a body while it is read, to compare it with what was promised.
package struct BodyDigests {
    private let promise: BodyPromise
    private var md5 = Insecure.MD5()
    private var sha256: SHA256?
    private var checksum: Checksummer?
    package private(set) var length: Int64 = 0

    /// Starts over no bytes.
    package init(_ promise: BodyPromise) {
        self.promise = promise
        sha256 = promise.sha256.map { _ in SHA256() }
        checksum = promise.checksumAlgorithm.map { Checksummer($0) }
    }

    /// Takes in more bytes.
    ///
    /// - Throws: `incompleteBody` when there are more than promised.
    package mutating func update(_ bytes: [UInt8]) throws(ObjectStoreError) {
        length += Int64(bytes.count)
        if let promised = promise.length, length > promised { throw .incompleteBody }
        bytes.withUnsafeBytes { buffer in
            md5.update(bufferPointer: buffer)
            sha256?.update(bufferPointer: buffer)
            checksum?.update(buffer)
        }
    }

    /// Lowercase hexadecimal MD5, which is what an ETag is.
    package var etag: String { Hexadecimal.text(of: md5.finalize()) }

    /// Compares what was computed with what was promised.
    ///
    /// - Parameter declared: base64 of the checksum; nil accepts what was computed.
    /// - Returns: the checksum to keep.
    /// - Throws: which promise is broken.
    package func verified(against declared: String?) throws(ObjectStoreError) -> ObjectChecksum? {
        if let promised = promise.length, promised != length { throw .incompleteBody }
        if let promised = promise.md5, promised != Array(md5.finalize()) { throw .contentMD5Mismatch }
        if let promised = promise.sha256, let sha256, promised != Array(sha256.finalize()) {
            throw .payloadDigestMismatch
        }
        guard let algorithm = promise.checksumAlgorithm, let checksum else { return nil }
        if let declared {
            guard let bytes = algorithm.decode(declared) else { throw .invalidChecksum(algorithm) }
            guard bytes == checksum.bytes else { throw .checksumMismatch(algorithm) }
        }
        return ObjectChecksum(algorithm: algorithm, value: checksum.base64)
    }
}
