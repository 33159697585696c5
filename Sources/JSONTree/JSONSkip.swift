/// Finds the ends of values in a text that is known to be well-formed.
@usableFromInline
enum JSONSkip {
    /// Where the value that starts at `start` ends.
    @inlinable
    @inline(__always)
    static func end(ofValueAt start: Int, in source: UnsafePointer<JSONSource>) -> Int {
        let end = JSONNumberText.end(from: start, in: source.pointee.bytes)
        return end > 0 ? end : Self.end(ofOtherAt: start, in: source)
    }

    @usableFromInline
    static func end(ofOtherAt start: Int, in source: UnsafePointer<JSONSource>) -> Int {
        let bytes = source.pointee.bytes
        guard start < bytes.count else { return start }
        switch bytes[start] {
        case UInt8(ascii: "\""): return end(ofStringAt: start, in: bytes)
        case UInt8(ascii: "{"), UInt8(ascii: "["): return end(ofContainerAt: start, in: source)
        default: return end(ofWordAt: start, in: bytes)
        }
    }

    /// The first place from `position` that holds neither white space nor a comma nor a colon.
    @inlinable
    @inline(__always)
    static func separators(from position: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = position
        while position < end {
            let byte = bytes[position]
            guard byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") else { return position }
            position &+= 1
        }
        return position
    }

    private static func end(ofStringAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = start &+ 1
        while true {
            position = JSONBytes.endOfPlainRun(in: bytes, from: position)
            guard position < bytes.count else { return bytes.count }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") { return position &+ 1 }
            position &+= byte == UInt8(ascii: "\\") ? 2 : 1
        }
    }

    /// Brackets within strings do not count, so strings are skipped as wholes; so are long containers.
    private static func end(ofContainerAt start: Int, in source: UnsafePointer<JSONSource>) -> Int {
        let bytes = source.pointee.bytes
        let patience = min(start + JSONSpan.shortest, bytes.count)
        var position = start
        var depth = 0
        while position < patience {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position = end(ofStringAt: position, in: bytes)
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth &+= 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth &-= 1
                if depth == 0 { return position &+ 1 }
            default: break
            }
            position = JSONBytes.endOfUnstructuredRun(in: bytes, from: position &+ 1, to: patience)
        }
        // What takes more than that was noted when the text was checked.
        return source.pointee.span(ofContainerAt: start).map { Int($0.end) } ?? bytes.count
    }

    @inline(__always)
    private static func end(ofWordAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = start
        while position < bytes.count {
            let byte = bytes[position]
            let ends =
                byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
            if ends { return position }
            position &+= 1
        }
        return position
    }
}
