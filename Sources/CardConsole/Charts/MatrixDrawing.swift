import CardPresentation

/// Numbers in rows as a heat map, with the numbers themselves where cells are large enough.
enum MatrixDrawing {
    private static let width = 640.0
    /// More rows or columns than this are sampled; a card's own limit is 20.
    private static let mostLines = 60
    private static let longestLabel = 130.0
    private static let legendWidth = 76.0

    static func view(_ plot: MatrixPlot, label: String) -> HTML {
        let rows = sampled(plot.rows.count)
        let columns = sampled(plot.columnCount)
        let rowNames = rows.map { TextWidth.cut(plot.rowNames[$0], to: longestLabel) }
        let columnNames = columns.map { TextWidth.cut(plot.columnNames[$0], to: longestLabel) }
        let left = TextWidth.widest(rowNames) + 10
        let share = (width - left - legendWidth) / Double(columns.count)
        let widest = TextWidth.widest(columnNames)
        let cellWidth = min(max(72, widest + 10), share)
        let cellHeight = min(30, 560 / Double(rows.count))
        let areTurned = widest > cellWidth - 4
        let top = areTurned ? widest + 10 : 22
        let grid = PlotBox(
            x: left,
            y: top,
            width: cellWidth * Double(columns.count),
            height: cellHeight * Double(rows.count)
        )
        let all = plot.rows.joined()
        let scale = ColourScale(from: all.min() ?? 0, to: all.max() ?? 0)
        let digits = cellHeight < 14 ? nil : digits(for: all, width: cellWidth)
        var labels = zip(rowNames, rows.indices).map { name, row in
            SVG.text(name, x: left - 8, y: grid.y + (Double(row) + 0.5) * cellHeight + 4, .end)
        }
        labels += zip(columnNames, columns.indices).map { name, column in
            let middle = grid.x + (Double(column) + 0.5) * cellWidth
            return areTurned
                ? SVG.text(name, x: middle + 4, y: grid.y - 6, turned: -90)
                : SVG.text(name, x: middle, y: grid.y - 8, .middle)
        }
        var cells: [HTML] = []
        for (row, rowIndex) in rows.enumerated() {
            for (column, columnIndex) in columns.enumerated() where columnIndex < plot.rows[rowIndex].count {
                let value = plot.rows[rowIndex][columnIndex]
                let box = PlotBox(
                    x: grid.x + Double(column) * cellWidth,
                    y: grid.y + Double(row) * cellHeight,
                    width: cellWidth - 1,
                    height: cellHeight - 1
                )
                let words = "\(plot.rowNames[rowIndex]), \(plot.columnNames[columnIndex]): \(NumberText.compact(value))"
                cells.append(cell(box, value, scale.ink(value), words, digits, isFirst: cells.isEmpty))
            }
        }
        return SVG.drawing(
            width: width,
            height: max(grid.maxY, grid.y + 60) + 8,
            label: label,
            kind: "matrix",
            content: [
                SVG.group("chart-label", fill: .text, labels), SVG.group("chart-cells", isHidden: false, cells),
                legend(scale, x: grid.maxX + 14, grid),
            ]
        )
    }

    private static func cell(
        _ box: PlotBox,
        _ value: Double,
        _ ink: Ink,
        _ words: String,
        _ digits: Int?,
        isFirst: Bool
    ) -> HTML {
        let shape = box.pointed(words, name: "chart-cell", isFirst: isFirst, fill: ink)
        guard let digits else { return shape }
        let number = NumberText.compact(value, digits: digits)
        let text = SVG.group(
            "chart-number",
            [SVG.text(number, x: box.midX, y: box.midY + 4, .middle, fill: ink.luminance > 0.18 ? .text : .white)]
        )
        return HTML([shape, text])
    }

    /// How many digits fit the cells; nil when none do.
    private static func digits(for values: some Sequence<Double>, width: Double) -> Int? {
        [4, 3, 2].first { digits in
            values.allSatisfy { TextWidth.estimate(NumberText.compact($0, digits: digits)) <= width - 2 }
        }
    }

    private static func legend(_ scale: ColourScale, x: Double, _ grid: PlotBox) -> HTML {
        guard scale.highest > scale.lowest else { return HTML() }
        let steps = 16
        let height = min(max(grid.height, 60), 140)
        let part = height / Double(steps)
        let ramp = (0..<steps).map { step in
            let y = grid.y + height - part * Double(step + 1)
            let box = PlotBox(x: x, y: y, width: 10, height: part + 0.3)
            return SVG.rectangle(box, fill: scale.ink(atShare: (Double(step) + 0.5) / Double(steps)))
        }
        let ends = [
            SVG.text(NumberText.compact(scale.highest, digits: 3), x: x + 15, y: grid.y + 10),
            SVG.text(NumberText.compact(scale.lowest, digits: 3), x: x + 15, y: grid.y + height),
        ]
        return HTML([SVG.group("chart-ramp", ramp), SVG.group("chart-name", fill: ChartInk.axisName, ends)])
    }

    private static func sampled(_ count: Int) -> [Int] {
        guard count > mostLines else { return Array(0..<count) }
        return (0..<mostLines).map { $0 * count / mostLines }
    }
}
