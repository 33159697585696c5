extension JSONView {
    /// The elements in order; none when this is no array.
    package var elements: Elements {
        Elements(bytes: bytes, position: kind == .array ? start + 1 : end, end: end)
    }

    /// The members in order, also those whose name occurs again; none when this is no object.
    package var members: Members {
        Members(bytes: bytes, position: kind == .object ? start + 1 : end, end: end)
    }

    /// Goes through an array without keeping what it met.
    package struct Elements: Sequence, IteratorProtocol {
        let bytes: UnsafeBufferPointer<UInt8>
        var position: Int
        let end: Int

        /// The next element.
        package mutating func next() -> JSONView? {
            // The text is known to be well-formed, so what is neither space nor comma starts a value or ends the array.
            position = JSONSkip.separators(from: position, to: end, in: bytes)
            guard position < end, bytes[position] != UInt8(ascii: "]") else { return nil }
            let element = JSONView(bytes, at: position)
            position = element.end
            return element
        }
    }

    /// Goes through an object without keeping what it met.
    package struct Members: Sequence, IteratorProtocol {
        let bytes: UnsafeBufferPointer<UInt8>
        var position: Int
        let end: Int

        /// The next name, which is a string, and its value.
        package mutating func next() -> (name: JSONView, value: JSONView)? {
            position = JSONSkip.separators(from: position, to: end, in: bytes)
            guard position < end, bytes[position] != UInt8(ascii: "}") else { return nil }
            let name = JSONView(bytes, at: position)
            let value = JSONView(bytes, at: JSONSkip.separators(from: name.end, to: end, in: bytes))
            position = value.end
            return (name, value)
        }
    }

    /// Whether two members have one name.
    ///
    /// Eight bytes a member, hashed with the process's random seed; two names with one hash count as one.
    package var mayHaveDuplicateNames: Bool {
        var hashes: [Int] = []
        for (name, _) in members {
            hashes.append(name.hashOfString)
        }
        hashes.sort()
        return zip(hashes, hashes.dropFirst()).contains { $0 == $1 }
    }
}

extension JSONView {
    /// A hash of a string's bytes, the same however they are escaped.
    fileprivate var hashOfString: Int {
        var hasher = Hasher()
        if text.contains(UInt8(ascii: "\\")), let string {
            string.withUTF8Bytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        } else {
            hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text).dropFirst().dropLast()))
        }
        return hasher.finalize()
    }
}

/// A text of one or more values, each after the first on a line of its own, as JSON Lines has them.
package struct JSONLines: Sequence {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// How many values there are.
    package let count: Int

    /// Checks `bytes` as strictly as RFC 8259, but for `NaN`, `Infinity`, `-Infinity` and repeated names, which Python
    /// reads and writes.
    ///
    /// - Throws: the first problem, with its place.
    package init(checking bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) throws(JSONError) {
        var scanner = JSONScanner(checking: bytes)
        count = try scanner.checkLines(maximumDepth: maximumDepth)
        self.bytes = bytes
    }

    /// The values in order.
    package func makeIterator() -> JSONView.Elements {
        JSONView.Elements(bytes: bytes, position: 0, end: bytes.count)
    }
}
