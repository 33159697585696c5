/// What pagination knows of a paragraph, a table's row or a figure: how high it is and where it may be cut.
package struct FlowUnit: Hashable, Sendable {
    /// Heights, in points, of the pieces that stay whole: a paragraph's lines, a row's lines, or one piece.
    package var strips: [Double]
    /// Distance to what stands above, in points; none at the top of a page.
    package var spaceBefore: Double
    /// Whether the end of this must share a page with the beginning of what follows.
    package var keepsWithNext: Bool
    /// The fewest strips that may stand alone at the end of a page, and at the beginning of the next.
    package var fewestStrips: Int
    /// The index of the unit that is repeated above this one at the top of a page: a table's header.
    package var header: Int?
    /// How low a figure may become to fit on what is left of a page; nil for what has one height only.
    package var leastHeight: Double?
    /// Whether this begins a page.
    package var startsPage = false

    package init(
        strips: [Double],
        spaceBefore: Double = 0,
        keepsWithNext: Bool = false,
        fewestStrips: Int = 2,
        header: Int? = nil
    ) {
        self.strips = strips
        self.spaceBefore = spaceBefore
        self.keepsWithNext = keepsWithNext
        self.fewestStrips = fewestStrips
        self.header = header
    }

    var height: Double { strips.reduce(0, +) }

    /// The height that this cannot do without when it stands whole.
    var neededHeight: Double { leastHeight ?? height }

    /// The height of the part that must follow a heading on the same page.
    var headHeight: Double {
        strips.count < fewestStrips * 2 ? neededHeight : strips.prefix(fewestStrips).reduce(0, +)
    }
}

/// A unit, or some of its strips, at its place on a page.
package struct Placement: Hashable, Sendable {
    package let unit: Int
    package let strips: Range<Int>
    /// Distance from the top of the page's text area, in points.
    package let y: Double
    /// As high as its strips together, unless it is a figure that was made lower.
    package let height: Double
    /// Whether this is a table's header that was already shown.
    package let isRepeated: Bool
}
