import JSONTree

/// Shows any JSON value as labels and values, whether or not the schema knows it.
enum GenericFacts {
    /// Deeper levels show as JSON text in one piece; people cannot follow longer paths anyway.
    private static let deepestLevel = 6

    /// The facts of a value: one for a scalar or a list of scalars, several for what is nested; none for null and
    /// empty.
    static func facts(_ label: String, _ value: JSON, level: Int = 0) -> [Fact] {
        switch value {
        case .null:
            return []
        case .array(let elements):
            return facts(label, elements: elements, level: level)
        case .object(let members):
            guard level < deepestLevel else { return [Fact(label, value.text, .code)] }
            return members.flatMap { member in
                facts("\(label) › \(FieldLabel.label(of: member.name))", member.value, level: level + 1)
            }
        case .bool, .number, .string:
            return [Fact(label, passage(value).map { [$0] } ?? [])]
        }
    }

    private static func facts(_ label: String, elements: [JSON], level: Int) -> [Fact] {
        let passages = elements.compactMap(passage)
        if passages.count == elements.count {
            return passages.isEmpty ? [] : [Fact(label, passages)]
        }
        guard level < deepestLevel else { return [Fact(label, JSON.array(elements).text, .code)] }
        return elements.enumerated().flatMap { position, element in
            facts("\(label) › \(position + 1)", element, level: level + 1)
        }
    }

    /// The text of a scalar; nil for null and for what is nested.
    static func passage(_ value: JSON) -> Passage? {
        switch value {
        case .bool(let isTrue): Passage(isTrue ? "True" : "False")
        case .number(let text): Passage(text, .number)
        case .string(let text): Passage(text, isCode(text) ? .code : .prose)
        case .null, .array, .object: nil
        }
    }

    /// Whether text is an address, of which every character counts, rather than prose.
    private static func isCode(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count <= 2048, !bytes.contains(UInt8(ascii: " ")), !bytes.contains(UInt8(ascii: "\n")) else {
            return false
        }
        return text.hasPrefix("arn:") || text.hasPrefix("s3://") || text.hasPrefix("https://")
            || text.contains(".dkr.ecr.")
    }
}
