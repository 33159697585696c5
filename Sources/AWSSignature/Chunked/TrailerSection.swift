/// What follows the last chunk of a body with trailing headers.
struct TrailerSection {
    /// The most bytes that are read; a checksum and a signature take about 200.
    static let maximumLength = 4_096

    /// Lower-case names and trimmed values, in the order sent, without the signature.
    private(set) var trailers: [(name: String, value: String)] = []
    /// The signature's text; `nil` when there is none.
    private(set) var signature: String?

    private static let signatureName = "x-amz-trailer-signature"

    /// Reads header lines up to the empty line that ends the body.
    ///
    /// Clients differ, so lines end in a line feed with or without a carriage return, an empty line may stand before the
    /// first line and before the signature, and the last one may be left out after a signature.
    init(_ bytes: [UInt8]) throws(ChunkedPayloadError) {
        guard bytes.last == UInt8(ascii: "\n") else { throw .truncated }
        var lines = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
        let endsInEmptyLine = lines.last?.isEmpty == true
        if endsInEmptyLine {
            lines.removeLast()
        }
        for (index, line) in lines.enumerated() {
            guard signature == nil else { throw .bytesAfterEnd }
            if line.isEmpty {
                let isFirst = index == 0 && lines.count > 1
                let isBeforeSignature =
                    index + 2 == lines.count && lines[index + 1].starts(with: Self.signatureName.utf8)
                guard isFirst || isBeforeSignature else { throw .bytesAfterEnd }
                continue
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
                throw .trailersMalformed
            }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            let value = line[(colon + 1)...].drop(while: Self.isSpace)
            let end = value.lastIndex { !Self.isSpace($0) }.map { $0 + 1 } ?? value.startIndex
            let text = String(decoding: value[..<end], as: UTF8.self)
            if name == Self.signatureName {
                signature = text
            } else if trailers.contains(where: { $0.name == name }) {
                throw .trailerUnexpected(name: name)
            } else {
                trailers.append((name, text))
            }
        }
        guard endsInEmptyLine || signature != nil else { throw .truncated }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09
    }
}
