/// One value, or one member's name, of a ``JSONTape``.
package struct JSONNode: Sendable {
    /// What a node stands for.
    package enum Kind: UInt8, Sendable {
        case null, no, yes, number, string, array, object
    }

    package let kind: Kind
    /// For strings: escapes occur between the quotes.
    package let hasEscapes: Bool
    /// For strings: one of the escapes is U+0000.
    package let hasNul: Bool
    /// For names: a few bits that differ between most names.
    let tag: UInt8
    /// Bytes before the value's text; a string's text starts after its quote.
    package let offset: UInt32
    /// Bytes of a scalar's text; elements of an array; members of an object.
    package internal(set) var extent: UInt32
    /// The position of the node after this value and everything in it.
    package internal(set) var end: UInt32

    init(
        _ kind: Kind,
        offset: Int,
        extent: Int,
        end: Int,
        hasEscapes: Bool = false,
        hasNul: Bool = false,
        tag: UInt8 = 0
    ) {
        self.kind = kind
        self.hasEscapes = hasEscapes
        self.hasNul = hasNul
        self.tag = tag
        self.offset = UInt32(truncatingIfNeeded: offset)
        self.extent = UInt32(truncatingIfNeeded: extent)
        self.end = UInt32(truncatingIfNeeded: end)
    }
}

extension JSONNode {
    /// The text of a scalar as written in `bytes`; a string's without its quotes, its escapes untouched.
    package func text(in bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[Int(offset)..<Int(offset) + Int(extent)])
    }

    /// A string's value, or a number's text.
    package func string(in bytes: UnsafeBufferPointer<UInt8>) -> String {
        let text = text(in: bytes)
        guard hasEscapes else { return String(copyingChecked: text) }
        guard text.count > 128 else {
            return String(unsafeUninitializedCapacity: text.count) { JSONEscapes.decode(text, into: $0) }
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { decoded in
            let count = JSONEscapes.decode(text, into: decoded)
            return String(copyingChecked: UnsafeBufferPointer(rebasing: decoded[..<count]))
        }
    }

    /// How many Unicode code points a string has.
    package func scalarCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        JSONEscapes.countScalars(text(in: bytes))
    }
}

/// A checked document as a flat list of places in its own text, in document order.
///
/// A tree costs an allocation for nearly every value; most documents are only checked and looked up once, which the
/// list does several times faster. Position 0 is the root; a member is its name's node followed by its value's. The
/// tape points into the bytes that it was made from and is valid only as long as they are.
package struct JSONTape {
    package let nodes: [JSONNode]
    /// Whether any string holds U+0000, which a database's text column may not be able to keep.
    package let hasNul: Bool
    package let bytes: UnsafeBufferPointer<UInt8>

    /// Checks `bytes` as strictly as RFC 8259 allows, and refuses repeated member names.
    ///
    /// - Throws: the first problem, with its place.
    package init(parsing bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int = 128) throws(JSONError) {
        var scanner = JSONScanner(bytes)
        try scanner.scanDocument(maximumDepth: maximumDepth)
        nodes = scanner.nodes
        hasNul = scanner.hasNul
        self.bytes = bytes
    }

    /// A string's value, or a number's text.
    package func string(at index: Int) -> String {
        nodes[index].string(in: bytes)
    }

    /// The value's position when the value at `object` is an object with a member called `name`.
    package func member(_ name: String, of object: Int) -> Int? {
        guard nodes[object].kind == .object else { return nil }
        var index = object + 1
        while index < Int(nodes[object].end) {
            if isString(at: index, equalTo: name) { return index + 1 }
            index = Int(nodes[index + 1].end)
        }
        return nil
    }

    /// Whether the string or name at `index` has exactly the Unicode scalars of `text`.
    package func isString(at index: Int, equalTo text: String) -> Bool {
        if nodes[index].hasEscapes { return string(at: index).hasSameScalars(as: text) }
        let own = nodes[index].text(in: bytes)
        return own.count == text.utf8.count && own.elementsEqual(text.utf8)
    }
}
