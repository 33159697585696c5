/// Takes texts apart into distinct words.
struct WordCollector {
    private(set) var words: [String] = []
    private var known: Set<String> = []
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

    /// Adds the words of a text that are new.
    ///
    /// - Parameter withNumbers: whether long numbers count.
    mutating func add(_ text: String, withNumbers: Bool = false) {
        for scalar in text.unicodeScalars {
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
        endRun()
        endWord(withNumbers)
    }

    private mutating func append(_ byte: UInt8) {
        guard wordLength < CatalogueWords.longestWord else { return }
        word.append(byte)
        wordLength += 1
        if !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { isNumber = false }
    }

    private mutating func append(_ letter: Unicode.Scalar) {
        guard wordLength < CatalogueWords.longestWord else { return }
        word += UTF8.encode(letter).map(Array.init) ?? []
        wordLength += 1
        isNumber = false
    }

    private mutating func endWord(_ withNumbers: Bool) {
        guard wordLength > 0 else { return }
        if withNumbers || !isNumber || wordLength <= CatalogueWords.longestNumber {
            keep(String(decoding: word, as: UTF8.self))
        }
        word.removeAll(keepingCapacity: true)
        wordLength = 0
        isNumber = true
    }

    private mutating func endRun() {
        guard let last = run.last else { return }
        for (left, right) in zip(run, run.dropFirst()) { keep(Self.text(left, right)) }
        if run.count == 1 || !isQuery { keep(Self.text(last)) }
        run.removeAll(keepingCapacity: true)
    }

    private mutating func keep(_ word: String) {
        guard words.count < limit, known.insert(word).inserted else { return }
        words.append(word)
    }

    private static func text(_ scalars: Unicode.Scalar...) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
