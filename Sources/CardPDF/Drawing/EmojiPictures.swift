import CPango

/// Draws colour emoji as sharp pictures.
///
/// Cairo would embed a glyph of a bitmap font at the size of the text, 10 pixels or so, which prints as a blur. Here
/// each glyph is painted once at the size it was made in, and placed as a picture that is scaled down.
final class EmojiPictures {
    /// The size, in pixels per em, that the pictures of Noto Color Emoji have.
    private static let fullSize = 109.0
    /// Beyond this many different emoji, pictures are smaller: a hostile document must not fill the memory.
    private static let mostFullPictures = 300
    private static let smallSize = 36.0

    /// A glyph on a transparent ground, its origin a margin from the left, and an em and a margin from the top.
    private struct Picture {
        let surface: OpaquePointer
        let size: Double

        var margin: Double { (size * 0.15).rounded(.up) }
        var extent: Double { (size * 1.3 + margin * 2).rounded(.up) }
    }

    private var pictures: [UInt32: Picture] = [:]

    deinit {
        pictures.values.forEach { cairo_surface_destroy($0.surface) }
    }

    /// Draws a line from cairo's current point on, emoji included.
    func draw(_ line: UnsafeMutablePointer<PangoLayoutLine>, of box: TextBox, on canvas: Canvas) {
        let cairo = canvas.cairo
        var x = 0.0
        var y = 0.0
        cairo_get_current_point(cairo, &x, &y)
        var next = line.pointee.runs
        while let node = next {
            next = node.pointee.next
            guard let run = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self),
                let glyphs = run.pointee.glyphs
            else { continue }
            let rise = Double(run.pointee.y_offset) / Double(PANGO_SCALE)
            if let font = run.pointee.item?.pointee.analysis.font, canvas.typesetter.isEmojiFont(font) {
                paint(glyphs, font, size: box.style.size, x: x, y: y - rise, on: canvas)
            } else {
                cairo_move_to(cairo, x, y - rise)
                pango_cairo_show_glyph_item(cairo, box.text, run)
            }
            x += Double(pango_glyph_string_get_width(glyphs)) / Double(PANGO_SCALE)
        }
    }

    private func paint(
        _ glyphs: UnsafeMutablePointer<PangoGlyphString>,
        _ font: UnsafeMutablePointer<PangoFont>,
        size: Double,
        x: Double,
        y: Double,
        on canvas: Canvas
    ) {
        var x = x
        for index in 0..<Int(glyphs.pointee.num_glyphs) {
            let glyph = glyphs.pointee.glyphs[index]
            if glyph.glyph < 0x1000_0000, let picture = picture(of: glyph.glyph, font) {
                let dx = Double(glyph.geometry.x_offset) / Double(PANGO_SCALE)
                let dy = Double(glyph.geometry.y_offset) / Double(PANGO_SCALE)
                cairo_save(canvas.cairo)
                cairo_translate(canvas.cairo, x + dx, y + dy)
                cairo_scale(canvas.cairo, size / picture.size, size / picture.size)
                let (left, top) = (-picture.margin, -picture.size - picture.margin)
                cairo_set_source_surface(canvas.cairo, picture.surface, left, top)
                cairo_pattern_set_filter(cairo_get_source(canvas.cairo), CAIRO_FILTER_GOOD)
                // Cairo refuses a file in which a picture is painted, rather than filled into a shape, within a tag.
                cairo_rectangle(canvas.cairo, left, top, picture.extent, picture.extent)
                cairo_fill(canvas.cairo)
                cairo_restore(canvas.cairo)
            }
            x += Double(glyph.geometry.width) / Double(PANGO_SCALE)
        }
        canvas.use(.text)
    }

    private func picture(of glyph: UInt32, _ font: UnsafeMutablePointer<PangoFont>) -> Picture? {
        if let known = pictures[glyph] { return known }
        guard let scaledFont = pango_cairo_font_get_scaled_font(OpaquePointer(font)),
            let face = cairo_scaled_font_get_font_face(scaledFont)
        else { return nil }
        let size = pictures.count < Self.mostFullPictures ? Self.fullSize : Self.smallSize
        // Neither is ever nil: on failure cairo hands out objects that are in an error state, which shows at the end.
        let extent = Int32((size * 1.3 + (size * 0.15).rounded(.up) * 2).rounded(.up))
        let surface: OpaquePointer = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, extent, extent)
        let picture = Picture(surface: surface, size: size)
        let painter: OpaquePointer = cairo_create(surface)
        cairo_set_font_face(painter, face)
        cairo_set_font_size(painter, size)
        var placed = cairo_glyph_t(index: UInt(glyph), x: picture.margin, y: size + picture.margin)
        cairo_show_glyphs(painter, &placed, 1)
        cairo_destroy(painter)
        cairo_surface_flush(surface)
        pictures[glyph] = picture
        return picture
    }
}
