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
                addASCII(UnsafeBufferPointer(rebasing: text[start..<position]), withNumbers)
            }
            position &+= 1
        }
    }

    @inline(__always)
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    /// Adds a whole word of ASCII letters and digits, which is what most words are.
    private mutating func addASCII(_ letters: UnsafeBufferPointer<UInt8>, _ withNumbers: Bool) {
        let length = min(letters.count, CatalogueWords.longestWord)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: CatalogueWords.longestWord) { word in
            var letterBits: UInt8 = 0
            for index in 0..<length {
                letterBits |= letters[index]
                // The bit is set in every digit.
                word.initializeElement(at: index, to: letters[index] | 0x20)
            }
            // The bit is in every letter and in no digit.
            let isNumber = letterBits & 0x40 == 0
            guard withNumbers || !isNumber || length <= CatalogueWords.longestNumber else { return }
            found.insert(UnsafeBufferPointer(rebasing: word[..<length]))
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
        word.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
        wordLength += 1
        isNumber = false
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
        word.append(contentsOf: UTF8.encode(left) ?? UTF8.encodedReplacementCharacter)
        if let right { word.append(contentsOf: UTF8.encode(right) ?? UTF8.encodedReplacementCharacter) }
        keepWord()
        word.removeAll(keepingCapacity: true)
    }

    private mutating func keepWord() {
        guard found.count < limit else { return }
        word.withUnsafeBufferPointer { found.insert($0) }
    }
}
