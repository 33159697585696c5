/// The A4 page, in points.
enum PageGeometry {
    static let width = 595.28
    static let height = 841.89
    static let marginX = 62.0
    static let marginTop = 58.0
    static let footerTop = 794.0
    /// The width of text, tables and figures.
    static let textWidth = width - marginX * 2
    /// The height of the area that pagination fills.
    static let textHeight = 722.0
    /// Where values begin, beside their labels.
    static let labelWidth = 122.0
    static let valueX = 138.0
    static let valueWidth = textWidth - valueX
}
