/// One value of a checked text, read where it lies.
///
/// A tree, or even a tape, takes more memory than a text that is mostly numbers, and a report can hold millions of
/// numbers of which hardly any are wanted. A view keeps nothing: what a container holds is found by going over its text
/// again, so a level of nesting costs a pass over what is in it. It is valid only as long as the bytes that it points
/// into.
@usableFromInline
package struct JSONView {
    /// What a value is.
    @usableFromInline
    package enum Kind: Hashable, Sendable {
        case null, boolean, number, string, array, object
        /// `NaN`, `Infinity` or `-Infinity`, which Python writes although JSON has none.
        case notFinite
    }

    @usableFromInline let source: UnsafePointer<JSONSource>
    // No text is longer than four bytes can count, and reports have many values.
    @usableFromInline let narrowStart: UInt32
    @usableFromInline let narrowEnd: UInt32

    /// Bytes before the value's text.
    @inlinable var start: Int { Int(narrowStart) }
    /// Bytes before what follows the value's text.
    @inlinable var end: Int { Int(narrowEnd) }
    @inlinable var bytes: UnsafeBufferPointer<UInt8> { source.pointee.bytes }

    /// The value that starts at `start`.
    @inlinable
    @inline(__always)
    init(_ source: UnsafePointer<JSONSource>, at start: Int) {
        self.source = source
        narrowStart = UInt32(truncatingIfNeeded: start)
        narrowEnd = UInt32(truncatingIfNeeded: JSONSkip.end(ofValueAt: start, in: source))
    }

    /// What the value is, which its first byte says.
    @inlinable
    package var kind: Kind {
        guard start < end else { return .null }
        switch bytes[start] {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "N"), UInt8(ascii: "I"): return .notFinite
        case UInt8(ascii: "-"): return start + 1 < end && bytes[start + 1] == UInt8(ascii: "I") ? .notFinite : .number
        default: return .number
        }
    }

    /// The value's text as it was written.
    @inlinable
    package var text: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    /// The value's text as a string, such as a number's digits.
    package var textString: String {
        String(decoding: text, as: UTF8.self)
    }

    /// The string's own text, escapes untouched; nil when this is no string.
    private var quoted: UnsafeBufferPointer<UInt8>? {
        guard kind == .string else { return nil }
        return UnsafeBufferPointer(rebasing: bytes[start + 1..<end - 1])
    }

    /// The string, its escapes decoded; nil when this is no string.
    package var string: String? {
        guard let quoted else { return nil }
        guard quoted.contains(UInt8(ascii: "\\")) else { return String(decoding: quoted, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: quoted.count) { JSONEscapes.decode(quoted, into: $0) }
    }

    /// The boolean; nil when this is none.
    package var boolean: Bool? {
        kind == .boolean ? bytes[start] == UInt8(ascii: "t") : nil
    }

    /// Whether both are strings of the same scalars, however they are escaped.
    package func isSameString(as other: JSONView) -> Bool {
        guard let own = quoted, let others = other.quoted else { return false }
        if own.count == others.count, own.elementsEqual(others) { return true }
        let escape = UInt8(ascii: "\\")
        guard own.contains(escape) || others.contains(escape), let text = string, let otherText = other.string else {
            return false
        }
        return text.hasSameScalars(as: otherText)
    }

    /// Whether this is a string of exactly these scalars.
    package func isString(_ text: String) -> Bool {
        guard let quoted else { return false }
        if quoted.count == text.utf8.count, quoted.elementsEqual(text.utf8) { return true }
        guard quoted.contains(UInt8(ascii: "\\")), let string else { return false }
        return string.hasSameScalars(as: text)
    }
}
