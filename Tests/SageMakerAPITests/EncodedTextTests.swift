import JSONTree
import SageMakerAPI
import Testing

@Suite struct EncodedTextTests {
    private static let texts = ["", "plain", #"{"a":"\\ and \""}"#, "line\r\nbreak\ttab\u{1}", "é 한국어 👩‍👩‍👧‍👦", "\u{0}"]

    @Test("An encoded text is written as the text is, and is the text when it is read", arguments: texts)
    func roundTrip(text: String) throws {
        var writer = JSONWriter()
        writer.string(text)
        var bytes = text
        let fromBytes = bytes.withUTF8 { EncodedText(utf8: $0) }

        #expect(EncodedText(text).json == writer.bytes)
        #expect(fromBytes == EncodedText(text))
        #expect(Array(EncodedText(text).text.utf8) == Array(text.utf8))
    }

    @Test("An encoded text takes its place among other values")
    func places() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.integer(1)
        EncodedText("a").write(to: &writer)
        EncodedText("b").write(to: &writer)
        writer.endArray()

        #expect(String(decoding: writer.bytes, as: UTF8.self) == #"[1,"a","b"]"#)
    }
}
