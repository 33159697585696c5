import CardObjects
import Crypto
import Foundation
import ModelCards

/// Holds a document, which no store checks, to what was promised of it.
enum BodyVerification {
    /// - Throws: `ObjectStoreError`, as a store does for an object.
    static func check(_ bytes: [UInt8], _ promise: BodyPromise, checksum: String?) throws(ObjectStoreError) {
        if let length = promise.length, length != Int64(bytes.count) { throw .incompleteBody }
        if let md5 = promise.md5, md5 != Array(Insecure.MD5.hash(data: bytes)) { throw .contentMD5Mismatch }
        if let sha256 = promise.sha256, sha256 != Array(SHA256.hash(data: bytes)) { throw .payloadDigestMismatch }
        guard let algorithm = promise.checksumAlgorithm, let checksum else { return }
        guard let expected = algorithm.decode(checksum) else { throw .invalidChecksum(algorithm) }
        var checksummer = Checksummer(algorithm)
        checksummer.update(bytes)
        guard checksummer.bytes == expected else { throw .checksumMismatch(algorithm) }
    }
}
