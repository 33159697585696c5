import CPango
import Foundation

/// Keeps render threads from waiting for each other for ever.
///
/// Cairo 1.16 keeps 512 pages of 32 glyphs, for all fonts and threads together. A thread that needs one more takes away
/// that of another font; it holds the cache meanwhile, and waits for whoever uses that font. When that thread waits for
/// the cache, both wait for ever, and a few thousand different Chinese characters are enough for that.
///
/// Cairo takes no page away while any font is in the middle of making a glyph. So one font is: a thread of its own
/// draws a glyph that never gets done. Pages go with their fonts then, which ``Typesetter/isWornOut`` bounds.
enum GlyphCache {
    private static let freeze: Void = {
        let isFrozen = DispatchSemaphore(value: 0)
        let thread = Thread { drawForEver(isFrozen) }
        thread.name = "card-pdf-glyphs"
        thread.stackSize = 256 * 1024
        thread.start()
        isFrozen.wait()
    }()

    /// Sees to it that nothing is taken out of the cache from here on, in the whole process.
    static func keepWhole() {
        freeze
    }

    /// What the glyph's drawing signals once it has begun; only the first call below writes it, before any other thread
    /// reads it, which makes it safe to share.
    nonisolated(unsafe) private static var begun: DispatchSemaphore?

    private static func drawForEver(_ isFrozen: DispatchSemaphore) {
        begun = isFrozen
        let face = cairo_user_font_face_create()
        cairo_user_font_face_set_render_glyph_func(face) { _, _, _, _ in
            GlyphCache.begun?.signal()
            while true { sleep(.max) }
        }
        var size = cairo_matrix_t()
        var identity = cairo_matrix_t()
        cairo_matrix_init_scale(&size, 10, 10)
        cairo_matrix_init_identity(&identity)
        let options = cairo_font_options_create()
        let font = cairo_scaled_font_create(face, &size, &identity, options)
        var glyph = cairo_glyph_t(index: 1, x: 0, y: 0)
        var extents = cairo_text_extents_t()
        cairo_scaled_font_glyph_extents(font, &glyph, 1, &extents)
        // Reached only when cairo could not make the font, and so freezes nothing; pages still must be drawn.
        isFrozen.signal()
    }
}
