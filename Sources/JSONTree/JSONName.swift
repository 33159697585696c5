/// A name that equals another only scalar for scalar.
///
/// To Swift, texts that differ only in how their accents are composed are one text; to JSON they are two names, and an
/// object may have both.
package struct JSONName: Hashable, Sendable {
    package let text: String

    /// Takes a name as it is.
    package init(_ text: String) {
        self.text = text
    }

    package static func == (one: JSONName, other: JSONName) -> Bool {
        one.text.hasSameScalars(as: other.text)
    }

    package func hash(into hasher: inout Hasher) {
        text.withUTF8Bytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
