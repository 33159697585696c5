/// A text of one or more values that was found to be well-formed.
package struct JSONCheckedText {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let spans: [JSONSpan]
    private let count: Int

    /// Checks `bytes` as strictly as RFC 8259, but for `NaN`, `Infinity`, `-Infinity` and repeated names, which Python
    /// reads and writes.
    ///
    /// - Throws: the first problem, with its place.
    package init(checking bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) throws(JSONError) {
        var scanner = JSONScanner(checking: bytes)
        var containers = OpenContainers()
        count = try scanner.checkLines(maximumDepth: maximumDepth, noting: &containers)
        spans = containers.spans
        self.bytes = bytes
    }

    /// Runs `body` on the text's values, which are valid until it returns.
    package func withLines<Value, Failure>(
        _ body: (JSONLines) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try spans.withUnsafeBufferPointer { spans throws(Failure) in
            try withUnsafePointer(to: JSONSource(bytes: bytes, spans: spans)) { source throws(Failure) in
                try body(JSONLines(source: source, count: count))
            }
        }
    }
}

/// The values of a text, each after the first on a line of its own, as JSON Lines has them.
package struct JSONLines: Sequence {
    fileprivate let source: UnsafePointer<JSONSource>
    /// How many values there are.
    package let count: Int

    /// The values in order.
    package func makeIterator() -> JSONView.Elements {
        JSONView.Elements(source: source, position: 0, end: source.pointee.bytes.count)
    }
}
