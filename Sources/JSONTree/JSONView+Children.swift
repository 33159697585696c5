extension JSONView {
    /// The elements in order; none when this is no array.
    package var elements: Elements {
        Elements(source: source, position: kind == .array ? start + 1 : end, end: end)
    }

    /// The members in order, also those whose name occurs again; none when this is no object.
    package var members: Members {
        Members(source: source, position: kind == .object ? start + 1 : end, end: end)
    }

    /// How many elements a long array has; nil for all others, which are soon counted.
    package var countOfLongArray: Int? {
        kind == .array ? source.pointee.span(ofContainerAt: start).map { Int($0.count) } : nil
    }

    /// Goes through an array without keeping what it met.
    @usableFromInline
    package struct Elements: Sequence, IteratorProtocol {
        @usableFromInline let source: UnsafePointer<JSONSource>
        @usableFromInline var position: Int
        @usableFromInline let end: Int

        init(source: UnsafePointer<JSONSource>, position: Int, end: Int) {
            self.source = source
            self.position = position
            self.end = end
        }

        /// The next element.
        @inlinable
        @inline(__always)
        package mutating func next() -> JSONView? {
            let bytes = source.pointee.bytes
            // The text is known to be well-formed, so what is neither space nor comma starts a value or ends the array.
            position = JSONSkip.separators(from: position, to: end, in: bytes)
            guard position < end, bytes[position] != UInt8(ascii: "]") else { return nil }
            let element = JSONView(source, at: position)
            position = element.end
            return element
        }
    }

    /// Goes through an object without keeping what it met.
    package struct Members: Sequence, IteratorProtocol {
        let source: UnsafePointer<JSONSource>
        var position: Int
        let end: Int

        /// The next name, which is a string, and its value.
        package mutating func next() -> (name: JSONView, value: JSONView)? {
            let bytes = source.pointee.bytes
            position = JSONSkip.separators(from: position, to: end, in: bytes)
            guard position < end, bytes[position] != UInt8(ascii: "}") else { return nil }
            let name = JSONView(source, at: position)
            let value = JSONView(source, at: JSONSkip.separators(from: name.end, to: end, in: bytes))
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
