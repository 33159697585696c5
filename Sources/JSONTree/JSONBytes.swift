/// Questions about runs of bytes that the scanner and the writer both ask.
enum JSONBytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The first place from `start` that holds a quote, a backslash, a control character or a byte beyond ASCII.
    ///
    /// Eight bytes at a time: a subtraction borrows into a byte's high bit where the byte is too small or, after the
    /// exclusive or, zero. A borrow can only mislead above a byte that truly matches, so the lowest mark is right.
    @inline(__always)
    static func endOfPlainRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        guard let base = bytes.baseAddress else { return position }
        let raw = UnsafeRawPointer(base)
        while position &+ 8 <= bytes.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let slashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
            let small = word &- (ones &* 0x20)
            let marks = (small | word | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)) & highs
            if marks != 0 { return position &+ marks.trailingZeroBitCount / 8 }
            position &+= 8
        }
        while position < bytes.count {
            let byte = base[position]
            if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                return position
            }
            position &+= 1
        }
        return position
    }

    /// The first place from `start` that holds no white space.
    @inline(__always)
    static func endOfWhiteSpace(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        guard let base = bytes.baseAddress else { return position }
        let raw = UnsafeRawPointer(base)
        while position &+ 8 <= bytes.count {
            // Indentation is mostly blanks.
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let others = word ^ (ones &* 0x20)
            position &+= others.trailingZeroBitCount / 8
            if others == 0 { continue }
            let byte = base[position]
            guard byte == 0x0A || byte == 0x0D || byte == 0x09 else { return position }
            position &+= 1
        }
        while position < bytes.count {
            let byte = base[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return position }
            position &+= 1
        }
        return position
    }

    /// A place from `start` on, and hardly beyond `end`, before which there is neither a quote nor a bracket.
    @inline(__always)
    static func endOfUnstructuredRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var position = start
        guard let base = bytes.baseAddress else { return position }
        let raw = UnsafeRawPointer(base)
        while position &+ 8 <= end {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            // Brackets and braces differ in these bits alone.
            let brackets = (word | (ones &* 0x26)) ^ (ones &* 0x7F)
            let marks = (((quotes &- ones) & ~quotes) | ((brackets &- ones) & ~brackets)) & highs
            if marks != 0 { return position &+ marks.trailingZeroBitCount / 8 }
            position &+= 8
        }
        return position
    }

    /// How many of the eight bytes, lowest first, come before one that a string must escape.
    @inline(__always)
    static func countBeforeEscape(in word: UInt64) -> Int {
        let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let slashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        let small = (word &- (ones &* 0x20)) & ~word
        let marks = (small | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)) & highs
        return marks.trailingZeroBitCount / 8
    }

    /// No less than the bytes that escaping adds to eight bytes of a string: five a control character, one a quote or
    /// a backslash.
    @inline(__always)
    static func atMostAddedByEscapes(to word: UInt64) -> Int {
        let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let slashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        let small = (word &- (ones &* 0x20)) & ~word & highs
        let marks = (((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)) & highs
        return marks.nonzeroBitCount &+ (small == 0 ? 0 : 5 &* small.nonzeroBitCount)
    }

    /// How many of the eight bytes, lowest first, come before a backslash.
    @inline(__always)
    static func countBeforeBackslash(in word: UInt64) -> Int {
        let slashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        return ((slashes &- ones) & ~slashes & highs).trailingZeroBitCount / 8
    }

    /// Whether two runs of the same length have the same bytes.
    @inline(__always)
    static func areEqual(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = one.baseAddress, let second = other.baseAddress else { return true }
        let (raw, otherRaw) = (UnsafeRawPointer(first), UnsafeRawPointer(second))
        var position = 0
        while position &+ 8 <= one.count {
            let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            guard word == otherRaw.loadUnaligned(fromByteOffset: position, as: UInt64.self) else { return false }
            position &+= 8
        }
        while position < one.count {
            guard first[position] == second[position] else { return false }
            position &+= 1
        }
        return true
    }

    /// How many bytes the scalar at `position` takes, 0 when they are not well-formed UTF-8 beyond ASCII.
    ///
    /// The second byte's range is what excludes overlong forms, surrogates and scalars beyond U+10FFFF (Unicode 3.9).
    @inline(__always)
    static func lengthOfMultibyteScalar(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let length: Int
        let second: ClosedRange<UInt8>
        switch bytes[position] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
        for index in position + 2..<position + max(length, 2) where bytes[index] & 0xC0 != 0x80 { return 0 }
        return length
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether both hold the same bytes, compared eight at a time.
    package func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        let (one, two) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
        var position = 0
        while position &+ 8 <= count {
            let own = one.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            if own != two.loadUnaligned(fromByteOffset: position, as: UInt64.self) { return false }
            position &+= 8
        }
        while position < count {
            if self[position] != other[position] { return false }
            position &+= 1
        }
        return true
    }

    /// How many scalars valid UTF-8 has: every byte but those that continue a scalar begins one.
    package var scalarCount: Int {
        let raw = UnsafeRawBufferPointer(self)
        var continuing = 0
        var position = 0
        while position &+ 8 <= count {
            let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            // The highest bit is set and the next is not.
            continuing &+= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
            position &+= 8
        }
        while position < count {
            if self[position] & 0xC0 == 0x80 { continuing &+= 1 }
            position &+= 1
        }
        return count &- continuing
    }
}

extension String {
    /// Whether both texts are the same scalar for scalar.
    ///
    /// `==` also calls `é` equal to `e` with a combining accent, which JSON does not.
    package func hasSameScalars(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let areSame = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { JSONBytes.areEqual(own, $0) }
        }
        return (areSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}
