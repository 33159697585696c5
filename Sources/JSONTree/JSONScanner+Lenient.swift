extension JSONScanner {
    /// Checks a text of one or more values, each after the first at the start of a line, and answers how many there are.
    ///
    /// As strict as RFC 8259, with the exceptions of Python's own reader and writer: `NaN`, `Infinity` and `-Infinity`
    /// are values, and a name may occur twice. The memory that this takes depends on the depth alone.
    mutating func checkLines(maximumDepth: Int) throws(JSONError) -> Int {
        try checkStart()
        var count = 0
        while position < bytes.count {
            try checkValue(maximumDepth: maximumDepth)
            count += 1
            let end = position
            skipWhiteSpace()
            guard position < bytes.count else { break }
            let opens = bytes[position] == UInt8(ascii: "{") || bytes[position] == UInt8(ascii: "[")
            guard opens, bytes[end..<position].contains(UInt8(ascii: "\n")) else { throw error(.trailingText) }
        }
        return count
    }

    private mutating func checkValue(maximumDepth: Int) throws(JSONError) {
        /// Whether the open containers are objects, outermost first.
        var open: [Bool] = []
        repeat {
            if let isObject = try checkScalarOrOpen(), try enter(isObject, &open, maximumDepth) { continue }
            try close(&open)
        } while !open.isEmpty
    }

    /// Opens a container up to its first child; says whether it has any.
    @inline(__always)
    private mutating func enter(_ isObject: Bool, _ open: inout [Bool], _ maximumDepth: Int) throws(JSONError) -> Bool {
        guard open.count < maximumDepth else { throw error(.tooDeep(maximumDepth)) }
        position += 1
        skipWhiteSpace()
        guard try nextByte() != Self.bracket(closing: isObject) else {
            position += 1
            return false
        }
        open.append(isObject)
        if isObject { try skipName() }
        return true
    }

    /// Skips a scalar; at the start of a container, says whether it is an object and stays there.
    @inline(__always)
    private mutating func checkScalarOrOpen() throws(JSONError) -> Bool? {
        let byte = try nextByte()
        switch byte {
        case UInt8(ascii: "\""): _ = try scanString(isName: false)
        case UInt8(ascii: "-"):
            if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "I") {
                try skipLiteral("-Infinity")
            } else {
                try skipNumber()
            }
        case UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
        case UInt8(ascii: "{"): return true
        case UInt8(ascii: "["): return false
        case UInt8(ascii: "t"): try skipLiteral("true")
        case UInt8(ascii: "f"): try skipLiteral("false")
        case UInt8(ascii: "n"): try skipLiteral("null")
        case UInt8(ascii: "N"): try skipLiteral("NaN")
        case UInt8(ascii: "I"): try skipLiteral("Infinity")
        default: throw error(.expectedValue)
        }
        return nil
    }

    /// Goes on after a complete value: leaves every container that ends here, then stands before the next value.
    @inline(__always)
    private mutating func close(_ open: inout [Bool]) throws(JSONError) {
        while let isObject = open.last {
            skipWhiteSpace()
            let byte = try nextByte()
            if byte == UInt8(ascii: ",") {
                position += 1
                skipWhiteSpace()
                if isObject { try skipName() }
                return
            }
            guard byte == Self.bracket(closing: isObject) else {
                throw error(isObject ? .expectedCommaOrBrace : .expectedCommaOrBracket)
            }
            position += 1
            open.removeLast()
        }
    }

    @inline(__always)
    private mutating func skipName() throws(JSONError) {
        guard try nextByte() == UInt8(ascii: "\"") else { throw error(.expectedName) }
        _ = try scanString(isName: false)
        skipWhiteSpace()
        guard try nextByte() == UInt8(ascii: ":") else { throw error(.expectedColon) }
        position += 1
        skipWhiteSpace()
    }

    @inline(__always)
    private static func bracket(closing isObject: Bool) -> UInt8 {
        isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    }
}
