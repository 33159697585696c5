import CPango

/// Draws colour emoji as sharp pictures, for one document.
///
/// Cairo would embed a glyph of a bitmap font at the size of the text, 10 pixels or so, which prints as a blur. Here
/// each glyph is painted once at the size it was made in, and placed as a picture that is scaled down.
final class EmojiPictures {
    /// The size, in pixels per em, that the pictures of Noto Color Emoji have.
    private static let fullSize = 109.0
    /// Beyond this many different emoji, pictures are smaller: a hostile document must not fill the memory.
    private static let mostFullPictures = 300
    private static let smallSize = 36.0

    /// What cairo is given: the picture, or what stands in for it until the file is completed.
    private struct Picture {
        let glyph: EmojiGlyph
        let surface: OpaquePointer
        let width: Double
        let height: Double
    }

    /// The pictures that have stand-ins, in the order of their widths.
    private(set) var standIns: [PictureStreams] = []
    private var pictures: [UInt32: Picture] = [:]
    private let store: EmojiStore

    init(_ store: EmojiStore) {
        self.store = store
    }

    deinit {
        pictures.values.forEach { cairo_surface_destroy($0.surface) }
    }

    /// Draws a run of emoji whose baseline begins at `x`, `y`.
    func draw(
        _ glyphs: UnsafeMutablePointer<PangoGlyphString>,
        _ font: UnsafeMutablePointer<PangoFont>,
        size: Double,
        x: Double,
        y: Double,
        on cairo: OpaquePointer
    ) {
        var x = x
        for index in 0..<Int(glyphs.pointee.num_glyphs) {
            let glyph = glyphs.pointee.glyphs[index]
            if glyph.glyph < 0x1000_0000, let picture = picture(of: glyph.glyph, font) {
                let dx = Double(glyph.geometry.x_offset) / Double(PANGO_SCALE)
                let dy = Double(glyph.geometry.y_offset) / Double(PANGO_SCALE)
                draw(picture, size: size, x: x + dx, y: y + dy, on: cairo)
            }
            x += Double(glyph.geometry.width) / Double(PANGO_SCALE)
        }
    }

    private func draw(_ picture: Picture, size: Double, x: Double, y: Double, on cairo: OpaquePointer) {
        let glyph = picture.glyph
        cairo_save(cairo)
        cairo_translate(cairo, x, y)
        cairo_scale(cairo, size / glyph.size, size / glyph.size)
        cairo_translate(cairo, -glyph.margin, -glyph.size - glyph.margin)
        cairo_scale(cairo, glyph.extent / picture.width, glyph.extent / picture.height)
        cairo_set_source_surface(cairo, picture.surface, 0, 0)
        cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_GOOD)
        // Cairo refuses a file in which a picture is painted, rather than filled into a shape, within a tag.
        cairo_rectangle(cairo, 0, 0, picture.width, picture.height)
        cairo_fill(cairo)
        cairo_restore(cairo)
    }

    private func picture(of number: UInt32, _ font: UnsafeMutablePointer<PangoFont>) -> Picture? {
        if let known = pictures[number] { return known }
        guard let scaledFont = pango_cairo_font_get_scaled_font(OpaquePointer(font)),
            let face = cairo_scaled_font_get_font_face(scaledFont)
        else { return nil }
        let size = pictures.count < Self.mostFullPictures ? Self.fullSize : Self.smallSize
        let glyph = EmojiGlyph(number: number, size: size)
        let picture: Picture
        if let streams = store.streams(of: glyph, face) {
            standIns.append(streams)
            let surface = Self.standIn(width: standIns.count)
            let height = Double(PictureCompletion.standInHeight)
            picture = Picture(glyph: glyph, surface: surface, width: Double(standIns.count), height: height)
        } else {
            let surface = glyph.painted(with: face)
            picture = Picture(glyph: glyph, surface: surface, width: glyph.extent, height: glyph.extent)
        }
        pictures[number] = picture
        return picture
    }

    /// A picture as small as it can be of which cairo writes colours and transparency.
    private static func standIn(width: Int) -> OpaquePointer {
        // Neither is ever nil: on failure cairo hands out objects that are in an error state, which shows at the end.
        let height = Int32(PictureCompletion.standInHeight)
        let surface: OpaquePointer = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(clamping: width), height)
        let painter: OpaquePointer = cairo_create(surface)
        cairo_set_source_rgba(painter, 1, 0, 0, 0.5)
        cairo_paint(painter)
        cairo_destroy(painter)
        cairo_surface_flush(surface)
        return surface
    }
}
