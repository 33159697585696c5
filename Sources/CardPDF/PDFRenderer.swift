import CPango
import CardPresentation
import ModelCards

/// Renders model cards as PDF documents: content to blocks, blocks to pages, pages to bytes.
///
/// The same card renders to the same bytes, on every thread and in every process with the same fonts.
package final class PDFRenderer: CardRenderer {
    private let threads: RenderThreads

    /// Starts render threads; more than cores do not help.
    package convenience init(threads: Int = 2) {
        self.init(threads: threads, fontDirectories: FontConfiguration.systemDirectories)
    }

    /// Looks for fonts elsewhere than where the system keeps them.
    package init(threads: Int, fontDirectories: [String]) {
        self.threads = RenderThreads(count: threads, fontDirectories: fontDirectories)
    }

    /// Renders a card.
    ///
    /// - Throws: ``PDFError``; no content that the service stores leads to one.
    package func render(_ card: RenderableCard) async throws -> [UInt8] {
        try await threads.run { typesetter in
            let document = CardDocument(card)
            return try Self.bytes(of: document, DocumentProperties(card, title: document.title), typesetter)
        }
    }

    private static func bytes(
        of document: CardDocument,
        _ properties: DocumentProperties,
        _ typesetter: Typesetter
    ) throws(PDFError) -> [UInt8] {
        typesetter.begin(document.hanStyle)
        let (items, pages) = paginated(document, typesetter)
        let canvas = Canvas(width: PageGeometry.width, height: PageGeometry.height, typesetter: typesetter)
        canvas.set(CAIRO_PDF_METADATA_TITLE, properties.title)
        canvas.set(CAIRO_PDF_METADATA_AUTHOR, properties.author)
        canvas.set(CAIRO_PDF_METADATA_SUBJECT, properties.subject)
        canvas.set(CAIRO_PDF_METADATA_KEYWORDS, properties.keywords.joined(separator: ", "))
        canvas.set(CAIRO_PDF_METADATA_CREATOR, "Cardinal")
        canvas.set(CAIRO_PDF_METADATA_CREATE_DATE, properties.created)
        canvas.set(CAIRO_PDF_METADATA_MOD_DATE, properties.modified)
        let footerWidth = PageGeometry.textWidth - 80
        let footer = typesetter.box(properties.footer, .footer, width: footerWidth, maximumLines: 1)
        let drawer = PageDrawer(canvas: canvas, items: items, pages: pages, footer: footer)
        drawer.drawPages()
        let drawn = try canvas.finish()
        return AccessibleFile.bytes(of: drawn, properties, canvas.notes, canvas.pictures)
    }

    private static func paginated(
        _ document: CardDocument,
        _ typesetter: Typesetter
    ) -> (items: [Item], pages: [[Placement]]) {
        var composer = Composer(typesetter: typesetter)
        document.blocks.forEach { composer.add($0) }
        let height = PageGeometry.textHeight
        let pages = Pagination.pages(of: composer.items.map(\.flow), pageHeight: height)
        guard pages.count >= ContentsTable.shortestDocument, let position = composer.contentsPosition else {
            return (composer.items, pages)
        }
        let room = ContentsTable.room(below: position, pages)
        let items = ContentsTable.insert(into: composer.items, at: position, room: room, typesetter)
        return (items, Pagination.pages(of: items.map(\.flow), pageHeight: height))
    }
}
