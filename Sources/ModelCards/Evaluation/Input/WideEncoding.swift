/// An encoding of two or four bytes a unit, which tools on Windows write.
struct WideEncoding {
    let name: String
    private let width: Int
    private let isBigEndian: Bool
    private let markLength: Int

    /// The encoding that a mark or, as JSON starts with two ASCII characters, the zeros among the first bytes give away.
    init?(of bytes: UnsafeRawBufferPointer) {
        let start = Array(bytes.prefix(4))
        switch (start.count, start.map { $0 == 0 }) {
        case (4, _) where start == [0, 0, 0xFE, 0xFF]: self.init("UTF-32", 4, isBigEndian: true, markLength: 4)
        case (4, _) where start == [0xFF, 0xFE, 0, 0]: self.init("UTF-32", 4, isBigEndian: false, markLength: 4)
        case (2..., _) where start.starts(with: [0xFE, 0xFF]): self.init("UTF-16", 2, isBigEndian: true, markLength: 2)
        case (2..., _) where start.starts(with: [0xFF, 0xFE]): self.init("UTF-16", 2, isBigEndian: false, markLength: 2)
        case (4, [true, true, true, false]): self.init("UTF-32", 4, isBigEndian: true, markLength: 0)
        case (4, [false, true, true, true]): self.init("UTF-32", 4, isBigEndian: false, markLength: 0)
        case (4, [true, false, true, false]): self.init("UTF-16", 2, isBigEndian: true, markLength: 0)
        case (4, [false, true, false, true]): self.init("UTF-16", 2, isBigEndian: false, markLength: 0)
        default: return nil
        }
    }

    private init(_ name: String, _ width: Int, isBigEndian: Bool, markLength: Int) {
        self.name = name
        self.width = width
        self.isBigEndian = isBigEndian
        self.markLength = markLength
    }

    /// The same text as UTF-8; nil when the bytes are not well-formed.
    func utf8(of bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        guard bytes.count % width == 0 else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count / width)
        var high: UInt32?
        for start in stride(from: markLength, to: bytes.count, by: width) {
            let unit = unit(of: bytes, at: start)
            var value = unit
            if width == 2, unit & 0xFC00 == 0xDC00 {
                guard let first = high else { return nil }
                value = 0x10000 + (first & 0x3FF) << 10 + unit & 0x3FF
                high = nil
            } else {
                guard high == nil else { return nil }
                if width == 2, unit & 0xFC00 == 0xD800 {
                    high = unit
                    continue
                }
            }
            guard let scalar = Unicode.Scalar(value) else { return nil }
            if value < 0x80 {
                text.append(UInt8(value))
            } else {
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return high == nil ? text : nil
    }

    private func unit(of bytes: UnsafeRawBufferPointer, at start: Int) -> UInt32 {
        var unit: UInt32 = 0
        for index in 0..<width {
            unit = unit << 8 | UInt32(bytes[start + (isBigEndian ? index : width - 1 - index)])
        }
        return unit
    }
}
