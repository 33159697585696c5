import Crypto
import Foundation
import ModelCards

/// Computes one of S3's checksums over bytes as they pass.
package struct Checksummer {
    private enum State {
        case crc32(CyclicRedundancyCheck<UInt32>)
        case crc64(CyclicRedundancyCheck<UInt64>)
        case sha1(Insecure.SHA1)
        case sha256(SHA256)
    }

    private var state: State

    /// Starts over no bytes.
    package init(_ algorithm: ChecksumAlgorithm) {
        state =
            switch algorithm {
            case .crc32: .crc32(CyclicRedundancyCheck(CyclicPolynomials.crc32))
            case .crc32c: .crc32(CyclicRedundancyCheck(CyclicPolynomials.crc32c))
            case .crc64nvme: .crc64(CyclicRedundancyCheck(CyclicPolynomials.crc64nvme))
            case .sha1: .sha1(Insecure.SHA1())
            case .sha256: .sha256(SHA256())
            }
    }

    /// Takes in more bytes.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch state {
        case .crc32(var check):
            check.update(bytes)
            state = .crc32(check)
        case .crc64(var check):
            check.update(bytes)
            state = .crc64(check)
        case .sha1(var hash):
            hash.update(bufferPointer: bytes)
            state = .sha1(hash)
        case .sha256(var hash):
            hash.update(bufferPointer: bytes)
            state = .sha256(hash)
        }
    }

    /// Takes in more bytes.
    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// The checksum of the bytes so far.
    package var bytes: [UInt8] {
        switch state {
        case .crc32(let check): check.bytes
        case .crc64(let check): check.bytes
        case .sha1(let hash): Array(hash.finalize())
        case .sha256(let hash): Array(hash.finalize())
        }
    }

    /// The checksum of the bytes so far in base64.
    package var base64: String { Data(bytes).base64EncodedString() }
}

extension ChecksumAlgorithm {
    /// How many bytes the checksum has.
    package var byteCount: Int {
        switch self {
        case .crc32, .crc32c: 4
        case .crc64nvme: 8
        case .sha1: 20
        case .sha256: 32
        }
    }

    /// The bytes that base64 text says, when it is a checksum of this kind.
    package func decode(_ base64: String) -> [UInt8]? {
        guard let data = Data(base64Encoded: base64), data.count == byteCount else { return nil }
        return Array(data)
    }
}
