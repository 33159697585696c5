import CardPDF
import CardTesting
import JSONTree
import Testing

@Suite struct AccessibleFileTests {
    private func file(_ content: JSON = CardFixtures.everySection) async throws -> RenderedFile {
        RenderedFile(bytes: try await PDFRenderer(threads: 1).render(CardFixtures.card(content)))
    }

    @Test("The catalog names the language, the title's place, the tags and the metadata")
    func completesCatalog() async throws {
        let file = try await file()
        let objects = try #require(PDFObjects(file.bytes))
        let number = try #require(objects.trailerReference("Root"))
        let catalog = String(decoding: try #require(objects[number]), as: UTF8.self)
        for entry in [
            "/Lang (en)", "/DisplayDocTitle true", "/MarkInfo << /Marked true >>", "/Metadata ", "/Outlines ",
        ] {
            #expect(catalog.contains(entry), "\(entry)")
        }
    }

    @Test("Every figure has a description, every header cell says what it heads, and one element holds them all")
    func completesStructure() async throws {
        let text = try await file().text
        func count(_ words: String) -> Int { text.split(separator: words, omittingEmptySubsequences: false).count - 1 }
        #expect(count("/S /Figure\n") == 3)
        #expect(count("/Alt <FEFF") == 3)
        #expect(count("/S /TH\n") > 20)
        #expect(count("/S /TH\n") == count("/Scope /Column") + count("/Scope /Row"))
        #expect(count("/S /Document\n") == 1)
    }

    @Test("The metadata hold the title, the digest and the version's time, never the time of rendering")
    func writesMetadata() async throws {
        let text = try await file(["model_overview": ["model_name": "A < B & C"]]).text
        #expect(text.contains("A &lt; B &amp; C – model card, version 3"))
        #expect(text.contains("<xmp:CreateDate>2024-03-09T16:00:00Z</xmp:CreateDate>"))
        #expect(text.contains("<dc:identifier>sha256:\(CardFixtures.digest)</dc:identifier>"))
        #expect(text.contains("/CreationDate (D:20240309160000"))
        #expect(text.contains("/ID [ <9f86d081884c7d659a2feaa0c55ad015>"))
    }

    @Test("The table of objects leads to the objects")
    func writesTable() async throws {
        let file = try await file()
        let objects = try #require(PDFObjects(file.bytes))
        for number in 1..<objects.count {
            let object = try #require(objects[number], "\(number)")
            #expect(object.starts(with: "\(number) 0 obj".utf8), "\(number)")
        }
    }

    @Test(
        "Bytes that are no PDF have no objects",
        arguments: ["", "%PDF-1.5", "startxref\n5\n%%EOF", "xref\n0 9\nstartxref\n0\n"]
    )
    func refusesOthers(text: String) {
        #expect(PDFObjects(Array(text.utf8)) == nil)
    }
}
