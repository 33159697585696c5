/// Numbers in rows as a heat map, with the numbers themselves where cells are large enough.
struct MatrixChart: Chart {
    let height: Double
    private let rows: [[Double]]
    private let columnCount: Int
    private let cellWidth: Double
    private let cellHeight: Double
    private let scale: ColourScale
    private let values: [[TextBox?]]
    private let columnLabels: [(position: Int, box: TextBox)]
    private let rowLabels: [(position: Int, box: TextBox)]
    private let areTurned: Bool
    private let rowLabelWidth: Double
    private let columnLabelHeight: Double
    private let ends: (low: TextBox, high: TextBox)
    private let note: TextBox?

    /// More rows or columns than this are sampled; a card's own limit is 20.
    private static let mostLines = 160
    private static let legendWidth = 56.0
    private static let longestLabel = 96.0

    init(_ plot: MatrixPlot, width: Double, _ typesetter: Typesetter) {
        let rowIndices = Self.sampled(plot.rows.count)
        let columnIndices = Self.sampled(plot.columnCount)
        rows = rowIndices.map { row in
            columnIndices.compactMap { $0 < plot.rows[row].count ? plot.rows[row][$0] : nil }
        }
        columnCount = columnIndices.count
        let isSampled = rowIndices.count < plot.rows.count || columnIndices.count < plot.columnCount
        let remark = "A sample of \(plot.rows.count) rows and \(plot.columnCount) columns."
        note = isSampled ? typesetter.box(remark, .axis) : nil
        cellHeight = min(22, 440 / Double(rows.count))
        let rowStep = max(1, Int((11 / cellHeight).rounded(.up)))
        rowLabels = stride(from: 0, to: rows.count, by: rowStep).map { position in
            let text = plot.rowNames[rowIndices[position]].shortened
            return (position, typesetter.box(text, .tick, width: Self.longestLabel, maximumLines: 1))
        }
        rowLabelWidth = (rowLabels.map(\.box.inkWidth).max() ?? 0) + 8
        cellWidth = min(58, (width - rowLabelWidth - Self.legendWidth) / Double(columnCount))
        let columnStep = max(1, Int((11 / cellWidth).rounded(.up)))
        let room = cellWidth
        let boxes = stride(from: 0, to: columnCount, by: columnStep).map { position in
            let text = plot.columnNames[columnIndices[position]].shortened
            return (position: position, box: typesetter.box(text, .tick, width: Self.longestLabel, maximumLines: 1))
        }
        areTurned = boxes.contains { $0.box.inkWidth > room - 3 }
        columnLabels = boxes
        columnLabelHeight = areTurned ? (boxes.map(\.box.inkWidth).max() ?? 0) + 6 : 15
        let all = rows.joined()
        let colours = ColourScale(from: all.min() ?? 0, to: all.max() ?? 0)
        scale = colours
        let isLegible = cellHeight >= 11 && cellWidth >= 12
        values = rows.map { row in
            row.map { value in
                guard isLegible else { return nil }
                let ink = colours.ink(value).brightness > 0.42 ? Ink.text : Ink.white
                let box = typesetter.box(NumberText.compact(value), TextStyle.cell.inked(ink))
                return box.inkWidth <= room - 2 ? box : nil
            }
        }
        ends = (
            typesetter.box(NumberText.compact(scale.lowest), .axis),
            typesetter.box(NumberText.compact(scale.highest), .axis)
        )
        height = columnLabelHeight + Double(rows.count) * cellHeight + (note == nil ? 6 : 18)
    }

    func draw(x: Double, y: Double, on canvas: Canvas) {
        let grid = Box(
            x: x + rowLabelWidth,
            y: y + columnLabelHeight,
            width: cellWidth * Double(columnCount),
            height: cellHeight * Double(rows.count)
        )
        drawLabels(in: grid, x: x, on: canvas)
        let gap = cellWidth > 6 && cellHeight > 6 ? 0.6 : 0
        for (row, numbers) in rows.enumerated() {
            for (column, value) in numbers.enumerated() {
                let cell = Box(
                    x: grid.x + Double(column) * cellWidth,
                    y: grid.y + Double(row) * cellHeight,
                    width: cellWidth - gap,
                    height: cellHeight - gap
                )
                canvas.fill(cell, scale.ink(value))
                if let box = values[row][column] {
                    canvas.draw(box, x: cell.midX - box.inkWidth / 2, y: cell.midY - box.height / 2)
                }
            }
        }
        drawLegend(beside: grid, on: canvas)
        if let note {
            canvas.draw(note, x: grid.x, y: grid.maxY + 4)
        }
    }

    private func drawLabels(in grid: Box, x: Double, on canvas: Canvas) {
        for (position, box) in rowLabels {
            let middle = grid.y + (Double(position) + 0.5) * cellHeight
            canvas.draw(box, x: grid.x - 6 - box.inkWidth - box.firstLineStart, y: middle - box.height / 2)
        }
        for (position, box) in columnLabels {
            let middle = grid.x + (Double(position) + 0.5) * cellWidth
            if areTurned {
                canvas.drawTurned(box, x: middle, y: grid.y - 4, angle: .pi / 2, anchor: 0)
            } else {
                canvas.draw(box, x: middle - box.inkWidth / 2 - box.firstLineStart, y: grid.y - 14)
            }
        }
    }

    private func drawLegend(beside grid: Box, on canvas: Canvas) {
        guard scale.highest > scale.lowest else { return }
        let bar = Box(x: grid.maxX + 12, y: grid.y, width: 8, height: min(max(grid.height, 24), 110))
        let steps = 24
        for step in 0..<steps {
            let share = (Double(step) + 0.5) / Double(steps)
            let part = Box(
                x: bar.x,
                y: bar.maxY - bar.height * Double(step + 1) / Double(steps),
                width: bar.width,
                height: bar.height / Double(steps) + 0.2
            )
            canvas.fill(part, scale.ink(atShare: share))
        }
        canvas.draw(ends.high, x: bar.maxX + 4, y: bar.y - 2)
        canvas.draw(ends.low, x: bar.maxX + 4, y: bar.maxY - ends.low.height + 2)
    }

    private static func sampled(_ count: Int) -> [Int] {
        guard count > mostLines else { return Array(0..<count) }
        return (0..<mostLines).map { $0 * count / mostLines }
    }
}

/// Maps values to colours: one ramp, or two that meet at zero when there are values on both of its sides.
struct ColourScale {
    let lowest: Double
    let highest: Double
    private let isDiverging: Bool
    private let reach: Double

    init(from lowest: Double, to highest: Double) {
        self.lowest = lowest
        self.highest = highest
        isDiverging = lowest < 0 && highest > 0
        reach = max(lowest.magnitude, highest.magnitude)
    }

    func ink(_ value: Double) -> Ink {
        guard isDiverging else { return ChartInk.sequential(share(of: value)) }
        return ChartInk.diverging(value / reach)
    }

    /// The colour `share` of the way from the lowest to the highest value.
    func ink(atShare share: Double) -> Ink {
        // In halves, for the distance between the ends may be more than a double can hold.
        ink((lowest / 2 + (highest / 2 - lowest / 2) * share) * 2)
    }

    private func share(of value: Double) -> Double {
        let range = highest / 2 - lowest / 2
        return range > 0 ? (value / 2 - lowest / 2) / range : 0.15
    }
}
