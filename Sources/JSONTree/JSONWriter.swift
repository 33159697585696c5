/// Writes a document straight into bytes, placing the commas itself.
///
/// The writer trusts its caller to close what it opens and to name every member of an object; it keeps no tree and no
/// stack, so that a response costs no more than its bytes.
public struct JSONWriter: Sendable {
    /// The least length of a value that is worth a part of its own.
    private static let longValue = 4096

    /// What has been written before ``last``; long values are among it as their owners have them, uncopied.
    private var earlier: [[UInt8]] = []
    /// Where bytes are added.
    private var last: [UInt8] = []
    /// Whether the next value or name follows another in the same container.
    private var followsSibling = false

    /// A writer with room for `capacity` bytes before it has to grow.
    public init(capacity: Int = 512) {
        last.reserveCapacity(capacity)
    }

    /// What has been written.
    public var bytes: [UInt8] {
        guard !earlier.isEmpty else { return last }
        // One copy a part; a joined sequence would go byte by byte.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for part in parts { bytes += part }
        return bytes
    }

    /// How many bytes have been written.
    public var count: Int {
        earlier.reduce(last.count) { $0 + $1.count }
    }

    /// What has been written, in pieces that follow each other, for whoever can send them without joining them.
    public var parts: [[UInt8]] {
        earlier + [last]
    }

    /// Opens an object.
    public mutating func beginObject() {
        begin(UInt8(ascii: "{"))
    }

    /// Closes the innermost object.
    public mutating func endObject() {
        end(UInt8(ascii: "}"))
    }

    /// Opens an array.
    public mutating func beginArray() {
        begin(UInt8(ascii: "["))
    }

    /// Closes the innermost array.
    public mutating func endArray() {
        end(UInt8(ascii: "]"))
    }

    /// Writes a member's name; its value must follow.
    public mutating func name(_ name: String) {
        separate()
        appendQuoted(name)
        last.append(UInt8(ascii: ":"))
        followsSibling = false
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        separate()
        appendQuoted(text)
    }

    /// Writes a string that the caller has as UTF-8.
    public mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        appendQuoted(utf8)
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int) {
        separate()
        if value >= 0 && value < 10 {
            last.append(UInt8(ascii: "0") + UInt8(value))
        } else {
            last.append(contentsOf: String(value).utf8)
        }
    }

    /// Writes a boolean.
    public mutating func bool(_ value: Bool) {
        separate()
        append(value ? "true" : "false")
    }

    /// Writes `null`.
    public mutating func null() {
        separate()
        append("null")
    }

    /// Writes a number whose text the caller knows to be valid JSON, such as `1717000000.25`.
    public mutating func raw(_ number: String) {
        separate()
        last.append(contentsOf: number.utf8)
    }

    /// Writes a value whose bytes the caller knows to be JSON, such as another writer's.
    public mutating func raw(_ value: [UInt8]) {
        separate()
        guard value.count >= Self.longValue else {
            last.append(contentsOf: value)
            return
        }
        earlier.append(last)
        earlier.append(value)
        last = []
    }

    /// Writes a whole value.
    public mutating func value(_ json: JSON) {
        switch json {
        case .null: null()
        case .bool(let value): bool(value)
        case .number(let text): raw(text)
        case .string(let text): string(text)
        case .array(let elements):
            beginArray()
            for element in elements { value(element) }
            endArray()
        case .object(let members):
            beginObject()
            for member in members {
                name(member.name)
                value(member.value)
            }
            endObject()
        }
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        last.append(bracket)
        followsSibling = false
    }

    private mutating func end(_ bracket: UInt8) {
        last.append(bracket)
        followsSibling = true
    }

    @inline(__always)
    private mutating func separate() {
        if followsSibling { last.append(UInt8(ascii: ",")) }
        followsSibling = true
    }

    private mutating func append(_ literal: StaticString) {
        last.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    private mutating func appendQuoted(_ text: String) {
        text.withUTF8Bytes { appendQuoted($0) }
    }

    private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        last.append(UInt8(ascii: "\""))
        JSONEscapes.append(text, to: &last)
        last.append(UInt8(ascii: "\""))
    }
}

extension JSONWriter {
    /// Writes a member whose value is a string.
    public mutating func member(_ name: String, string: String) {
        self.name(name)
        self.string(string)
    }

    /// Writes a member whose value is an integer.
    public mutating func member(_ name: String, integer: Int) {
        self.name(name)
        self.integer(integer)
    }

    /// Writes a member whose value is a boolean.
    public mutating func member(_ name: String, bool: Bool) {
        self.name(name)
        self.bool(bool)
    }

    /// Writes a member whose value is any value.
    public mutating func member(_ name: String, value: JSON) {
        self.name(name)
        self.value(value)
    }
}
