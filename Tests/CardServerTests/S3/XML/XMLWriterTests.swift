import CardServer
import Testing

@Suite("Writing S3's answers")
struct XMLWriterTests {
    @Test(
        "Every character of a key is escaped that XML would take for something else, or lose",
        arguments: [
            ("plain/key.txt", "plain/key.txt"),
            ("<a> & \"b\"", "&lt;a&gt; &amp; &quot;b&quot;"),
            ("tab\tnl\ncr\r", "tab&#x9;nl&#xa;cr&#xd;"),
            ("\u{0}\u{1}\u{7F}", "&#x0;&#x1;&#x7f;"),
            ("日本 e\u{301}", "日本 e\u{301}"),
        ]
    )
    func escapes(key: String, expected: String) {
        let bytes = XMLWriter.document("R") { $0.element("Key", key) }

        let document =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<R xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Key>\(expected)</Key></R>"
        #expect(bytes == Array(document.utf8))
    }

    @Test("What is written can be read")
    func roundTrip() throws {
        let key = "a\r\n\t<&>\"' 😀"

        let bytes = XMLWriter.document("R") { xml in xml.element("Inner") { $0.element("Key", key) } }

        #expect(try XMLReader.read(bytes)["Inner"]?["Key"]?.text == Array(key.utf8))
    }
}
