import CardPDF
import CardTesting
import Foundation
import JSONTree
import Testing

@Suite struct PDFRendererTests {
    private static let renderer = PDFRenderer(threads: 2)

    private func rendered(_ content: JSON) async throws -> RenderedFile {
        RenderedFile(bytes: try await Self.renderer.render(CardFixtures.card(content)))
    }

    @Test("A card becomes a PDF of some pages")
    func rendersCard() async throws {
        let file = try await rendered(CardFixtures.everySection)
        #expect(file.bytes.starts(with: "%PDF-1.".utf8))
        #expect(file.text.hasSuffix("%%EOF\n"))
        #expect(file.pageCount == 4)
    }

    @Test("An empty card fills one page")
    func rendersEmptyCard() async throws {
        #expect(try await rendered([:]).pageCount == 1)
    }

    @Test("The same card renders to the same bytes, on every thread and beside other cards")
    func isDeterministic() async throws {
        let other = CardFixtures.content(metrics: [["name": "名前 🎯", "type": "string", "value": "قيمة"]])
        let files = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for number in 0..<24 {
                let content = number.isMultiple(of: 2) ? CardFixtures.everySection : other
                group.addTask { (number, try await Self.renderer.render(CardFixtures.card(content))) }
            }
            var files: [Int: [UInt8]] = [:]
            for try await (number, bytes) in group {
                files[number] = bytes
            }
            return files
        }
        #expect(Set(files.filter { $0.key.isMultiple(of: 2) }.values).count == 1)
        #expect(Set(files.filter { !$0.key.isMultiple(of: 2) }.values).count == 1)
        let fresh = try await PDFRenderer(threads: 1).render(CardFixtures.card(CardFixtures.everySection))
        #expect(fresh == files[0])
    }

    @Test("Many scripts render on many threads at once")
    func sharesFonts() async throws {
        let content: JSON = [
            "business_details": [
                "business_problem": "العربية עברית हिन्दी தமிழ் తెలుగు ಕನ್ನಡ മലയാളം বাংলা ไทย",
                "line_of_business": "日本語 한국어 བོད་ཡིག አማርኛ ქართული Հայերեն ខ្មែរ 🎯",
            ]
        ]
        let renderer = PDFRenderer(threads: 4)
        let files = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<80 {
                group.addTask { try await renderer.render(CardFixtures.card(content)) }
            }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(files.count == 1)
    }

    /// More glyphs than cairo keeps for all threads together.
    private static func chinese(_ start: UInt32) -> JSON {
        let scalars = (0..<6000).compactMap { Unicode.Scalar(0x4E00 + (start + $0) % 20_000) }
        let text = JSON.string(String(String.UnicodeScalarView(scalars)))
        return [
            "model_overview": ["model_description": text], "intended_uses": ["purpose_of_model": text],
            "evaluation_details": [["name": "e", "metric_groups": [["name": "g", "metric_data": [["notes": text]]]]]],
        ]
    }

    // A thread that waits for another for ever shows as a test that takes an hour, which no slow machine makes of it.
    @Test("Cards full of different Chinese characters render side by side", .timeLimit(.minutes(60)))
    func sharesGlyphs() async throws {
        let renderer = PDFRenderer(threads: 4)
        let files = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for number in 0..<12 as Range<UInt32> {
                let content = Self.chinese(number % 4 * 5000)
                group.addTask { try await renderer.render(CardFixtures.card(content)) }
            }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(files.count == 4)
    }

    @Test("Whatever a card holds, it renders", arguments: HostileContents.all)
    func survives(hostile: HostileContents.Case) async throws {
        let file = try await rendered(hostile.content)
        #expect(file.pageCount >= 1)
        #expect(file.text.hasSuffix("%%EOF\n"))
        guard RenderedFile.isInstalled("qpdf") else { return }
        #expect(try file.output(of: "qpdf", ["--check", "FILE"]).status == 0)
    }

    @Test("The text can be read back, right to left included", .enabled(if: RenderedFile.isInstalled("pdftotext")))
    func textIsReadable() async throws {
        let content: JSON = [
            "model_overview": [
                "model_name": "Credit default classifier", "model_owner": "יעל כהן", "problem_type": "信用風險",
                "algorithm_type": "<b>bold & 'quoted'</b>",
            ],
            "intended_uses": ["purpose_of_model": "Pre-screening of loans."],
        ]
        let text = try await rendered(content).output(of: "pdftotext", ["-layout", "FILE", "-"]).text
        let expected = [
            "Credit default classifier", "Pre-screening of loans.", "יעל", "信用風險", "<b>bold & 'quoted'</b>",
            "Version 3", "Approved", "2024-03-09 16:00:00 UTC", CardFixtures.digest, "Page 1 of",
        ]
        for words in expected {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("Without fonts a card fails to render, and says why")
    func reportsMissingFonts() async throws {
        let empty = FileManager.default.temporaryDirectory.appendingPathComponent("no-fonts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: empty) }
        let renderer = PDFRenderer(threads: 1, fontDirectories: [empty.path])
        await #expect(throws: PDFError.noFonts) {
            try await renderer.render(CardFixtures.card())
        }
    }

    @Test("A cancelled task does not wait for its turn")
    func stopsWhenCancelled() async {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await Self.renderer.render(CardFixtures.card())
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
