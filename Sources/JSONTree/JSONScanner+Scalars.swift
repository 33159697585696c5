extension JSONScanner {
    /// Scans a string from its opening quote; the caller keeps the node.
    @inline(__always)
    mutating func scanString(isName: Bool) throws(JSONError) -> JSONNode {
        let bytes = bytes
        let start = position + 1
        var end = start
        var hasEscapes = false
        var stringHasNul = false
        while true {
            end = JSONBytes.endOfPlainRun(in: bytes, from: end)
            guard end < bytes.count else { throw error(.unexpectedEnd, at: end) }
            let byte = bytes[end]
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                let run = JSONEscapes.endOfRun(in: bytes, from: end)
                if run.hasNul { stringHasNul = true }
                if run.end > end {
                    end = run.end
                    continue
                }
                // No escape at all, or half of a pair: the slow way says which.
                position = end
                if try skipHexadecimalEscape() == 0 { stringHasNul = true }
            } else if byte >= 0x80 {
                position = end
                try skipMultibyteScalars()
            } else {
                throw error(.controlCharacter, at: end)
            }
            end = position
        }
        position = end + 1
        if stringHasNul { hasNul = true }
        return JSONNode(
            .string,
            offset: start,
            extent: end - start,
            end: nodes.count + 1,
            hasEscapes: hasEscapes,
            hasNul: stringHasNul,
            tag: isName && end > start ? tag(start: start, length: end - start) : 0
        )
    }

    /// Names within one object seldom agree in length, first, middle and last byte.
    @inline(__always)
    private func tag(start: Int, length: Int) -> UInt8 {
        let mixed = length &* 31 &+ Int(bytes[start]) &* 7
        return UInt8(
            truncatingIfNeeded: mixed &+ Int(bytes[start + length / 2]) &* 13 &+ Int(bytes[start + length - 1]) &* 3
        )
    }

    mutating func scanNumber() throws(JSONError) {
        let start = position
        try skipNumber()
        nodes.append(JSONNode(.number, offset: start, extent: position - start, end: nodes.count + 1))
    }

    /// Skips a number, which must be one by the grammar.
    @inline(__always)
    mutating func skipNumber() throws(JSONError) {
        let start = position
        if bytes[position] == UInt8(ascii: "-") {
            position += 1
            if try nextByte() == UInt8(ascii: "I") { throw error(.notFinite, at: start) }
        }
        let leadsWithZero = try nextByte() == UInt8(ascii: "0")
        let digits = try skipDigits()
        if leadsWithZero && digits > 1 { throw error(.invalidNumber, at: start) }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            _ = try skipDigits()
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            let sign = try nextByte()
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
            _ = try skipDigits()
        }
    }

    /// Skips one or more digits.
    @inline(__always)
    private mutating func skipDigits() throws(JSONError) -> Int {
        let start = position
        while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        guard position > start else {
            throw error(position == bytes.count ? .unexpectedEnd : .invalidNumber)
        }
        return position - start
    }

    mutating func scanLiteral(_ literal: StaticString, _ kind: JSONNode.Kind) throws(JSONError) {
        let start = position
        try skipLiteral(literal)
        nodes.append(JSONNode(kind, offset: start, extent: position - start, end: nodes.count + 1))
    }

    /// Skips exactly that text.
    @inline(__always)
    mutating func skipLiteral(_ literal: StaticString) throws(JSONError) {
        let start = position
        for index in 0..<literal.utf8CodeUnitCount {
            guard position < bytes.count else { throw error(.unexpectedEnd) }
            guard bytes[position] == literal.utf8Start[index] else { throw error(.expectedValue, at: start) }
            position += 1
        }
    }

    /// Skips an escape that is not a short one, both halves of a surrogate pair at once, and answers its scalar, where
    /// all beyond the first 65,536 count as one.
    private mutating func skipHexadecimalEscape() throws(JSONError) -> UInt32 {
        let start = position
        position += 1
        guard try nextByte() == UInt8(ascii: "u") else { throw error(.invalidEscape, at: start) }
        position += 1
        let unit = try skipHexadecimal(of: start)
        guard unit & 0xF800 == 0xD800 else { return unit }
        guard unit < 0xDC00 else { throw error(.loneSurrogate, at: start) }
        let low = position
        for expected in [UInt8(ascii: "\\"), UInt8(ascii: "u")] {
            guard try nextByte() == expected else { throw error(.loneSurrogate, at: start) }
            position += 1
        }
        guard try skipHexadecimal(of: low) & 0xFC00 == 0xDC00 else { throw error(.loneSurrogate, at: start) }
        return 0x10000
    }

    private mutating func skipHexadecimal(of escape: Int) throws(JSONError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = JSONEscapes.hexadecimalValue(of: try nextByte()) else {
                throw error(.invalidEscape, at: escape)
            }
            unit = unit << 4 | digit
            position += 1
        }
        return unit
    }

    /// Skips a run of scalars beyond ASCII, each of which must be well-formed UTF-8.
    private mutating func skipMultibyteScalars() throws(JSONError) {
        while position < bytes.count, bytes[position] >= 0x80 {
            let length = JSONBytes.lengthOfMultibyteScalar(in: bytes, at: position)
            if length == 0 { throw error(.invalidUTF8) }
            position += length
        }
    }
}
