/// The fields of a form or of an address' query, in their order; a name may occur more than once.
package struct FormFields: Hashable, Sendable {
    /// A name and a value as they were typed.
    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String

        /// Pairs a name with a value.
        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package private(set) var all: [Field]

    /// As many as are read: a form for the most rows that a card's 100,000 characters can hold has fewer.
    package static let limit = 50_000

    /// Takes fields as they are.
    package init(_ fields: [Field] = []) {
        all = fields
    }

    /// Reads `application/x-www-form-urlencoded`; what is no valid UTF-8 is read with replacement characters.
    package init(urlEncoded text: [UInt8]) {
        all = text.split(separator: UInt8(ascii: "&"), maxSplits: Self.limit).prefix(Self.limit).map { pair in
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            return Field(
                PercentEncoding.decodedField(pair[..<equals]),
                PercentEncoding.decodedField(pair[equals...].dropFirst())
            )
        }
    }

    /// Reads a form; nil when it has more fields than are read, since what is left out would count as removed.
    package init?(form text: [UInt8]) {
        guard text.count(where: { $0 == UInt8(ascii: "&") }) < Self.limit else { return nil }
        self.init(urlEncoded: text)
    }

    /// The first value of a name.
    package subscript(name: String) -> String? { all.first { $0.name == name }?.value }

    /// Every value of a name, in order.
    package func values(_ name: String) -> [String] {
        all.compactMap { $0.name == name ? $0.value : nil }
    }

    /// The first value of a name without the white space around it; nil when nothing is left.
    package func text(_ name: String) -> String? {
        guard let value = self[name] else { return nil }
        let trimmed = value.trimmed
        return trimmed.isEmpty ? nil : trimmed
    }

    /// Adds a field behind the others.
    package mutating func append(_ name: String, _ value: String) {
        all.append(Field(name, value))
    }

    /// The fields that satisfy a condition.
    package func filter(_ isWanted: (Field) -> Bool) -> FormFields { FormFields(all.filter(isWanted)) }

    /// The fields as the query of an address, without its question mark.
    package var urlEncoded: String {
        all.map { "\(PercentEncoding.encoded($0.name))=\(PercentEncoding.encoded($0.value))" }.joined(separator: "&")
    }
}

extension String {
    /// Without the white space at both ends.
    package var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }) else { return "" }
        let last = lastIndex { !$0.isWhitespace } ?? first
        return String(self[first...last])
    }
}
