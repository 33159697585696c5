/// Why a card could not be rendered.
package enum PDFError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Not a single font is installed.
    case noFonts
    /// The drawing library gave up; the text is its own.
    case drawing(String)
    /// The renderer is being taken down.
    case stopped

    package var description: String {
        switch self {
        case .noFonts: "No fonts are installed; the Noto fonts are needed to render a model card."
        case .drawing(let reason): "The PDF could not be drawn: \(reason)."
        case .stopped: "The PDF renderer was stopped."
        }
    }
}
