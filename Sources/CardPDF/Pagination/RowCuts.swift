/// Finds where a table's row may be cut in two without cutting a line of text.
package enum RowCuts {
    /// A row up to this high, in points, stays in one piece.
    package static let wholeHeight = 88.0

    /// The ends of a row and all heights between them that no line crosses, from 0 to `height`.
    ///
    /// - Parameter cells: the lines of each cell from top to bottom, as their extent below the row's top.
    package static func cuts(cells: [[ClosedRange<Double>]], height: Double) -> [Double] {
        guard height > wholeHeight else { return [0, height] }
        let tolerance = 0.05
        var next = cells.map { _ in 0 }
        var cuts = [0.0]
        for candidate in cells.joined().map(\.upperBound).sorted() where candidate > (cuts.last ?? 0) + tolerance {
            guard candidate < height - tolerance else { break }
            var isCrossed = false
            for (cell, lines) in cells.enumerated() {
                while next[cell] < lines.count, lines[next[cell]].upperBound <= candidate + tolerance {
                    next[cell] += 1
                }
                if next[cell] < lines.count, lines[next[cell]].lowerBound < candidate - tolerance {
                    isCrossed = true
                }
            }
            if !isCrossed {
                cuts.append(candidate)
            }
        }
        // The room below the last line belongs to the last piece.
        if cuts.count > 1, let last = cells.compactMap({ $0.last?.upperBound }).max(),
            (cuts.last ?? 0) >= last - tolerance
        {
            cuts.removeLast()
        }
        return cuts + [height]
    }
}
