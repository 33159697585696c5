extension String {
    /// Copies UTF-8; what is malformed becomes U+FFFD, as `String(decoding:as:)` has it.
    ///
    /// That one goes byte by byte through any text with a letter beyond ASCII; this one passes over ASCII eight bytes
    /// at a time, which makes a difference for documents of many kilobytes.
    package init(copyingUTF8 bytes: UnsafeBufferPointer<UInt8>) {
        guard #available(macOS 26, *), bytes.count > 128, JSONBytes.isValid(bytes) else {
            self = String(decoding: bytes, as: UTF8.self)
            return
        }
        self.init(copying: UTF8Span(unchecked: bytes.span))
    }

    /// Copies UTF-8 that a scanner has checked.
    init(copyingChecked bytes: UnsafeBufferPointer<UInt8>) {
        guard #available(macOS 26, *), bytes.count > 128 else {
            self = String(decoding: bytes, as: UTF8.self)
            return
        }
        self.init(copying: UTF8Span(unchecked: bytes.span))
    }
}

extension JSONBytes {
    /// Whether the bytes are well-formed UTF-8 throughout.
    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while position < bytes.count {
            while position &+ 8 <= bytes.count {
                let beyond = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080
                guard beyond == 0 else {
                    position &+= UInt64(littleEndian: beyond).trailingZeroBitCount / 8
                    break
                }
                position &+= 8
            }
            guard position < bytes.count else { break }
            if bytes[position] < 0x80 {
                position &+= 1
            } else {
                let length = lengthOfMultibyteScalar(in: bytes, at: position)
                if length == 0 { return false }
                position &+= length
            }
        }
        return true
    }
}
