import Testing
import cardinal

@Suite("The width of texts on a terminal")
struct DisplayWidthTests {
    @Test(
        "counts columns, not characters",
        arguments: [
            ("", 0), ("churn", 5), ("é", 1), ("e\u{301}", 1), ("日本語", 6), ("한국어", 6), ("ｆｕｌｌ", 8), ("ﾊﾝ", 2),
            ("🙂", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("☂\u{FE0F}", 2), ("☂", 1), ("1", 1), ("a\u{200B}", 1), ("→…", 2),
        ]
    )
    func width(text: String, columns: Int) {
        #expect(text.displayWidth == columns)
    }

    @Test(
        "is cut down to columns with an ellipsis",
        arguments: [
            ("churn", 5, "churn"), ("churn", 4, "chu…"), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"),
            ("日本語", 4, "日…"), ("a🙂b", 3, "a…"), ("churn", 1, "…"), ("churn", 0, ""),
        ]
    )
    func cut(text: String, columns: Int, expected: String) {
        #expect(text.cut(toColumns: columns) == expected)
    }

    @Test(
        "goes on on the next line where it does not fit, with every character whole",
        arguments: [
            ("churn", 5, ["churn"]), ("churn", 2, ["ch", "ur", "n"]), ("日本語", 5, ["日本", "語"]),
            ("日本", 1, ["日", "本"]), ("e\u{301}é", 1, ["e\u{301}", "é"]), ("", 3, [""]),
        ]
    )
    func folded(text: String, columns: Int, lines: [String]) {
        #expect(text.folded(toColumns: columns) == lines)
    }

    @Test("is filled up with spaces")
    func padded() {
        #expect("日本".padded(toColumns: 6) == "日本  ")
        #expect("long".padded(toColumns: 2) == "long")
    }

    @Test("counts nothing that a terminal would obey")
    func printable() {
        #expect("a\u{1B}[31mb".printable == "a\u{FFFD}[31mb")
        #expect("two\nlines\tand\rmore".printable == "two lines and more")
        #expect("\u{202E}nrohc".printable == "\u{FFFD}nrohc")
        #expect("\u{9B}31m".printable == "\u{FFFD}31m")
        #expect("plain 日本".printable == "plain 日本")
    }
}
