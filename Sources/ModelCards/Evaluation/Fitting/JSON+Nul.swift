import JSONTree

extension JSON {
    /// Whether any text in the value has the character U+0000; names of members are not looked at.
    var holdsNul: Bool {
        switch self {
        case .null, .bool, .number: false
        case .string(let text): text.utf8.contains(0)
        case .array(let elements): elements.contains(where: \.holdsNul)
        case .object(let members): members.contains { $0.value.holdsNul }
        }
    }

    /// The value with U+FFFD, the mark of what cannot be shown, in place of every U+0000.
    var replacingNul: JSON {
        switch self {
        case .null, .bool, .number: self
        case .string(let text):
            .string(String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 })))
        case .array(let elements): .array(elements.map(\.replacingNul))
        case .object(let members): .object(members.map { JSONMember($0.name, $0.value.replacingNul) })
        }
    }
}
