import CPango

/// A paragraph that was measured once: its lines, and what it takes to draw them.
///
/// Belongs to the thread that made it.
final class TextBox {
    /// One line and its place within the box, in points.
    struct Line {
        let line: UnsafeMutablePointer<PangoLayoutLine>
        let top: Double
        let height: Double
        /// Distance of the baseline from the line's top.
        let baseline: Double
        let x: Double

        /// The stretches of one font each, from the left to the right.
        func forEachRun(_ body: (UnsafeMutablePointer<PangoGlyphItem>) -> Void) {
            var next = line.pointee.runs
            while let node = next {
                next = node.pointee.next
                if let run = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) { body(run) }
            }
        }
    }

    let style: TextStyle
    let lines: [Line]
    /// The width of the widest line, in points.
    let inkWidth: Double
    /// Whether some characters may be colour emoji, which are drawn in another way.
    let mayHaveEmoji: Bool
    let text: UnsafePointer<CChar>
    private let layout: OpaquePointer

    /// Takes over a layout whose text and width are set.
    ///
    /// - Parameters:
    ///   - width: what lines are aligned within, in points; nil sets one line as wide as it gets.
    ///   - alignsRight: for numbers in tables. Right-to-left text aligns right by itself.
    init(owning layout: OpaquePointer, style: TextStyle, width: Double?, alignsRight: Bool, mayHaveEmoji: Bool) {
        self.layout = layout
        self.style = style
        self.mayHaveEmoji = mayHaveEmoji
        text = pango_layout_get_text(layout)
        var lines: [Line] = []
        var top = 0.0
        var widest = 0.0
        var next = pango_layout_get_lines_readonly(layout)
        while let node = next {
            next = node.pointee.next
            guard let line = node.pointee.data?.assumingMemoryBound(to: PangoLayoutLine.self) else { continue }
            var logical = PangoRectangle()
            pango_layout_line_get_extents(line, nil, &logical)
            let lineWidth = Self.points(logical.width)
            widest = max(widest, lineWidth)
            let (height, baseline) = Self.height(of: line, logical, style)
            let isRightToLeft = pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL
            // A single line of a right-to-left script stays near its label; a paragraph is set as its readers expect.
            let isParagraph = node.pointee.next != nil || !lines.isEmpty
            let isAtEnd = alignsRight || (isRightToLeft && isParagraph)
            let x = width.map { isAtEnd ? max(0, $0 - lineWidth) : 0 } ?? 0
            lines.append(Line(line: line, top: top, height: height, baseline: baseline, x: x))
            top += height
        }
        self.lines = lines
        inkWidth = widest
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(layout))
    }

    var height: Double {
        lines.last.map { $0.top + $0.height } ?? 0
    }

    /// The height of a line and the place of its baseline: the style's, unless its letters reach beyond.
    ///
    /// Fonts of some scripts ask for much more room than most of their words fill; what counts is the ink.
    private static func height(
        of line: UnsafeMutablePointer<PangoLayoutLine>,
        _ logical: PangoRectangle,
        _ style: TextStyle
    ) -> (height: Double, baseline: Double) {
        let usual = (style.leading, style.baseline)
        guard points(logical.height) > style.leading * 1.12 else { return usual }
        var ink = PangoRectangle()
        pango_layout_line_get_extents(line, &ink, nil)
        let above = -points(ink.y)
        let below = points(ink.y + ink.height)
        let excess = (
            top: max(0, above - style.baseline - 1), bottom: max(0, below - style.leading + style.baseline - 1)
        )
        return (style.leading + excess.top + excess.bottom, style.baseline + excess.top)
    }

    private static func points(_ units: Int32) -> Double {
        Double(units) / Double(PANGO_SCALE)
    }
}
