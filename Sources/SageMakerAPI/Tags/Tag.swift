import JSONTree

/// A label on a resource.
package struct Tag: Hashable, Sendable, WireReadable, WireWritable {
    package var key: String
    package var value: String

    package static let keyShape = StringShape(length: 1...128, pattern: .tag)
    package static let valueShape = StringShape(length: 0...256, pattern: .tag)
    package static let shape = Shape.structure([
        .required("Key", .string(keyShape)),
        .required("Value", .string(valueShape)),
    ])

    /// `TagList`: as many tags as one call may carry.
    package static let listShape = Shape.list(of: shape, count: 0...50)

    /// Pairs a key with a value.
    package init(key: String, value: String) {
        self.key = key
        self.value = value
    }

    package init?(wire: JSON) {
        let members = WireMembers(checked: wire)
        guard let key: String = members.optional("Key"), let value: String = members.optional("Value") else {
            return nil
        }
        self.init(key: key, value: value)
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Key", key)
        writer.member("Value", value)
        writer.endObject()
    }
}
