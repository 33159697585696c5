extension JSONScanner {
    /// Checks a text of one or more values, each after the first at the start of a line, and answers how many there are.
    ///
    /// As strict as RFC 8259, with the exceptions of Python's own reader and writer: `NaN`, `Infinity` and `-Infinity`
    /// are values, and a name may occur twice. The memory that this takes depends on the depth and on how many long
    /// containers there are.
    mutating func checkLines(maximumDepth: Int, noting open: inout OpenContainers) throws(JSONError) -> Int {
        try checkStart()
        var count = 0
        while position < bytes.count {
            try checkValue(&open, maximumDepth)
            count += 1
            let end = position
            skipWhiteSpace()
            guard position < bytes.count else { break }
            let opens = bytes[position] == UInt8(ascii: "{") || bytes[position] == UInt8(ascii: "[")
            guard opens, bytes[end..<position].contains(UInt8(ascii: "\n")) else { throw error(.trailingText) }
        }
        return count
    }

    private mutating func checkValue(_ open: inout OpenContainers, _ maximumDepth: Int) throws(JSONError) {
        repeat {
            if open.isList { skipNumbers(in: &open) }
            if let isObject = try checkScalarOrOpen(), try enter(isObject, &open, maximumDepth) { continue }
            try close(&open)
        } while open.depth > 0
    }

    /// Opens a container up to its first child; says whether it has any.
    @inline(__always)
    private mutating func enter(
        _ isObject: Bool,
        _ open: inout OpenContainers,
        _ maximumDepth: Int
    ) throws(JSONError) -> Bool {
        guard open.depth < maximumDepth else { throw error(.tooDeep(maximumDepth)) }
        let start = position
        position += 1
        skipWhiteSpace()
        guard try nextByte() != Self.bracket(closing: isObject) else {
            position += 1
            return false
        }
        open.enter(at: start, isObject: isObject)
        if isObject { try skipName() }
        return true
    }

    /// Skips numbers of a list while each is followed by another, up to the last of them; most of a report is numbers.
    ///
    /// Whatever is not plainly right is left to those who know what is wrong with it.
    @inline(__always)
    private mutating func skipNumbers(in open: inout OpenContainers) {
        let bytes = bytes
        var count = 0
        var place = position
        while true {
            let end = JSONNumberText.end(from: place, in: bytes)
            guard end > 0, end < bytes.count, bytes[end] == UInt8(ascii: ",") else { break }
            var next = end &+ 1
            if next < bytes.count, bytes[next] == UInt8(ascii: " ") { next &+= 1 }
            guard next < bytes.count else { break }
            if bytes[next] <= 0x20 { next = JSONBytes.endOfWhiteSpace(in: bytes, from: next) }
            guard next < bytes.count, Self.beginsNumber(bytes[next]) else { break }
            place = next
            count &+= 1
        }
        position = place
        if count > 0 { open.goOn(count) }
    }

    @inline(__always)
    private static func beginsNumber(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
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
    private mutating func close(_ open: inout OpenContainers) throws(JSONError) {
        while open.depth > 0 {
            skipWhiteSpace()
            let byte = try nextByte()
            if byte == UInt8(ascii: ",") {
                position += 1
                open.goOn()
                skipWhiteSpace()
                if open.isObject { try skipName() }
                return
            }
            guard byte == Self.bracket(closing: open.isObject) else {
                throw error(open.isObject ? .expectedCommaOrBrace : .expectedCommaOrBracket)
            }
            position += 1
            open.leave(at: position, in: bytes)
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
