import JSONTree

/// A tag that hides a resource which has it with another value.
package struct VisibilityConditions: Hashable, Sendable, WireReadable, WireWritable {
    /// `Tags.` and the tag's key.
    package var key: String?
    package var value: String?

    package static let shape = Shape.structure([
        .optional("Key", .string(StringShape(length: 1...128, pattern: .tag))),
        .optional("Value", .string(Tag.valueShape)),
    ])

    /// Pairs a tag with the value that it must have, if it is there.
    package init(key: String? = nil, value: String? = nil) {
        self.key = key
        self.value = value
    }

    package init?(wire: JSON) {
        let members = WireMembers(checked: wire)
        self.init(key: members.optional("Key"), value: members.optional("Value"))
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Key", key)
        writer.member("Value", value)
        writer.endObject()
    }
}
