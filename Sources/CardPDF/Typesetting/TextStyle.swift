import CardPresentation

/// How a piece of text is set; sizes are points.
///
/// Few sizes, since fonts are looked up once for each of them.
struct TextStyle: Hashable, Sendable {
    var size: Double
    /// The distance between baselines; a line with tall letters takes more.
    var leading: Double
    var isBold = false
    var isCode = false
    var ink = Ink.text
    /// Extra distance between letters.
    var tracking = 0.0

    static let overline = TextStyle(size: 8.5, leading: 14, isBold: true, ink: .soft, tracking: 1.4)
    static let title = TextStyle(size: 28, leading: 36, isBold: true, ink: .accent)
    static let longTitle = TextStyle(size: 16, leading: 23, isBold: true, ink: .accent)
    static let longestTitle = TextStyle(size: 11, leading: 16, isBold: true, ink: .accent)
    static let lead = TextStyle(size: 12.5, leading: 19, ink: Ink(0x364252))
    static let badge = TextStyle(size: 9.5, leading: 14, isBold: true)
    static let section = TextStyle(size: 16, leading: 23, isBold: true, ink: .accent)
    static let part = TextStyle(size: 11, leading: 16, isBold: true, ink: .accent)
    static let group = TextStyle(size: 9.5, leading: 14, isBold: true)
    static let remark = TextStyle(size: 8.5, leading: 14, ink: .soft)
    static let body = TextStyle(size: 9.5, leading: 14)
    static let absent = TextStyle(size: 9.5, leading: 14, ink: .soft)
    static let code = TextStyle(size: 8, leading: 14, isCode: true)
    static let link = TextStyle(size: 9.5, leading: 14, ink: .link)
    static let label = TextStyle(size: 8.5, leading: 14, ink: .soft)
    static let columnName = TextStyle(size: 8.5, leading: 13, isBold: true, ink: .soft)
    static let caption = TextStyle(size: 8.5, leading: 13, isBold: true)
    static let captionNote = TextStyle(size: 8.5, leading: 13, ink: .soft)
    static let footer = TextStyle(size: 7.5, leading: 11, ink: .soft)
    static let axis = TextStyle(size: 7.5, leading: 11, ink: .soft)
    static let tick = TextStyle(size: 7.5, leading: 11, ink: .text)
    static let cell = TextStyle(size: 7.5, leading: 11, ink: .text)
    static let smallCell = TextStyle(size: 6.2, leading: 11, ink: .text)
    static let symbol = TextStyle(size: 8.5, leading: 11, isBold: true)

    /// The style of a passage in running text.
    static func of(_ passage: Passage) -> TextStyle {
        if passage.link != nil {
            return passage.face == .code ? code.inked(.link) : link
        }
        return switch passage.face {
        case .prose, .number: body
        case .code: code
        case .absent: absent
        }
    }

    /// The same style in another colour.
    func inked(_ ink: Ink) -> TextStyle {
        var style = self
        style.ink = ink
        return style
    }

    /// Where the letters stand below a line's top: the same for all sizes on the same leading, so that labels and
    /// values share a baseline.
    var baseline: Double { leading * 0.74 }
}
