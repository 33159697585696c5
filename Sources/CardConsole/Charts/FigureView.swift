import CardPresentation

/// A metric as a drawing: the same figure as in the PDF, with every point to step to, and all its values as a table.
package enum FigureView {
    /// The figure with its caption, its notes and its table.
    package static func view(figure content: Figure) -> HTML {
        figure(.class("figure"), .id("figure-\(content.number)")) {
            figcaption {
                span(.class("figure-number")) { "Figure \(content.number)" }
                " "
                span(.class("figure-name")) { content.name }
            }
            // Wide drawings scroll in a box of their own on narrow screens; stepping through the points moves it.
            div(.class("chart-box"), .role("group"), .ariaLabel("Drawing of \(content.name)")) {
                drawing(of: content)
            }
            p(.class("chart-readout"), .ariaHidden) {}
            if let notes = content.notes {
                TextView.lines(notes, name: "figure-notes")
            }
            FigureTable.view(content)
        }
    }

    /// The drawing alone with a line of words, for places beside others of its kind.
    ///
    /// - Parameter isOpen: whether the drawing shows at once.
    package static func small(figure content: Figure, isOpen: Bool = false) -> HTML {
        details(.class("figure-small"), .flag("open", isOpen)) {
            summary { content.description }
            div(.class("chart-box")) { drawing(of: content) }
        }
    }

    private static func drawing(of figure: Figure) -> HTML {
        switch figure.plot {
        case .line(let plot): LineDrawing.view(plot, label: figure.description)
        case .bars(let plot): BarDrawing.view(plot, label: figure.description)
        case .matrix(let plot): MatrixDrawing.view(plot, label: figure.description)
        }
    }
}
