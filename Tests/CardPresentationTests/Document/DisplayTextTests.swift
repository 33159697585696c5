import CardPresentation
import Testing

@Suite struct DisplayTextTests {
    @Test("Text of every script comes out as it went in")
    func keepsScripts() {
        let text = "Zażółć γνώση решение 信用リスク 분류 محمد יעל हिन्दी 👩🏽‍💻 ½"
        #expect(DisplayText.clean(text) == text)
    }

    @Test(
        "Characters that act on a page lose their power",
        arguments: [
            ("a\u{202E}b\u{202C}c", "abc"),
            ("a\u{2066}b\u{2069}c", "abc"),
            ("a\u{0}b\u{7}c\u{9B}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
            ("\u{FEFF}a", "a"),
            ("a\u{FFFE}b\u{1FFFF}", "a\u{FFFD}b\u{FFFD}"),
            ("a\tb", "a    b"),
        ]
    )
    func disarms(text: String, expected: String) {
        #expect(DisplayText.clean(text) == expected)
    }

    @Test(
        "Line ends of all kinds become one kind, and at most one empty line stays",
        arguments: [
            ("a\r\nb\rc\u{2028}d\u{85}e", "a\nb\nc\nd\ne"),
            ("a\n\n\n\n\nb", "a\n\nb"),
            ("\n\na\n \n", "a"),
        ]
    )
    func unifiesLineEnds(text: String, expected: String) {
        #expect(DisplayText.clean(text) == expected)
    }

    @Test("A pile of combining marks is cut, so that it cannot paint over other lines")
    func cutsPiles() {
        let pile = "z" + String(repeating: "\u{301}", count: 300) + "y"
        #expect(DisplayText.clean(pile).unicodeScalars.count == 7)
    }

    @Test("A word that no line can hold is broken, and one of a field's full length is not")
    func breaksEndlessWords() {
        let longest = String(repeating: "w", count: 2096)
        #expect(DisplayText.clean(longest) == longest)
        let endless = DisplayText.clean(String(repeating: "w", count: 6000))
        #expect(endless.split(separator: "\n").map(\.count) == [2500, 2500, 1000])
    }

    @Test("A heading stays on one line")
    func joinsLines() {
        #expect(DisplayText.cleanLine("a\nb\n\nc") == "a b c")
    }

    @Test("Shortened text says that more follows")
    func shortens() {
        #expect(DisplayText.shortened("abcdef", to: 4) == "abc…")
        #expect(DisplayText.shortened("日本語文", to: 4) == "日本語文")
    }
}
