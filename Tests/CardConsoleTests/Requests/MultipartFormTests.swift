import CardConsole
import Testing

@Suite("Forms with files")
struct MultipartFormTests {
    private static let type = "multipart/form-data; boundary=----b"

    private func form(_ text: String, type: String = Self.type) -> MultipartForm? {
        MultipartForm(Array(text.replacing("\n", with: "\r\n").utf8), contentType: type)
    }

    @Test("Fields and files are told apart, and files lose their folders")
    func reading() throws {
        let form = try #require(
            self.form(
                """
                ------b
                Content-Disposition: form-data; name="note"

                two
                lines
                ------b
                Content-Disposition: form-data; name="report"; filename="C:\\data\\a %22b%22.json"
                Content-Type: application/json

                {}
                ------b--

                """
            )
        )
        #expect(form.fields.all == [FormFields.Field("note", "two\r\nlines")])
        #expect(form.files.map(\.name) == ["a \"b\".json"])
        #expect(form.files.map(\.field) == ["report"])
        #expect(form.files.map(\.bytes) == [Array("{}".utf8)])
    }

    @Test("U+0000 is replaced in fields and names, and left alone in files")
    func nullCharacters() throws {
        let text = """
            ------b
            Content-Disposition: form-data; name="note"

            a\u{0}b
            ------b
            Content-Disposition: form-data; name="report"; filename="a\u{0}.json"

            \u{0}
            ------b--

            """
        let form = try #require(self.form(text))
        #expect(form.fields["note"] == "a\u{FFFD}b")
        #expect(form.files.map(\.name) == ["a\u{FFFD}.json"])
        #expect(form.files.map(\.bytes) == [[0]])
    }

    @Test("A field for files that nobody chose one for is no file")
    func emptyChoice() throws {
        let form = try #require(
            self.form(
                """
                ------b
                Content-Disposition: form-data; name="report"; filename=""
                Content-Type: application/octet-stream


                ------b--

                """
            )
        )
        #expect(form.files.isEmpty)
    }

    @Test("Content that looks like a boundary without being one is content")
    func nearBoundary() throws {
        let form = try #require(
            self.form("------b\nContent-Disposition: form-data; name=\"a\"\n\n\n-----b\n------\n------b--")
        )
        #expect(form.fields["a"] == "\r\n-----b\r\n------")
    }

    @Test(
        "A body that breaks off, or that is none, is refused",
        arguments: [
            "", "------b", "------b\nContent-Disposition: form-data; name=\"a\"", "------b\n\n\nx",
            "------b\nContent-Disposition: form-data; name=\"a\"\n\nx\n",
        ]
    )
    func broken(text: String) {
        #expect(form(text) == nil)
    }

    @Test("A type without a boundary is refused", arguments: ["multipart/form-data", "multipart/form-data; boundary="])
    func noBoundary(type: String) {
        #expect(form("------b--", type: type) == nil)
    }
}
