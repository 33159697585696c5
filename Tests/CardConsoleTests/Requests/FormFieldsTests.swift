import CardConsole
import Testing

@Suite("Fields of forms and addresses")
struct FormFieldsTests {
    @Test("Names and values lose their escapes, and keep their order")
    func reading() {
        let fields = FormFields(urlEncoded: Array("a=1+2&b=%C3%A9%2B&a=&c&%zz=%4".utf8))
        #expect(fields.values("a") == ["1 2", ""])
        #expect(fields["b"] == "é+")
        #expect(fields["c"] == "")
        #expect(fields["%zz"] == "%4")
        #expect(fields["missing"] == nil)
    }

    @Test("What no database keeps is replaced, in addresses and in forms")
    func nullCharacters() {
        let request = ConsoleRequest(target: "/console/cards/a%00b?q=x%00")
        #expect(request.path == ["cards", "a\u{FFFD}b"])
        #expect(request.query["q"] == "x\u{FFFD}")
        #expect(FormFields(form: Array("%00=a\u{0}".utf8))?["\u{FFFD}"] == "a\u{FFFD}")
    }

    @Test("A form with more fields than are read is refused whole, so that no row is lost unnoticed")
    func tooMany() {
        let field = Array("a&".utf8)
        let most = Array(repeatElement(field, count: FormFields.limit).joined().dropLast())
        #expect(FormFields(form: most)?.all.count == FormFields.limit)
        #expect(FormFields(form: most + field) == nil)
    }

    @Test("A text that is only white space counts as none")
    func blank() {
        let fields = FormFields(urlEncoded: Array("a=++&b=+x+".utf8))
        #expect(fields.text("a") == nil)
        #expect(fields.text("b") == "x")
    }

    @Test("What is written is read back, whatever it holds", arguments: ["a&b=c", "ü 😀 +%", "\n\r\t", "'\"<>"])
    func roundTrip(text: String) {
        var fields = FormFields()
        fields.append(text, text)
        fields.append("x", "")
        #expect(FormFields(urlEncoded: Array(fields.urlEncoded.utf8)) == fields)
    }

    @Test("An address' path loses its escapes part by part")
    func paths() {
        let request = ConsoleRequest(target: "/console/cards/a%2Fb/versions/2?q=x%20y&q=z")
        #expect(request.path == ["cards", "a/b", "versions", "2"])
        #expect(request.query.values("q") == ["x y", "z"])
        #expect(ConsolePath.to("cards", "a/b", query: [("q", "x y")]) == "/console/cards/a%2Fb?q=x%20y")
    }

    @Test(
        "A form leads on to a page of the console, and to nothing else",
        arguments: [
            ("/console/cards?q=1", "/console/cards?q=1"), ("https://example.com", "/console/"),
            ("//example.com", "/console/"), ("/console/\\example.com", "/console/"), ("/other", "/console/"),
            ("/console/a\r\nSet-Cookie: x", "/console/"), ("/console//example.com", "/console/"),
        ]
    )
    func nextPage(target: String, path: String) {
        #expect(ConsolePath.checked(target) == path)
    }
}
