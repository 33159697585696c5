import CPango

/// What is special about drawing a font.
enum FontKind {
    case plain
    /// The glyphs are colour pictures.
    case emoji
    case large(LargeFont)
}

/// Tells fonts apart, for one thread.
final class FontKinds {
    private var kinds: [OpaquePointer: FontKind] = [:]
    /// By the font's file; nil for files that are not large.
    private var largeFonts: [OpaquePointer: LargeFont?] = [:]

    deinit {
        forgetFonts()
        largeFonts.keys.forEach { hb_face_destroy($0) }
    }

    /// Lets go of the fonts when there are many; new ones come with each size and language.
    func tidy() {
        if kinds.count > 500 {
            forgetFonts()
        }
    }

    func kind(of font: UnsafeMutablePointer<PangoFont>) -> FontKind {
        let key = OpaquePointer(font)
        if let known = kinds[key] { return known }
        let kind = look(at: font)
        // The font is kept, so that no other can come to live at its address.
        g_object_ref(UnsafeMutableRawPointer(font))
        kinds[key] = kind
        return kind
    }

    private func look(at font: UnsafeMutablePointer<PangoFont>) -> FontKind {
        let description = pango_font_describe(font)
        defer { pango_font_description_free(description) }
        let family = pango_font_description_get_family(description).map { String(cString: $0) } ?? ""
        if family.contains("Emoji") { return .emoji }
        // Every font of a cairo font map on fontconfig is of this type.
        let listed = UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self)
        guard let pattern = pango_fc_font_get_pattern(listed), isDrawnAsIs(pattern),
            let file = pango_font_get_hb_font(font).flatMap({ hb_font_get_face($0) }),
            let large = largeFont(file)
        else { return .plain }
        return .large(large)
    }

    private func largeFont(_ file: OpaquePointer) -> LargeFont? {
        if let known = largeFonts[file] { return known }
        let large = LargeFont(file)
        hb_face_reference(file)
        largeFonts[file] = large
        return large
    }

    /// Whether cairo draws the outlines as they are in the file, neither thickened nor slanted.
    private func isDrawnAsIs(_ pattern: OpaquePointer) -> Bool {
        var isThickened: FcBool = 0
        if FcPatternGetBool(pattern, FC_EMBOLDEN, 0, &isThickened) == FcResultMatch, isThickened != 0 { return false }
        var matrix: UnsafeMutablePointer<FcMatrix>?
        return FcPatternGetMatrix(pattern, FC_MATRIX, 0, &matrix) != FcResultMatch
    }

    private func forgetFonts() {
        kinds.keys.forEach { g_object_unref(UnsafeMutableRawPointer($0)) }
        kinds = [:]
    }
}
