import JSONTree

extension JSON {
    /// How many characters Python's `json.dumps` writes: blanks after commas and colons, and ASCII alone.
    ///
    /// No usual writer writes more, so content that fits when counted like this still fits after the SDK has loaded it
    /// and saved it again.
    var writtenLength: Int {
        switch self {
        case .null: 4
        case .bool(let value): value ? 4 : 5
        case .number(let text): text.utf8.count
        case .string(let text): Self.writtenLength(of: text)
        case .array(let elements): elements.reduce(2) { $0 + $1.writtenLength + 2 } - (elements.isEmpty ? 0 : 2)
        case .object(let members):
            members.reduce(2) { $0 + Self.writtenLength(of: $1.name) + $1.value.writtenLength + 4 }
                - (members.isEmpty ? 0 : 2)
        }
    }

    private static func writtenLength(of text: String) -> Int {
        text.unicodeScalars.reduce(2) { length, scalar in
            switch scalar.value {
            case 0x22, 0x5C, 0x08, 0x09, 0x0A, 0x0C, 0x0D: length + 2
            case 0x20..<0x7F: length + 1
            case ..<0x10000: length + 6
            default: length + 12
            }
        }
    }
}
