import CardStore
import Testing

@Suite("Words as engines keep them")
struct StorableWordsTests {
    @Test("Words come apart at ASCII signs, get small ASCII letters, and stand once")
    func splits() {
        #expect(
            StorableWords(ofCard: ["Fraud-Detection", "fraud", "Äpfel_2024", "日本", "", "a\0b"]).words
                == ["fraud", "detection", "Äpfel", "2024", "日本", "a", "b"]
        )
    }

    @Test("Composed and decomposed letters are different words")
    func comparesBytes() {
        #expect(StorableWords(ofCard: ["\u{E9}", "e\u{301}"]).words.count == 2)
    }

    @Test("A long word ends before 256 bytes, and not amid a character")
    func shortens() {
        #expect(StorableWords(ofCard: [String(repeating: "a", count: 256)]).words[0].utf8.count == 256)
        #expect(StorableWords(ofCard: [String(repeating: "a", count: 257)]).words[0].utf8.count == 256)
        #expect(StorableWords(ofCard: ["a" + String(repeating: "é", count: 200)]).words[0].utf8.count == 255)
        #expect(StorableWords(ofCard: [String(repeating: "é", count: 200)]).words[0].utf8.count == 256)
    }

    @Test("Words beyond half a megabyte are left out")
    func limits() {
        let words = StorableWords(ofCard: (100_000..<200_000).map(String.init)).words

        #expect(words.count == 71_428)
    }

    @Test("A query of nothing, or of what no card can have, finds nothing")
    func refuses() {
        #expect(StorableWords(words: []) == nil)
        #expect(StorableWords(words: ["", "-"]) == nil)
        #expect(StorableWords(words: ["fraud", "a\0"]) == nil)
        #expect(StorableWords(words: ["fraud", "-"])?.words == ["fraud"])
    }
}
