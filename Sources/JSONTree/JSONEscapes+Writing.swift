extension JSONEscapes {
    /// Appends a string's bytes, escaping quotes, backslashes and control characters; other scalars stay as they are.
    ///
    /// A card's content is itself JSON, with a quote every few bytes, so runs are too short to be worth finding and
    /// copying one by one. Room for the longest outcome is made once, and eight bytes are moved at a time.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        guard !isPlain(text) else {
            bytes.append(contentsOf: text)
            return
        }
        let start = bytes.count
        let room = text.count + surplus(of: text) + MemoryLayout<UInt64>.size
        bytes.append(contentsOf: repeatElement(0, count: room))
        let written = bytes.withUnsafeMutableBytes { target in
            copy(text, to: UnsafeMutableRawBufferPointer(rebasing: target[start...]))
        }
        bytes.removeLast(room - written)
    }

    /// Whether nothing in the text needs an escape, as in nearly all names and short values.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let source = UnsafeRawBufferPointer(text)
        var index = 0
        while index &+ 8 <= source.count {
            let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            guard JSONBytes.countBeforeEscape(in: UInt64(littleEndian: word)) == 8 else { return false }
            index &+= 8
        }
        while index < source.count {
            guard !needsEscape(source[index]) else { return false }
            index &+= 1
        }
        return true
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// No less than the bytes that escapes add to the text.
    private static func surplus(of text: UnsafeBufferPointer<UInt8>) -> Int {
        guard let base = text.baseAddress else { return 0 }
        let source = UnsafeRawPointer(base)
        let words = text.count / 8
        var sum = 5 * (text.count % 8)
        for index in 0..<words {
            let word = source.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self)
            sum &+= JSONBytes.atMostAddedByEscapes(to: UInt64(littleEndian: word))
        }
        return sum
    }

    /// - Returns: how many bytes of `target` the text took; up to seven after them hold garbage.
    private static func copy(_ text: UnsafeBufferPointer<UInt8>, to target: UnsafeMutableRawBufferPointer) -> Int {
        guard let base = text.baseAddress, let destination = target.baseAddress else { return 0 }
        let source = UnsafeRawPointer(base)
        let count = text.count
        var (from, to) = (0, 0)
        while from &+ 8 <= count {
            let word = source.loadUnaligned(fromByteOffset: from, as: UInt64.self)
            destination.storeBytes(of: word, toByteOffset: to, as: UInt64.self)
            let plain = JSONBytes.countBeforeEscape(in: UInt64(littleEndian: word))
            from &+= plain
            to &+= plain
            if plain < 8 {
                to &+= escape(text[from], to: target, at: to)
                from &+= 1
            }
        }
        while from < count {
            let byte = text[from]
            if needsEscape(byte) {
                to &+= escape(byte, to: target, at: to)
            } else {
                target[to] = byte
                to &+= 1
            }
            from &+= 1
        }
        return to
    }

    /// - Returns: the length of the escape, 2 or 6.
    @inline(__always)
    private static func escape(_ byte: UInt8, to target: UnsafeMutableRawBufferPointer, at position: Int) -> Int {
        target[position] = UInt8(ascii: "\\")
        if byte >= 0x20 {
            target[position &+ 1] = byte
            return 2
        }
        return escapeControl(byte, to: target, at: position)
    }

    private static func escapeControl(_ byte: UInt8, to target: UnsafeMutableRawBufferPointer, at position: Int) -> Int
    {
        let short: UInt8? =
            switch byte {
            case 0x0A: UInt8(ascii: "n")
            case 0x0D: UInt8(ascii: "r")
            case 0x09: UInt8(ascii: "t")
            case 0x08: UInt8(ascii: "b")
            case 0x0C: UInt8(ascii: "f")
            default: nil
            }
        if let short {
            target[position + 1] = short
            return 2
        }
        let low = byte & 0xF
        target[position + 1] = UInt8(ascii: "u")
        target[position + 2] = UInt8(ascii: "0")
        target[position + 3] = UInt8(ascii: "0")
        target[position + 4] = UInt8(ascii: "0") + byte >> 4
        target[position + 5] = low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10
        return 6
    }
}
