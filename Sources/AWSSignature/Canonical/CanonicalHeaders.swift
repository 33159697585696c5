/// The headers of a canonical request.
enum CanonicalHeaders {
    /// Appends a line for each signed header: the name, a colon, and its values with a comma between them.
    ///
    /// - Parameter signedHeaders: lower-case names in order, each present in `headers`.
    static func append(
        _ signedHeaders: [String],
        of headers: [(name: String, value: String)],
        to output: inout [UInt8]
    ) {
        for signed in signedHeaders {
            output.append(contentsOf: signed.utf8)
            var separator = UInt8(ascii: ":")
            for header in headers where HeaderName.isSame(header.name, lowercased: signed) {
                output.append(separator)
                separator = UInt8(ascii: ",")
                appendTrimmed(header.value, to: &output)
            }
            output.append(UInt8(ascii: "\n"))
        }
    }

    /// Appends the words of a value with one space between them.
    private static func appendTrimmed(_ value: String, to output: inout [UInt8]) {
        value.withBytes { bytes in
            var start = 0
            var isFirst = true
            while start < bytes.count {
                guard !isWhitespace(bytes[start]) else {
                    start += 1
                    continue
                }
                var end = start + 1
                while end < bytes.count, !isWhitespace(bytes[end]) {
                    end += 1
                }
                if !isFirst {
                    output.append(UInt8(ascii: " "))
                }
                isFirst = false
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
                start = end
            }
        }
    }

    private static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) || (0x1C...0x1F).contains(byte)
    }
}
