import CPango

/// Tells the fonts of colour pictures from others, for one thread.
final class FontKinds {
    private var areEmoji: [OpaquePointer: Bool] = [:]

    deinit {
        forgetFonts()
    }

    /// Lets go of the fonts when there are many; new ones come with each size and language.
    func tidy() {
        if areEmoji.count > 500 {
            forgetFonts()
        }
    }

    /// Whether a font's glyphs are colour pictures.
    func isEmoji(_ font: UnsafeMutablePointer<PangoFont>) -> Bool {
        let key = OpaquePointer(font)
        if let known = areEmoji[key] { return known }
        let description = pango_font_describe(font)
        defer { pango_font_description_free(description) }
        let family = pango_font_description_get_family(description).map { String(cString: $0) } ?? ""
        let isEmoji = family.contains("Emoji")
        // The font is kept, so that no other can come to live at its address.
        g_object_ref(UnsafeMutableRawPointer(font))
        areEmoji[key] = isEmoji
        return isEmoji
    }

    private func forgetFonts() {
        areEmoji.keys.forEach { g_object_unref(UnsafeMutableRawPointer($0)) }
        areEmoji = [:]
    }
}
