import CardConsole
import Testing

@Suite("Pieces of pages")
struct HTMLTests {
    @Test("A text is escaped wherever it comes in")
    func escaping() {
        let hostile = #"<script>alert("it's")</script> & more"#
        let escaped = "&lt;script&gt;alert(&quot;it&#39;s&quot;)&lt;/script&gt; &amp; more"
        #expect(HTML(hostile).markup == escaped)
        #expect(p { hostile }.markup == "<p>\(escaped)</p>")
        #expect(p(.title(hostile)) { "" }.markup == "<p title=\"\(escaped)\"></p>")
        #expect(input(.name(hostile)).markup == "<input name=\"\(escaped)\">")
    }

    @Test("A literal of the program is text, too")
    func literals() {
        let html: HTML = "a < b"
        #expect(html.markup == "a &lt; b")
    }

    @Test("Control characters that no document may have are replaced")
    func controls() {
        #expect(HTML("a\u{0}b\u{1B}c\td\ne").markup == "a\u{FFFD}b\u{FFFD}c\td\ne")
    }

    @Test("Loops, conditions and absent values build what they say")
    func building() {
        let missing: String? = nil
        let html = ul(.class("x")) {
            for number in 1...2 {
                li { number }
            }
            if missing == nil { li { "none" } }
            missing
        }
        #expect(html.markup == #"<ul class="x"><li>1</li><li>2</li><li>none</li></ul>"#)
    }

    @Test("An attribute without a value is left out, a flag stands alone")
    func attributes() {
        let html = input(.attribute("min", nil), .flag("required"), .checked(if: false), .selected(if: true))
        #expect(html.markup == "<input required selected>")
    }

    @Test(
        "A link leads to this server, to a place on the page, or to the web, and nowhere else",
        arguments: [
            ("/console/cards", "/console/cards"), ("#top", "#top"), ("?page=2", "?page=2"),
            ("https://example.com/", "https://example.com/"), ("javascript:alert(1)", "#"),
            ("JaVaScRiPt:alert(1)", "#"), ("data:text/html,x", "#"), ("//example.com", "#"), ("/\\example.com", "#"),
            (" javascript:alert(1)", "#"), ("", "#"), ("/\t/example.com", "#"), ("/\r\n\\example.com", "#"),
            // An accent on a slash makes another character of it, but no other byte.
            ("/\u{301}", "/\u{301}"), ("//\u{301}example.com", "#"), ("/\\\u{301}example.com", "#"),
        ]
    )
    func links(address: String, href: String) {
        #expect(a(.href(address)) { "x" }.markup == "<a href=\"\(href)\">x</a>")
    }
}
