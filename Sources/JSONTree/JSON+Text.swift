extension JSON {
    /// The document as compact UTF-8, members in their order and numbers with their text.
    public func bytes() -> [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }

    /// The document as compact text.
    public var text: String {
        String(decoding: bytes(), as: UTF8.self)
    }

    /// The document for people to read: one member or element a line, two spaces a level.
    public var prettyText: String {
        var text = ""
        appendPretty(to: &text, indent: "")
        return text
    }

    private func appendPretty(to text: inout String, indent: String) {
        let inner = indent + "  "
        switch self {
        case .array(let elements) where !elements.isEmpty:
            text += "[\n"
            for (position, element) in elements.enumerated() {
                text += inner
                element.appendPretty(to: &text, indent: inner)
                text += position + 1 < elements.count ? ",\n" : "\n"
            }
            text += indent + "]"
        case .object(let members) where !members.isEmpty:
            text += "{\n"
            for (position, member) in members.enumerated() {
                text += inner + JSON.string(member.name).text + ": "
                member.value.appendPretty(to: &text, indent: inner)
                text += position + 1 < members.count ? ",\n" : "\n"
            }
            text += indent + "}"
        default:
            text += self.text
        }
    }
}
