/// An element of a document that a client sent.
package struct XMLElement: Hashable, Sendable {
    /// Without its namespace prefix.
    package let name: String
    /// The text directly in the element, its children's left out.
    package var text: [UInt8] = []
    package var children: [XMLElement] = []

    /// The first child of that name.
    package subscript(name: String) -> XMLElement? { children.first { $0.name == name } }

    /// The text of the first child of that name, without white space around it.
    package func trimmed(_ name: String) -> String? {
        guard let text = self[name]?.text else { return nil }
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(decoding: text[first...last], as: UTF8.self)
    }
}

/// A document that is no well formed XML, or uses more of XML than S3's clients do.
package struct XMLFault: Error, Hashable {}
