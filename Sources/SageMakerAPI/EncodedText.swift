import JSONTree

/// A text in the form that a JSON document has of it, made once for any number of answers.
package struct EncodedText: Hashable, Sendable {
    /// The text with its quotes and escapes.
    package let json: [UInt8]

    /// Encodes a text.
    package init(_ text: String) {
        var writer = JSONWriter(capacity: text.utf8.count + text.utf8.count / 4 + 16)
        writer.string(text)
        json = writer.bytes
    }

    /// Encodes a text that somebody else holds as UTF-8.
    package init(utf8: UnsafeBufferPointer<UInt8>) {
        var writer = JSONWriter(capacity: utf8.count + utf8.count / 4 + 16)
        writer.string(utf8: utf8)
        json = writer.bytes
    }

    /// The text itself.
    package var text: String {
        guard case .string(let text) = try? JSON(parsing: json) else { return "" }
        return text
    }
}

extension EncodedText: WireWritable {
    package func write(to writer: inout JSONWriter) {
        writer.raw(json)
    }
}
