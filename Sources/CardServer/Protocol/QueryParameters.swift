/// The fields of an `application/x-www-form-urlencoded` text.
package struct QueryParameters: Sendable {
    private var fields: [String: String] = [:]

    /// Reads a form; what is no valid UTF-8 is read with replacement characters.
    package init(_ text: [UInt8]) {
        for pair in text.split(separator: UInt8(ascii: "&")) {
            let equals = pair.firstIndex(of: UInt8(ascii: "="))
            let name = Self.decode(pair[..<(equals ?? pair.endIndex)])
            let value = equals.map { Self.decode(pair[($0 + 1)...]) } ?? ""
            fields[name] = value
        }
    }

    /// The value of a field.
    package subscript(name: String) -> String? { fields[name] }

    /// These fields and those of another form; where both have one, this one counts.
    func merging(_ other: QueryParameters) -> QueryParameters {
        var both = self
        both.fields.merge(other.fields) { own, _ in own }
        return both
    }

    /// A broken escape stands for itself.
    private static func decode(_ text: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        var position = text.startIndex
        while position < text.endIndex {
            let byte = text[position]
            if byte == UInt8(ascii: "%"), let decoded = S3PercentEncoding.decode(text[position...].prefix(3)) {
                bytes += decoded
                position += 3
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
                position += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
