import CPango

/// What a document shows in large fonts.
///
/// All of it is known before the first page is drawn, for text is measured first.
final class LargeFontUse {
    private var glyphs: [ObjectIdentifier: Set<UInt32>] = [:]
    private var made: [ObjectIdentifier: ReducedFont?] = [:]

    /// Notes that the document may show some glyphs of a font.
    func note(_ glyphs: UnsafeMutablePointer<PangoGlyphString>, of font: LargeFont) {
        var noted = self.glyphs.removeValue(forKey: ObjectIdentifier(font)) ?? []
        for index in 0..<Int(glyphs.pointee.num_glyphs) {
            let glyph = glyphs.pointee.glyphs[index].glyph
            if glyph < font.glyphCount { noted.insert(glyph) }
        }
        self.glyphs[ObjectIdentifier(font)] = noted
    }

    /// The font with the glyphs that were noted before the first call; nil when it cannot be made.
    func reduced(_ font: LargeFont) -> ReducedFont? {
        if let known = made[ObjectIdentifier(font)] { return known }
        let reduced = glyphs[ObjectIdentifier(font)].flatMap { ReducedFont(font, glyphs: $0) }
        made[ObjectIdentifier(font)] = reduced
        return reduced
    }
}
