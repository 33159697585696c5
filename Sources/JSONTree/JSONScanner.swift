/// Reads a text once, from left to right, and lists its values; nothing here recurses, however deep the text nests.
struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    var nodes: [JSONNode] = []
    var hasNul = false
    /// The innermost container that is still open, -1 outside of all; its node's `end` holds its own parent meanwhile.
    private var open = -1
    private var openIsObject = false
    /// Children so far of the innermost open container; those of the outer ones wait in their nodes.
    private var children = 0
    private var depth = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        nodes.reserveCapacity(bytes.count / 12 + 16)
    }

    /// A scanner that only checks, and lists nothing.
    init(checking bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Scans the whole text, which must be one value.
    mutating func scanDocument(maximumDepth: Int) throws(JSONError) {
        try checkStart()
        while true {
            let opened = try scanValue(maximumDepth: maximumDepth)
            if !opened {
                children += 1
                try closeContainers()
            }
            if open < 0 { break }
        }
        if position < bytes.count { throw error(.trailingText) }
    }

    func error(_ kind: JSONError.Kind, at offset: Int? = nil) -> JSONError {
        JSONError(kind, at: offset ?? position, in: bytes)
    }

    /// The byte at `position`, which must be there.
    @inline(__always)
    func nextByte() throws(JSONError) -> UInt8 {
        guard position < bytes.count else { throw error(.unexpectedEnd) }
        return bytes[position]
    }

    @inline(__always)
    mutating func skipWhiteSpace() {
        while position < bytes.count {
            let byte = bytes[position]
            if byte > 0x20 { return }
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position += 1
        }
    }

    mutating func checkStart() throws(JSONError) {
        if bytes.count > Int32.max { throw error(.tooLong) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error(.byteOrderMark) }
        skipWhiteSpace()
        if position == bytes.count { throw error(.emptyInput) }
    }
}

// MARK: - Structure

extension JSONScanner {
    /// Scans one scalar or empty container, or opens a container up to its first child; says whether it did the latter.
    @inline(__always)
    private mutating func scanValue(maximumDepth: Int) throws(JSONError) -> Bool {
        let byte = try nextByte()
        switch byte {
        case UInt8(ascii: "\""):
            nodes.append(try scanString(isName: false))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            try scanNumber()
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return try openContainer(byte == UInt8(ascii: "{") ? .object : .array, maximumDepth: maximumDepth)
        case UInt8(ascii: "t"): try scanLiteral("true", .yes)
        case UInt8(ascii: "f"): try scanLiteral("false", .no)
        case UInt8(ascii: "n"): try scanLiteral("null", .null)
        case UInt8(ascii: "N"), UInt8(ascii: "I"): throw error(.notFinite)
        default: throw error(.expectedValue)
        }
        return false
    }

    private mutating func openContainer(_ kind: JSONNode.Kind, maximumDepth: Int) throws(JSONError) -> Bool {
        guard depth < maximumDepth else { throw error(.tooDeep(maximumDepth)) }
        let start = position
        position += 1
        skipWhiteSpace()
        let byte = try nextByte()
        if byte == (kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
            position += 1
            nodes.append(JSONNode(kind, offset: start, extent: 0, end: nodes.count + 1))
            return false
        }
        if open >= 0 { nodes[open].extent = UInt32(truncatingIfNeeded: children) }
        nodes.append(JSONNode(kind, offset: start, extent: 0, end: open))
        open = nodes.count - 1
        openIsObject = kind == .object
        children = 0
        depth += 1
        if kind == .object { try scanName() }
        return true
    }

    /// Goes on after a complete value: closes every container that ends here, then stands before the next value.
    @inline(__always)
    private mutating func closeContainers() throws(JSONError) {
        while true {
            skipWhiteSpace()
            guard open >= 0 else { return }
            let byte = try nextByte()
            if byte == UInt8(ascii: ",") {
                position += 1
                skipWhiteSpace()
                if openIsObject { try scanName() }
                return
            }
            guard byte == (openIsObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw error(openIsObject ? .expectedCommaOrBrace : .expectedCommaOrBracket)
            }
            position += 1
            if openIsObject && children > 1 { try refuseDuplicateNames(ofObjectAt: open, members: children) }
            closeInnermost()
        }
    }

    private mutating func closeInnermost() {
        let parent = Int(Int32(truncatingIfNeeded: nodes[open].end))
        nodes[open].extent = UInt32(truncatingIfNeeded: children)
        nodes[open].end = UInt32(truncatingIfNeeded: nodes.count)
        open = parent
        depth -= 1
        guard parent >= 0 else { return }
        openIsObject = nodes[parent].kind == .object
        children = Int(nodes[parent].extent) + 1
    }

    @inline(__always)
    private mutating func scanName() throws(JSONError) {
        guard try nextByte() == UInt8(ascii: "\"") else { throw error(.expectedName) }
        nodes.append(try scanString(isName: true))
        skipWhiteSpace()
        guard try nextByte() == UInt8(ascii: ":") else { throw error(.expectedColon) }
        position += 1
        skipWhiteSpace()
    }

    /// The place of a node within containers that may still be open.
    func pointer(toChildOf container: Int, named name: String) -> JSONPointer {
        var steps: [JSONPointer.Step] = [.name(name)]
        var inner = container
        while true {
            let outer = Int(Int32(truncatingIfNeeded: nodes[inner].end))
            guard outer >= 0 else { break }
            if nodes[outer].kind == .object {
                steps.append(.name(nodes[inner - 1].string(in: bytes)))
            } else {
                steps.append(.index(Int(nodes[outer].extent)))
            }
            inner = outer
        }
        return JSONPointer(steps.reversed())
    }
}
