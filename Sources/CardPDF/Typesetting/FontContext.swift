import CPango
import CardPresentation

/// A thread's own fonts of one kind, set up for print: letters are placed where they belong, not where pixels are.
final class FontContext {
    let pango: OpaquePointer
    private let fontMap: UnsafeMutablePointer<PangoFontMap>

    /// Loads the list of fonts.
    ///
    /// - Throws: ``PDFError/noFonts``.
    init(_ kind: FontConfiguration.Kind, directories: [String]) throws(PDFError) {
        let configuration = try FontConfiguration.make(kind, directories: directories)
        defer { FcConfigDestroy(configuration) }
        guard let fontMap = pango_cairo_font_map_new() else { throw .drawing("pango has no fonts for cairo") }
        guard let pango = pango_font_map_create_context(fontMap) else {
            g_object_unref(UnsafeMutableRawPointer(fontMap))
            throw .drawing("pango has no fonts for cairo")
        }
        self.fontMap = fontMap
        self.pango = pango
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        if let options {
            OpenFonts.open(configuration, options)
        }
        pango_fc_font_map_set_config(OpaquePointer(fontMap), configuration)
        pango_cairo_context_set_resolution(pango, 72)
        pango_context_set_round_glyph_positions(pango, 0)
        pango_cairo_context_set_font_options(pango, options)
        cairo_font_options_destroy(options)
        apply(.none)
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(pango))
        g_object_unref(UnsafeMutableRawPointer(fontMap))
    }

    /// Chooses the shapes of Chinese characters.
    func apply(_ hanStyle: HanStyle) {
        pango_context_set_language(pango, pango_language_from_string(hanStyle.rawValue))
    }
}
