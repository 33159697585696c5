import CPango
import CardPresentation

/// A PDF that is being drawn: cairo with the few verbs that pages and charts use.
///
/// Lengths are points, y grows downwards.
final class Canvas {
    let cairo: OpaquePointer
    private let file: DrawnFile
    let typesetter: Typesetter
    /// What cairo cannot write into the file's structure by itself.
    private(set) var notes = StructureNotes()
    private let emoji: EmojiPictures
    private var outlineParents: [Int32] = [CAIRO_PDF_OUTLINE_ROOT]

    init(width: Double, height: Double, typesetter: Typesetter) {
        self.typesetter = typesetter
        file = DrawnFile(width: width, height: height, capacity: 64 * 1024)
        cairo = file.cairo
        emoji = EmojiPictures(typesetter.emojiStore)
    }

    /// The pictures that stand-ins were drawn for.
    var pictures: [PictureStreams] { emoji.standIns }

    /// Ends the file.
    ///
    /// - Throws: ``PDFError/drawing(_:)`` when anything went wrong since the beginning.
    func finish() throws(PDFError) -> [UInt8] {
        try file.finish()
    }

    func endPage() {
        cairo_show_page(cairo)
    }

    // MARK: What the file says of itself

    func set(_ metadata: cairo_pdf_metadata_t, _ text: String) {
        guard !text.isEmpty else { return }
        cairo_pdf_surface_set_metadata(file.surface, metadata, text)
    }

    /// Adds a bookmark below the last one of the level above; pages count from 1.
    func addOutline(_ title: String, level: Int, page: Int, y: Double) {
        while outlineParents.count > max(1, level) {
            outlineParents.removeLast()
        }
        let parent = outlineParents[outlineParents.count - 1]
        let target = "page=\(page) pos=[0 \(Int(y))]"
        let flags = level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(rawValue: 0)
        outlineParents.append(
            cairo_pdf_surface_add_outline(file.surface, parent, DisplayText.shortened(title, to: 120), target, flags)
        )
    }

    // MARK: Structure

    /// Draws `body` as one element of the document's structure.
    ///
    /// - Parameter name: a standard type such as `P`; cairo crashes on others.
    func tagged(_ name: StructureTag, _ body: () -> Void) {
        cairo_tag_begin(cairo, name.rawValue, "")
        body()
        cairo_tag_end(cairo, name.rawValue)
    }

    /// Draws `body` as a figure.
    ///
    /// - Parameter description: what somebody who cannot see it is told.
    func figure(_ description: String, _ body: () -> Void) {
        notes.figureDescriptions.append(description)
        tagged(.figure, body)
    }

    /// Draws `body` as a table's header cell, for its column or else for its row.
    func headerCell(ofColumn: Bool, _ body: () -> Void) {
        notes.areColumnHeaders.append(ofColumn)
        tagged(.headerCell, body)
    }

    /// Makes what `body` draws open an address.
    func linked(to address: String, _ body: () -> Void) {
        cairo_tag_begin(cairo, StructureTag.link.rawValue, "uri='\(address)'")
        body()
        cairo_tag_end(cairo, StructureTag.link.rawValue)
    }

    /// Makes what `body` draws jump to a page, counted from 1.
    func linked(toPage page: Int, y: Double, _ body: () -> Void) {
        cairo_tag_begin(cairo, StructureTag.link.rawValue, "page=\(page) pos=[0 \(Int(y))]")
        body()
        cairo_tag_end(cairo, StructureTag.link.rawValue)
    }

    // MARK: Shapes

