/// Takes texts apart into distinct words.
struct WordCollector {
    private var found = WordSet()
    private let limit: Int
    private let isQuery: Bool
    /// The word that is being read, as UTF-8.
    private var word: [UInt8] = []
    private var wordLength = 0
    private var isNumber = true
    /// The run of characters without spaces between words that is being read.
    private var run: [Unicode.Scalar] = []

    /// Begins without a word.
    ///
    /// - Parameter isQuery: whether the words are looked for, so that a run's last character is part of a pair only.
    init(limit: Int, isQuery: Bool = false) {
        self.limit = limit
        self.isQuery = isQuery
    }

    /// The words, each once, in the order in which they came.
    var words: [String] { found.words }

    /// Adds the words of a text that are new.
    ///
    /// - Parameters:
    ///   - text: valid UTF-8.
    ///   - withNumbers: whether long numbers count.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, withNumbers: Bool = false) {
        var position = 0
        while position < text.count, found.count < limit {
            let start = position
            while position < text.count, Self.isLetterOrDigit(text[position]) { position &+= 1 }
            if position < text.count, text[position] >= 0x80 {
                position = addBeyondASCII(text, from: start, withNumbers)
            } else if position > start {
                addASCII(text, from: start, length: min(position - start, CatalogueWords.longestWord), withNumbers)
            }
            position &+= 1
        }
    }

    @inline(__always)
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    /// Adds a whole word of ASCII letters and digits, which is what most words are.
    ///
    /// Eight letters at once: one bit is set in every small letter and every digit, another in letters alone.
    private mutating func addASCII(
        _ text: UnsafeBufferPointer<UInt8>,
        from start: Int,
        length: Int,
        _ withNumbers: Bool
    ) {
        withUnsafeTemporaryAllocation(byteCount: CatalogueWords.longestWord + 8, alignment: 8) { word in
            let source = UnsafeRawBufferPointer(text)
            var letterBits: UInt64 = 0
            var index = 0
            while index < length {
                var letters: UInt64 = 0
                if start &+ index &+ 8 <= text.count {
                    letters = UInt64(
                        littleEndian: source.loadUnaligned(fromByteOffset: start &+ index, as: UInt64.self)
                    )
                    let rest = length &- index
                    if rest < 8 { letters &= (1 << UInt64(rest &* 8)) &- 1 }
                } else {
                    for place in index..<length {
                        letters |= UInt64(text[start &+ place]) << UInt64((place &- index) &* 8)
                    }
                }
                letterBits |= letters
                word.storeBytes(
                    of: (letters | 0x2020_2020_2020_2020).littleEndian,
                    toByteOffset: index,
                    as: UInt64.self
                )
                index &+= 8
            }
            let isNumber = letterBits & 0x4040_4040_4040_4040 == 0
            guard withNumbers || !isNumber || length <= CatalogueWords.longestNumber else { return }
            found.insert(
                UnsafeBufferPointer(start: word.baseAddress?.assumingMemoryBound(to: UInt8.self), count: length)
            )
        }
    }
}

// MARK: - Beyond ASCII

extension WordCollector {
    /// Adds what lies between `start` and the next ASCII character that belongs to no word.
    ///
    /// - Returns: the place of that character, or the text's end.
    private mutating func addBeyondASCII(
        _ text: UnsafeBufferPointer<UInt8>,
        from start: Int,
        _ withNumbers: Bool
    ) -> Int {
        var position = start
        while position < text.count {
            let byte = text[position]
            if byte < 0x80 {
                guard Self.isLetterOrDigit(byte) else { break }
                endRun()
                append(byte | 0x20)
                position &+= 1
            } else {
                let scalar = Self.scalar(in: text, at: position)
                add(scalar, withNumbers)
                position &+= UTF8.width(scalar)
            }
        }
        endRun()
        endWord(withNumbers)
        return position
    }

    private mutating func add(_ scalar: Unicode.Scalar, _ withNumbers: Bool) {
        switch WordScalar(scalar) {
        case .ascii(let byte):
            endRun()
            append(byte)
        case .folded(let bytes):
            endRun()
            for byte in bytes { append(byte) }
        case .letter(let letter):
            endRun()
            append(letter)
        case .unspaced:
            endWord(withNumbers)
            run.append(scalar)
        case .accent:
            break
        case .other:
            endRun()
            endWord(withNumbers)
        }
    }

    /// The scalar beyond ASCII at `position`; the text is known to be valid.
    private static func scalar(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> Unicode.Scalar {
        let first = UInt32(text[position])
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard position + length <= text.count else { return Unicode.Scalar(UInt8(ascii: " ")) }
        var value = first & (0x7F >> UInt32(length))
        for index in 1..<length { value = value << 6 | UInt32(text[position + index] & 0x3F) }
        return Unicode.Scalar(value) ?? Unicode.Scalar(UInt8(ascii: " "))
    }

    private mutating func append(_ byte: UInt8) {
        guard wordLength < CatalogueWords.longestWord else { return }
        word.append(byte)
        wordLength += 1
        if !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { isNumber = false }
    }

    private mutating func append(_ letter: Unicode.Scalar) {
        guard wordLength < CatalogueWords.longestWord else { return }
        appendUTF8(of: letter)
        wordLength += 1
        isNumber = false
    }

    private mutating func appendUTF8(of scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 { return word.append(UInt8(truncatingIfNeeded: value)) }
        if value < 0x800 {
            word.append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
        } else {
            if value < 0x10000 {
                word.append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
            } else {
                word.append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
                word.append(0x80 | UInt8(truncatingIfNeeded: value >> 12) & 0x3F)
            }
            word.append(0x80 | UInt8(truncatingIfNeeded: value >> 6) & 0x3F)
        }
        word.append(0x80 | UInt8(truncatingIfNeeded: value) & 0x3F)
    }

    private mutating func endWord(_ withNumbers: Bool) {
        guard wordLength > 0 else { return }
        if withNumbers || !isNumber || wordLength <= CatalogueWords.longestNumber { keepWord() }
        word.removeAll(keepingCapacity: true)
        wordLength = 0
        isNumber = true
    }

    private mutating func endRun() {
        guard let last = run.last else { return }
        for (left, right) in zip(run, run.dropFirst()) { keep(left, right) }
        if run.count == 1 || !isQuery { keep(last) }
        run.removeAll(keepingCapacity: true)
    }

    /// Keeps one or two scalars as a word; no other word is being read.
    private mutating func keep(_ left: Unicode.Scalar, _ right: Unicode.Scalar? = nil) {
        appendUTF8(of: left)
        if let right { appendUTF8(of: right) }
        keepWord()
        word.removeAll(keepingCapacity: true)
    }

    private mutating func keepWord() {
        guard found.count < limit else { return }
        word.withUnsafeBufferPointer { found.insert($0) }
    }
}
