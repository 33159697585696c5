import Crypto

/// The SHA-256 of `bytes` as 64 lower-case hexadecimal digits.
package func hexSHA256(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { hexSHA256($0) }
}

/// The SHA-256 of `bytes` as 64 lower-case hexadecimal digits.
package func hexSHA256(_ bytes: UnsafeRawBufferPointer) -> String {
    sha256(bytes).withUnsafeBytes { String(hex: $0) }
}

/// The SHA-256 of `bytes` as 64 lower-case hexadecimal digits; without a copy where the bytes are contiguous.
package func hexSHA256(_ bytes: some Sequence<UInt8>) -> String {
    let digest = bytes.withContiguousStorageIfAvailable { hexSHA256(UnsafeRawBufferPointer($0)) }
    return digest ?? hexSHA256(Array(bytes))
}

func sha256(_ bytes: UnsafeRawBufferPointer) -> SHA256Digest {
    var hasher = SHA256()
    hasher.update(bufferPointer: bytes)
    return hasher.finalize()
}

extension String {
    /// The bytes as lower-case hexadecimal digits.
    init(hex bytes: UnsafeRawBufferPointer) {
        self.init(unsafeUninitializedCapacity: bytes.count * 2) { text in
            for (index, byte) in bytes.enumerated() {
                text[2 * index] = hexDigit(byte >> 4)
                text[2 * index + 1] = hexDigit(byte & 15)
            }
            return bytes.count * 2
        }
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
}
