import ModelCards
import Testing

@Suite("Distinct words")
struct WordSetTests {
    @Test("Words stand once, in the order in which they came, told apart byte by byte")
    func distinct() {
        var set = WordSet()
        for word in ["b", "a", "b", "é", "e\u{301}", "abcdefgh", "abcdefghi", "abcdefgh", "", ""] { set.add(word) }

        #expect(
            set.words.map { Array($0.utf8) }
                == ["b", "a", "é", "e\u{301}", "abcdefgh", "abcdefghi", ""].map { Array($0.utf8) }
        )
        #expect(set.count == 7)
    }

    @Test("A set of thousands agrees with one of Unicode's kind")
    func grows() {
        var set = WordSet()
        var expected: [String] = []
        var known: Set<String> = []
        for number in 0..<20_000 {
            let word = String(number * number % 7_919, radix: 36) + String(repeating: "x", count: number % 23)
            set.add(word)
            if known.insert(word).inserted { expected.append(word) }
        }

        #expect(set.words == expected)
    }

    @Test("A word that finds no room is left out, and the set knows it")
    func full() {
        var set = WordSet(mostBytes: 8)
        for word in ["abc", "abc"] { set.add(word) }
        #expect(!set.isFull)
        set.add("def")
        #expect(!set.isFull)
        set.add("g")

        #expect(set.isFull)
        #expect(set.words == ["abc", "def"])
    }
}

extension WordSet {
    fileprivate mutating func add(_ word: String) {
        Array(word.utf8).withUnsafeBufferPointer { insert($0) }
    }
}