    func use(_ ink: Ink, opacity: Double = 1) {
        if opacity < 1 {
            cairo_set_source_rgba(cairo, ink.red, ink.green, ink.blue, opacity)
        } else {
            cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue)
        }
    }

    func fill(_ box: Box, _ ink: Ink) {
        use(ink)
        cairo_rectangle(cairo, box.x, box.y, box.width, box.height)
        cairo_fill(cairo)
    }

    func fill(_ box: Box, radius: Double, _ ink: Ink) {
        use(ink)
        let radius = min(radius, min(box.width, box.height) / 2)
        cairo_new_sub_path(cairo)
        cairo_arc(cairo, box.maxX - radius, box.y + radius, radius, -.pi / 2, 0)
        cairo_arc(cairo, box.maxX - radius, box.maxY - radius, radius, 0, .pi / 2)
        cairo_arc(cairo, box.x + radius, box.maxY - radius, radius, .pi / 2, .pi)
        cairo_arc(cairo, box.x + radius, box.y + radius, radius, .pi, .pi * 1.5)
        cairo_close_path(cairo)
        cairo_fill(cairo)
    }

    func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ ink: Ink, width: Double = 0.5) {
        stroke([PlotPoint(x: x1, y: y1), PlotPoint(x: x2, y: y2)], ink, width: width)
    }

    func stroke(_ points: [PlotPoint], _ ink: Ink, width: Double, closed: Bool = false) {
        trace(points, closed: closed)
        use(ink)
        cairo_set_line_width(cairo, width)
        cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
        cairo_stroke(cairo)
    }

    func fill(_ points: [PlotPoint], _ ink: Ink) {
        trace(points, closed: true)
        use(ink)
        cairo_fill(cairo)
    }

    func circle(_ x: Double, _ y: Double, radius: Double, _ ink: Ink, lineWidth: Double? = nil) {
        cairo_new_path(cairo)
        cairo_arc(cairo, x, y, radius, 0, .pi * 2)
        use(ink)
        guard let lineWidth else { return cairo_fill(cairo) }
        cairo_set_line_width(cairo, lineWidth)
        cairo_stroke(cairo)
    }

    private func trace(_ points: [PlotPoint], closed: Bool) {
        cairo_new_path(cairo)
        for point in points {
            cairo_line_to(cairo, point.x, point.y)
        }
        if closed {
            cairo_close_path(cairo)
        }
    }

    // MARK: Text

    /// Draws some lines of a paragraph with the first line's top at `y`.
    func draw(_ box: TextBox, lines: Range<Int>? = nil, x: Double, y: Double) {
        let lines = lines ?? 0..<box.lines.count
        guard let first = lines.first else { return }
        use(box.style.ink)
        for line in box.lines[lines] {
            let top = y + line.top - box.lines[first].top
            cairo_move_to(cairo, x + line.x, top + line.baseline)
            if box.mayHaveEmoji {
                EmojiLine(box: box, canvas: self, emoji: emoji).draw(line)
            } else {
                pango_cairo_show_layout_line(cairo, line.line)
            }
        }
    }

    /// Draws a one-line text turned counter-clockwise around its end point: `x`, `y` is the middle of the line's end.
    func drawTurned(_ box: TextBox, x: Double, y: Double, angle: Double, anchor: Double) {
        cairo_save(cairo)
        cairo_translate(cairo, x, y)
        cairo_rotate(cairo, -angle)
        draw(box, x: -box.inkWidth * anchor - box.firstLineStart, y: -box.height / 2)
        cairo_restore(cairo)
    }
}

/// The types of structure elements that pages use; every one is standard, for cairo crashes on others.
enum StructureTag: String {
    case document = "Document"
    case section = "Sect"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case heading4 = "H4"
    case paragraph = "P"
    case contents = "TOC"
    case contentsItem = "TOCI"
    case table = "Table"
    case row = "TR"
    case headerCell = "TH"
    case cell = "TD"
    case figure = "Figure"
    case caption = "Caption"
    case link = "Link"
}

/// A rectangle.
struct Box: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var maxX: Double { x + width }
    var maxY: Double { y + height }
    var midX: Double { x + width / 2 }
    var midY: Double { y + height / 2 }
}
