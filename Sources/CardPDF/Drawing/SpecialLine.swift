import CPango

/// Draws lines of a text in which some fonts need care: emoji are pictures, and large fonts are replaced by small ones.
struct SpecialLine {
    let box: TextBox
    let canvas: Canvas
    let emoji: EmojiPictures

    /// Pango's mark for a character that leaves nothing on the page.
    private static let empty: PangoGlyph = 0x0FFF_FFFF

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
        if let font = run.pointee.item?.pointee.analysis.font {
            switch canvas.typesetter.fontKinds.kind(of: font) {
            case .plain: break
            case .emoji:
                emoji.draw(glyphs, font, size: box.style.size, x: x, y: y, on: canvas.cairo)
                return canvas.use(box.style.ink)
            case .large(let large):
                if let reduced = canvas.typesetter.largeFontUse.reduced(large),
                    show(run, glyphs, font, reduced, x: x, y: y)
                {
                    return
                }
            }
        }
        cairo_move_to(canvas.cairo, x, y)
        pango_cairo_show_glyph_item(canvas.cairo, box.text, run)
    }

    /// Shows a run with a small font that has the glyphs of the large one.
    ///
    /// - Returns: false when nothing was drawn, for the run has something in it that only pango can draw.
    private func show(
        _ run: UnsafeMutablePointer<PangoGlyphItem>,
        _ glyphs: UnsafeMutablePointer<PangoGlyphString>,
        _ font: UnsafeMutablePointer<PangoFont>,
        _ reduced: ReducedFont,
        x: Double,
        y: Double
    ) -> Bool {
        guard let item = run.pointee.item, item.pointee.analysis.level & 1 == 0,
            let scaledFont = pango_cairo_font_get_scaled_font(OpaquePointer(font))
        else { return false }
        var placed: [cairo_glyph_t] = []
        var advance: Int32 = 0
        for index in 0..<Int(glyphs.pointee.num_glyphs) {
            let glyph = glyphs.pointee.glyphs[index]
            defer { advance += glyph.geometry.width }
            guard glyph.glyph != Self.empty else { continue }
            guard let number = reduced.number(of: glyph.glyph) else { return false }
            let dx = Double(advance + glyph.geometry.x_offset) / Double(PANGO_SCALE)
            let dy = Double(glyph.geometry.y_offset) / Double(PANGO_SCALE)
            placed.append(cairo_glyph_t(index: number, x: x + dx, y: y + dy))
        }
        var clusters = clusters(of: run, glyphs)
        var matrix = cairo_matrix_t()
        cairo_scaled_font_get_font_matrix(scaledFont, &matrix)
        let options = cairo_font_options_create()
        cairo_scaled_font_get_font_options(scaledFont, options)
        cairo_set_font_face(canvas.cairo, reduced.face)
        cairo_set_font_matrix(canvas.cairo, &matrix)
        cairo_set_font_options(canvas.cairo, options)
        cairo_font_options_destroy(options)
        cairo_show_text_glyphs(
            canvas.cairo,
            box.text + Int(item.pointee.offset),
            item.pointee.length,
            &placed,
            Int32(placed.count),
            &clusters,
            Int32(clusters.count),
            cairo_text_cluster_flags_t(rawValue: 0)
        )
        return true
    }

    /// Which bytes of the text stand for which glyphs.
    private func clusters(
        of run: UnsafeMutablePointer<PangoGlyphItem>,
        _ glyphs: UnsafeMutablePointer<PangoGlyphString>
    ) -> [cairo_text_cluster_t] {
        var clusters: [cairo_text_cluster_t] = []
        var iterator = PangoGlyphItemIter()
        var isThere = pango_glyph_item_iter_init_start(&iterator, run, box.text)
        while isThere != 0 {
            let drawn = (Int(iterator.start_glyph)..<Int(iterator.end_glyph)).count {
                glyphs.pointee.glyphs[$0].glyph != Self.empty
            }
            let length = iterator.end_index - iterator.start_index
            clusters.append(cairo_text_cluster_t(num_bytes: length, num_glyphs: Int32(drawn)))
            isThere = pango_glyph_item_iter_next_cluster(&iterator)
        }
        return clusters
    }
}
