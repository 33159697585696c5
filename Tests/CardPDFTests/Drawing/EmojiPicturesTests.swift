import CardPDF
import CardTesting
import JSONTree
import Testing

@Suite struct EmojiPicturesTests {
    private func file(purpose: String) async throws -> RenderedFile {
        let content: JSON = ["intended_uses": ["purpose_of_model": .string(purpose)]]
        return try await file(content)
    }

    private func file(_ content: JSON) async throws -> RenderedFile {
        RenderedFile(bytes: try await PDFRenderer(threads: 1).render(CardFixtures.card(content)))
    }

    @Test("Each emoji is in the file once, as large as its font has it, with its transparency")
    func embedsPictures() async throws {
        let file = try await file(purpose: "🎯 🏦 🎯 and 🎯")
        #expect(file.text.occurrences(of: "/Subtype /Image\n   /Width 176\n   /Height 176\n") == 4)
        #expect(file.text.occurrences(of: "/SMask ") == 2)
        #expect(file.text.occurrences(of: "/Subtype /Image\n") == 4)
    }

    @Test("More emoji than memory is for are smaller, none is left out")
    func limitsPictures() async throws {
        let scalars = (0x1F300...0x1F6FF).compactMap { Unicode.Scalar(UInt32($0)) }.filter(
            \.properties.isEmojiPresentation
        )
        let text = scalars.prefix(400).map { String($0) }.joined(separator: " ")
        let file = try await file(purpose: text)
        let large = file.text.occurrences(of: "/Subtype /Image\n   /Width 176\n   /Height 176\n")
        let small = file.text.occurrences(of: "/Subtype /Image\n   /Width 59\n   /Height 59\n")
        // A picture and its transparency each; how many there is memory for depends a little on their sizes.
        #expect((500...600).contains(large))
        #expect(small > 100)
        #expect(file.text.occurrences(of: "/Subtype /Image\n") == large + small)
        guard RenderedFile.isInstalled("qpdf") else { return }
        #expect(try file.output(of: "qpdf", ["--check", "FILE"]).status == 0)
    }

    @Test("What follows an emoji keeps the colour of its line", .enabled(if: RenderedFile.isInstalled("qpdf")))
    func keepsColour() async throws {
        let plain = try await colours(of: ["model_overview": ["model_name": "Goal model"]])
        let pictured = try await colours(of: ["model_overview": ["model_name": "🎯 Goal 🎯 model"]])
        #expect(plain.count > 4)
        #expect(pictured == plain)
    }

    /// The colours in the order in which the pages set them, without repeats.
    private func colours(of content: JSON) async throws -> [Substring] {
        let readable = try await file(content).output(of: "qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"])
        let set = readable.text.matches(of: /[0-9.]+ [0-9.]+ [0-9.]+ rg/).map(\.output)
        return set.reduce(into: []) { colours, colour in
            if colours.last != colour { colours.append(colour) }
        }
    }
}

extension String {
    /// How often a word occurs.
    fileprivate func occurrences(of word: String) -> Int {
        ranges(of: word).count
    }
}
