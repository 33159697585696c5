import CPango

/// A glyph of an emoji font at a size: how it is painted, and where it stands in its picture.
struct EmojiGlyph {
    let number: UInt32
    /// Pixels per em.
    let size: Double

    /// The room around the glyph's own square.
    var margin: Double { (size * 0.15).rounded(.up) }
    /// The width and height of the picture: the origin is a margin from the left, and an em and a margin from the top.
    var extent: Double { (size * 1.3 + margin * 2).rounded(.up) }

    /// Paints the glyph on a transparent ground.
    func painted(with face: OpaquePointer) -> OpaquePointer {
        // Neither is ever nil: on failure cairo hands out objects that are in an error state, which shows at the end.
        let surface: OpaquePointer = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(extent), Int32(extent))
        let painter: OpaquePointer = cairo_create(surface)
        cairo_set_font_face(painter, face)
        cairo_set_font_size(painter, size)
        var placed = cairo_glyph_t(index: UInt(number), x: margin, y: size + margin)
        cairo_show_glyphs(painter, &placed, 1)
        cairo_destroy(painter)
        cairo_surface_flush(surface)
        return surface
    }
}
