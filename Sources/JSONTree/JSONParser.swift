extension JSON {
    /// Parses a document as strictly as RFC 8259 allows.
    ///
    /// Refused: malformed UTF-8, a byte order mark, halves of surrogate pairs, repeated member names, numbers that the
    /// grammar does not know, text after the document, and nesting beyond `maximumDepth` (itself at most 512).
    ///
    /// - Throws: the first problem, with its place.
    public init(parsing bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int = 128) throws(JSONError) {
        let tape = try JSONTape(parsing: bytes, maximumDepth: min(maximumDepth, 512))
        self = tape.value(at: 0)
    }

    /// Parses a document from bytes without a type, such as a network buffer gives.
    public init(parsing bytes: UnsafeRawBufferPointer, maximumDepth: Int = 128) throws(JSONError) {
        try self.init(parsing: bytes.assumingMemoryBound(to: UInt8.self), maximumDepth: maximumDepth)
    }

    /// Parses a document from an array of bytes.
    public init(parsing bytes: [UInt8], maximumDepth: Int = 128) throws(JSONError) {
        self = try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
            try JSON(parsing: buffer, maximumDepth: maximumDepth)
        }
    }

    /// Parses a document from text.
    public init(parsing text: String, maximumDepth: Int = 128) throws(JSONError) {
        self = try text.withUTF8Bytes { bytes throws(JSONError) in
            try JSON(parsing: bytes, maximumDepth: maximumDepth)
        }
    }
}

extension JSONTape {
    /// The value at `index` with everything in it, as a tree.
    package func value(at index: Int) -> JSON {
        let node = nodes[index]
        switch node.kind {
        case .null: return .null
        case .no: return .bool(false)
        case .yes: return .bool(true)
        case .number: return .number(string(at: index))
        case .string: return .string(string(at: index))
        case .array:
            var elements: [JSON] = []
            elements.reserveCapacity(Int(node.extent))
            var child = index + 1
            while child < Int(node.end) {
                elements.append(value(at: child))
                child = Int(nodes[child].end)
            }
            return .array(elements)
        case .object:
            var members: [JSONMember] = []
            members.reserveCapacity(Int(node.extent))
            var child = index + 1
            while child < Int(node.end) {
                members.append(JSONMember(string(at: child), value(at: child + 1)))
                child = Int(nodes[child + 1].end)
            }
            return .object(members)
        }
    }
}

extension String {
    /// Runs `body` on the text's UTF-8 bytes, without a copy where the text is native.
    @inlinable
    package func withUTF8Bytes<Value, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        var text = self
        text.makeContiguousUTF8()
        let result: Result<Value, Failure>? = text.utf8.withContiguousStorageIfAvailable { bytes in
            do throws(Failure) {
                return .success(try body(bytes))
            } catch {
                return .failure(error)
            }
        }
        if let result { return try result.get() }
        return try Array(text.utf8).withUnsafeBufferPointer(body)
    }
}
