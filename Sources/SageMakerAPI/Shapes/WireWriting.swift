import JSONTree

/// A value that a response's body can hold.
package protocol WireWritable {
    /// Appends the value as JSON.
    func write(to writer: inout JSONWriter)
}

extension JSONWriter {
    /// Appends a member, or nothing when the value is absent: `null` never goes over the wire.
    mutating func member(_ name: String, _ value: (some WireWritable)?) {
        guard let value else { return }
        self.name(name)
        value.write(to: &self)
    }
}

extension String: WireWritable {
    package func write(to writer: inout JSONWriter) {
        writer.string(self)
    }
}

extension Int: WireWritable {
    package func write(to writer: inout JSONWriter) {
        writer.integer(self)
    }
}

extension Bool: WireWritable {
    package func write(to writer: inout JSONWriter) {
        writer.bool(self)
    }
}

extension JSON: WireWritable {
    package func write(to writer: inout JSONWriter) {
        writer.value(self)
    }
}

extension Array: WireWritable where Element: WireWritable {
    package func write(to writer: inout JSONWriter) {
        writer.beginArray()
        for element in self {
            element.write(to: &writer)
        }
        writer.endArray()
    }
}

extension WireChoice {
    package func write(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}
