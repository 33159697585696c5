/// Bytes as lowercase hexadecimal digits.
enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(of bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of digits; whatever is no pair of digits is left out.
    static func bytes(of text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var high: UInt8?
        for character in text {
            guard let digit = character.hexDigitValue.flatMap({ UInt8(exactly: $0) }) else { continue }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return bytes
    }

    /// That many random bytes as digits.
    static func random(byteCount: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        return text(of: (0..<byteCount).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
}
