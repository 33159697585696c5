/// Base64 as signatures of version 2 are written: the common alphabet, with padding.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encoded(_ bytes: UnsafeRawBufferPointer) -> String {
        let length = (bytes.count + 2) / 3 * 4
        return String(unsafeUninitializedCapacity: length) { text in
            for (group, start) in stride(from: 0, to: bytes.count, by: 3).enumerated() {
                let count = min(3, bytes.count - start)
                var bits: UInt32 = 0
                for offset in 0..<3 {
                    bits = bits << 8 | (offset < count ? UInt32(bytes[start + offset]) : 0)
                }
                for digit in 0..<4 {
                    text[4 * group + digit] =
                        digit <= count ? alphabet[Int(bits >> (18 - 6 * UInt32(digit)) & 63)] : UInt8(ascii: "=")
                }
            }
            return length
        }
    }
}
