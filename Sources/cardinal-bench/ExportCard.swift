import ArgumentParser
import CAllocator
import CardPDF
import JSONTree
import ModelCards
import SageMakerAPI

/// Renders a card as a PDF on so many threads.
struct ExportCard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Render a card as a PDF.")

    @Argument(help: "A file with the content of a card.")
    var path: String

    @Option(help: "How many documents are rendered at once.")
    var threads = 1

    @Option(help: "How many documents are rendered in all, after the first of each thread.")
    var documents = 20

    @Option(help: "Keeps the last document in this file.")
    var output: String?

    func run() async throws {
        // As the server does.
        allocator_gives_back_large_blocks()
        let card = RenderableCard(
            name: "bench",
            arn: "arn:aws:sagemaker:us-east-1:000000000000:model-card/bench",
            version: 1,
            status: .approved,
            content: try JSON(parsing: try contents(of: path)),
            contentDigest: String(repeating: "0", count: 64),
            cardCreatedAt: Timestamp(milliseconds: 1_710_000_000_000),
            versionCreatedAt: Timestamp(milliseconds: 1_710_000_000_000),
            versionCreatedBy: author,
            lastModifiedAt: Timestamp(milliseconds: 1_710_000_000_000),
            lastModifiedBy: author
        )
        let renderer = PDFRenderer(threads: threads)
        // Fonts are found and opened once a thread, which a server does when it starts.
        try await render(card, with: renderer, documents: threads)
        let start = ContinuousClock.now
        try await render(card, with: renderer, documents: documents)
        Repetition.print(documents, ContinuousClock.now - start)
        if let output { try FileBytes(try await renderer.render(card)).write(to: output) }
    }

    private var author: Identity { Identity(arn: "arn:aws:iam::000000000000:root", principalID: "000000000000") }

    private func render(_ card: RenderableCard, with renderer: PDFRenderer, documents: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<documents {
                group.addTask { _ = try await renderer.render(card) }
            }
            try await group.waitForAll()
        }
    }
}
