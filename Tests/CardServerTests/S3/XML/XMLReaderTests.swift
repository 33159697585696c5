import CardServer
import Testing

@Suite("Reading the documents that S3's clients send")
struct XMLReaderTests {
    @Test("Elements, attributes, comments, CDATA and a namespace prefix")
    func reads() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- from a client -->
            <s:Delete xmlns:s="http://s3.amazonaws.com/doc/2006-03-01/">
              <Quiet> true\t</Quiet><Object note='1 > 0'><Key><![CDATA[a<b]]>&amp;c</Key><VersionId/></Object>
            </s:Delete>

            """

        let document = try XMLReader.read(Array(text.utf8))

        #expect(document.name == "Delete")
        #expect(document.children.map(\.name) == ["Quiet", "Object"])
        #expect(document.trimmed("Quiet") == "true")
        #expect(document["Object"]?["Key"]?.text == Array("a<b&c".utf8))
        #expect(document["Object"]?.trimmed("VersionId")?.isEmpty == true)
        #expect(document["Missing"] == nil)
    }

    @Test(
        "Text is what the key's writer meant",
        arguments: [
            ("&lt;&gt;&amp;&quot;&apos;", "<>&\"'"),
            ("&#13;&#xA;&#x1F600;", "\r\n😀"),
            ("a\r\nb\rc", "a\nb\nc"),
            (" lead and trail ", " lead and trail "),
            ("e\u{301}日本", "e\u{301}日本"),
        ]
    )
    func text(written: String, meant: String) throws {
        let document = try XMLReader.read(Array("<Key>\(written)</Key>".utf8))

        #expect(document.text == Array(meant.utf8))
    }

    @Test(
        "Whatever is not plain, whole XML is refused",
        arguments: [
            "", " ", "text", "<a>", "<a></b>", "<a/><b/>", "<a/>x", "<a b></a>", "<a b=c/>", "<a b=\"<\"/>",
            "<a b=\"1\"",
            "<a>&b;</a>", "<a>&amp</a>", "<a>&#xD800;</a>", "<a>&#x110000;</a>", "<a>&#99999999999999999999;</a>",
            "<a>&#-1;</a>", "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a><?php?></a>",
            "<a><![CDATA[</a>", "<a><!-- </a>", "<>", "< a/>", "<a></a", "<?xml version=\"1.0\"",
        ]
    )
    func refuses(text: String) {
        #expect(throws: XMLFault.self) { try XMLReader.read(Array(text.utf8)) }
    }

    @Test("Depth is bounded, and bytes have to be UTF-8")
    func bounds() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        let allowed = String(repeating: "<a>", count: 8) + String(repeating: "</a>", count: 8)

        #expect(throws: XMLFault.self) { try XMLReader.read(Array(deep.utf8)) }
        #expect(throws: XMLFault.self) { try XMLReader.read(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8)) }
        #expect(try XMLReader.read(Array(allowed.utf8)).name == "a")
    }
}
