/// The parameters of a request's query.
package struct S3Query: Sendable {
    private var values: [String: String] = [:]

    /// Reads a query; the first of two parameters of one name counts.
    ///
    /// - Throws: `InvalidURI` for what is no percent-encoded UTF-8.
    package init(_ rawQuery: String) throws(S3Error) {
        for pair in rawQuery.utf8.split(separator: UInt8(ascii: "&")) {
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let name = try Self.text(pair[..<equals])
            let value = equals < pair.endIndex ? try Self.text(pair[pair.index(after: equals)...]) : ""
            if values[name] == nil { values[name] = value }
        }
    }

    private static func text(_ encoded: Substring.UTF8View) throws(S3Error) -> String {
        guard let bytes = S3PercentEncoding.decode(encoded, plusIsSpace: true),
            let text = String(validating: bytes, as: UTF8.self)
        else { throw .invalidURI }
        return text
    }

    /// The value of a parameter; empty for one that has only a name.
    package subscript(name: String) -> String? { values[name] }

    /// The names of all parameters.
    package var names: Dictionary<String, String>.Keys { values.keys }

    /// The value of an `x-amz-` parameter, which some clients put there in place of a header, in any case.
    func headerLike(_ name: String) -> String? {
        values.first { $0.key.lowercased() == name }?.value
    }

    /// A whole number from 0.
    ///
    /// - Throws: `InvalidArgument` for anything else.
    package func number(_ name: String) throws(S3Error) -> Int? {
        guard let text = values[name], !text.isEmpty else { return nil }
        guard let number = Int(text), number >= 0 else {
            throw .invalidArgument("Argument \(name) must be an integer from 0 to 2147483647", name: name, value: text)
        }
        return number
    }
}
