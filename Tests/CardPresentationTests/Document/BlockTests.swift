import CardPresentation
import Testing

@Suite struct BlockTests {
    @Test("A blank value shows as a dash", arguments: ["", "  ", "\n\t"])
    func showsBlank(text: String) {
        #expect(Passage(text) == Passage("—", .absent))
    }

    @Test("Only a plain https address can be opened from the page")
    func linksHTTPSOnly() {
        #expect(Passage("https://example.com/a?b=c").link == "https://example.com/a?b=c")
        for text in ["http://example.com", "javascript:alert(1)", "file:///etc/passwd", "https://a b", "https://a'b"] {
            #expect(Passage(text).link == nil, "\(text)")
        }
    }
}
