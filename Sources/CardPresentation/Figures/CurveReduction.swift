/// Leaves out the points of a curve that paper cannot show.
package enum CurveReduction {
    /// Points in the order that a reader's eye follows them: by x, unless they already run one way.
    ///
    /// A curve whose x only falls, such as precision over recall, keeps its order; points with the same x keep theirs.
    package static func ordered(_ points: [PlotPoint]) -> [PlotPoint] {
        var rises = true
        var falls = true
        for (point, next) in zip(points, points.dropFirst()) {
            rises = rises && point.x <= next.x
            falls = falls && point.x >= next.x
        }
        guard !rises, !falls else { return points }
        return points.enumerated().sorted { ($0.element.x, $0.offset) < ($1.element.x, $1.offset) }.map(\.element)
    }

    /// At most four points for each column of the plot: the first, the lowest, the highest and the last.
    ///
    /// The lines through these cover the same columns as the lines through all points, peaks included.
    ///
    /// - Parameters:
    ///   - points: positions with x between 0 and 1, running one way.
    ///   - columns: how many columns the plot can tell apart.
    package static func reduced(_ points: [PlotPoint], columns: Int) -> [PlotPoint] {
        guard columns > 0, points.count > columns * 4 else { return points }
        var kept: [PlotPoint] = []
        var start = 0
        while start < points.count {
            let column = Self.column(of: points[start], columns)
            var end = start + 1
            while end < points.count, Self.column(of: points[end], columns) == column {
                end += 1
            }
            append(points[start..<end], to: &kept)
            start = end
        }
        return kept
    }

    private static func column(_ position: Double, _ columns: Int) -> Int {
        Int((min(max(position, 0), 1) * Double(columns)).rounded(.down))
    }

    private static func column(of point: PlotPoint, _ columns: Int) -> Int {
        column(point.x, columns)
    }

    private static func append(_ points: ArraySlice<PlotPoint>, to kept: inout [PlotPoint]) {
        var lowest = points.startIndex
        var highest = points.startIndex
        for index in points.indices {
            if points[index].y < points[lowest].y { lowest = index }
            if points[index].y > points[highest].y { highest = index }
        }
        let indices = Set([points.startIndex, lowest, highest, points.endIndex - 1]).sorted()
        kept.append(contentsOf: indices.map { points[$0] })
    }
}
