/// A chunk's first line: `10000;chunk-signature=…` in a signed body, `10000` in another.
struct ChunkHeader {
    /// The length of the longest line that is read: 16 digits, the signature's name and the signature fit.
    static let maximumLength = 128

    let size: Int
    /// The signature's text as sent; `nil` in a body without signatures.
    let signature: String?

    /// - Parameter line: without its line break.
    init(_ line: [UInt8], isSigned: Bool) throws(ChunkedPayloadError) {
        let digits = line.prefix { hexDigitValue($0) != nil }
        guard !digits.isEmpty, digits.count <= 16 else { throw .chunkSizeMalformed }
        let rest = line[digits.endIndex...]
        if isSigned {
            let name = ";chunk-signature=".utf8
            guard rest.starts(with: name) else { throw .chunkHeaderMalformed }
            signature = String(decoding: rest.dropFirst(name.count), as: UTF8.self)
        } else {
            guard rest.isEmpty else { throw .chunkHeaderMalformed }
            signature = nil
        }
        var size = 0
        for digit in digits {
            // No body comes near this; below it nothing overflows.
            guard size < 1 << 50 else { throw .chunkSizeMalformed }
            size = size << 4 | Int(hexDigitValue(digit) ?? 0)
        }
        self.size = size
    }
}
