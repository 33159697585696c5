import CardPresentation

/// Where a table's columns begin, how wide they are, and which are aligned by their ends.
struct TablePlan {
    let starts: [Double]
    let widths: [Double]
    let alignsRight: [Bool]

    private static let gap = 18.0
    /// As wide as the labels of facts, so that values begin at the same place wherever they can.
    private static let narrowestFirst = PageGeometry.valueX - gap
    private static let narrowest = 44.0

    init(_ table: Table) {
        let columns = table.columns.indices
        // A column of numbers is aligned by its end; a dash among them does no harm.
        let alignsRight = columns.map { column in
            column > 0
                && table.rows.allSatisfy { $0[column].face == .number || $0[column].face == .absent }
                && table.rows.contains { $0[column].face == .number }
        }
        let needs = columns.map { column in
            let least = column == 0 ? Self.narrowestFirst : Self.narrowest
            let name = ColumnWidths.estimate(table.columns[column]) + 6
            return table.rows.reduce(max(least, name)) { max($0, ColumnWidths.estimate($1[column].text) + 4) }
        }
        let total = PageGeometry.textWidth - Self.gap * Double(table.columns.count - 1)
        var widths = ColumnWidths.widths(needs: needs, total: total)
        // Text in the last column may run to the margin; numbers stay near what they belong to.
        if let last = widths.indices.last, !alignsRight[last] {
            widths[last] += max(0, total - widths.reduce(0, +))
        }
        var x = 0.0
        starts = widths.map { width in
            defer { x += width + Self.gap }
            return x
        }
        self.widths = widths
        self.alignsRight = alignsRight
    }
}
