import CPango
import CardPresentation

/// Sets text on one thread, with that thread's own fonts.
///
/// Pango's font maps are not safe to share, and costly to warm up, so each render thread has one for as long as it
/// lives.
final class Typesetter {
    private let prose: FontContext
    private let code: FontContext
    private var descriptions: [FontKey: OpaquePointer] = [:]
    private var keptBoxes: [KeptKey: TextBox] = [:]
    let fontKinds = FontKinds()
    let emojiStore = EmojiStore()
    private var hanStyle = HanStyle.none
    /// Lines that break within a word or a digest must not show a hyphen that the card does not have.
    private let attributes: OpaquePointer
    private let spacedAttributes: OpaquePointer

    private struct FontKey: Hashable {
        let size: Double
        let isBold: Bool
        let isCode: Bool
    }

    private struct KeptKey: Hashable {
        let text: String
        let style: TextStyle
        let width: Double?
        let hanStyle: HanStyle
    }

    /// Loads the fonts.
    ///
    /// - Throws: ``PDFError/noFonts``.
    init(fontDirectories: [String]) throws(PDFError) {
        prose = try FontContext(.prose, directories: fontDirectories)
        code = try FontContext(.code, directories: fontDirectories)
        attributes = pango_attr_list_new()
        pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
        spacedAttributes = pango_attr_list_copy(attributes)
        let tracking = Int32(TextStyle.overline.tracking * Double(PANGO_SCALE))
        pango_attr_list_insert(spacedAttributes, pango_attr_letter_spacing_new(tracking))
    }

    deinit {
        keptBoxes = [:]
        pango_attr_list_unref(attributes)
        pango_attr_list_unref(spacedAttributes)
        descriptions.values.forEach { pango_font_description_free($0) }
    }

    /// Begins a document, whose Chinese characters take that style's shapes.
    func begin(_ hanStyle: HanStyle) {
        // Kept boxes serve the next document; a service that shows ever new labels must not fill the memory with them.
        if keptBoxes.count > 2000 {
            keptBoxes = [:]
        }
        fontKinds.tidy()
        emojiStore.tidy()
        guard hanStyle != self.hanStyle else { return }
        self.hanStyle = hanStyle
        prose.apply(hanStyle)
        code.apply(hanStyle)
    }

    /// Measures a paragraph.
    ///
    /// - Parameters:
    ///   - width: where lines break, in points; nil never breaks them.
    ///   - alignsRight: puts the end of each line at the width.
    ///   - maximumLines: cuts what follows with an ellipsis.
    func box(
        _ text: String,
        _ style: TextStyle,
        width: Double? = nil,
        alignsRight: Bool = false,
        maximumLines: Int? = nil
    ) -> TextBox {
        // Never nil: the context exists.
        let layout: OpaquePointer = pango_layout_new(style.isCode ? code.pango : prose.pango)
        var text = text
        let mayHaveEmoji = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                pango_layout_set_text(layout, characters.baseAddress, Int32(clamping: characters.count))
            }
            return bytes.contains { $0 >= 0xE2 }
        }
        pango_layout_set_font_description(layout, description(style))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_width(layout, width.map { Int32(clamping: Int($0 * Double(PANGO_SCALE))) } ?? -1)
        if let maximumLines {
            pango_layout_set_height(layout, -Int32(clamping: maximumLines))
            pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
        }
        pango_layout_set_attributes(layout, style.tracking > 0 ? spacedAttributes : attributes)
        return TextBox(
            owning: layout,
            style: style,
            width: width,
            alignsRight: alignsRight,
            mayHaveEmoji: mayHaveEmoji
        )
    }

    /// Measures a paragraph that most cards have, such as a label, and keeps it for the cards that follow.
    func keptBox(_ text: String, _ style: TextStyle, width: Double? = nil) -> TextBox {
        guard text.utf8.count <= 64 else { return box(text, style, width: width) }
        let key = KeptKey(text: text, style: style, width: width, hanStyle: hanStyle)
        if let kept = keptBoxes[key] { return kept }
        let box = box(text, style, width: width)
        keptBoxes[key] = box
        return box
    }

    private func description(_ style: TextStyle) -> OpaquePointer {
        let key = FontKey(size: style.size, isBold: style.isBold, isCode: style.isCode)
        if let known = descriptions[key] { return known }
        let description: OpaquePointer = pango_font_description_new()
        pango_font_description_set_family(description, style.isCode ? "Noto Sans Mono" : "Noto Sans")
        pango_font_description_set_weight(description, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_size(description, Int32((style.size * Double(PANGO_SCALE)).rounded()))
        descriptions[key] = description
        return description
    }
}
