import CPango

/// Draws lines of a text that may have emoji in it, which are pictures.
struct EmojiLine {
    let box: TextBox
    let canvas: Canvas
    let emoji: EmojiPictures

    /// Draws a line from cairo's current point on.
    func draw(_ line: TextBox.Line) {
        let cairo = canvas.cairo
        var x = 0.0
        var y = 0.0
        cairo_get_current_point(cairo, &x, &y)
        line.forEachRun { run in
            guard let glyphs = run.pointee.glyphs else { return }
            let baseline = y - Double(run.pointee.y_offset) / Double(PANGO_SCALE)
            draw(run, glyphs, x: x, y: baseline)
            x += Double(pango_glyph_string_get_width(glyphs)) / Double(PANGO_SCALE)
        }
    }

    private func draw(
        _ run: UnsafeMutablePointer<PangoGlyphItem>,
        _ glyphs: UnsafeMutablePointer<PangoGlyphString>,
        x: Double,
        y: Double
    ) {
        if let font = run.pointee.item?.pointee.analysis.font, canvas.typesetter.fontKinds.isEmoji(font) {
            emoji.draw(glyphs, font, size: box.style.size, x: x, y: y, on: canvas.cairo)
            return canvas.use(box.style.ink)
        }
        cairo_move_to(canvas.cairo, x, y)
        pango_cairo_show_glyph_item(canvas.cairo, box.text, run)
    }
}
