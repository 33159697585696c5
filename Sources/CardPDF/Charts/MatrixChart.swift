import CardPresentation

/// Numbers in rows as a heat map, with the numbers themselves where cells are large enough.
struct MatrixChart: Chart {
    let height: Double
    let leastHeight: Double? = nil
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
        let share = (width - rowLabelWidth - Self.legendWidth) / Double(columnCount)
        let columnStep = max(1, Int((11 / share).rounded(.up)))
        let boxes = stride(from: 0, to: columnCount, by: columnStep).map { position in
            let text = plot.columnNames[columnIndices[position]].shortened
            return (position: position, box: typesetter.box(text, .tick, width: Self.longestLabel, maximumLines: 1))
        }
        let widest = boxes.map(\.box.inkWidth).max() ?? 0
        let room = min(max(58, widest + 8), share)
        cellWidth = room
        areTurned = widest > room - 3
        columnLabels = boxes
        columnLabelHeight = areTurned ? widest + 6 : 15
        let all = rows.joined()
        let colours = ColourScale(from: all.min() ?? 0, to: all.max() ?? 0)
        scale = colours
        let print = cellHeight < 11 ? nil : CellPrint(for: all, width: room)
        values = rows.map { row in
            row.map { value in
                guard let print else { return nil }
                let ink = colours.ink(value).luminance > 0.18 ? Ink.text : Ink.white
                return typesetter.box(print.text(of: value), print.style.inked(ink))
            }
        }
        ends = (
            typesetter.box(NumberText.compact(scale.lowest), .axis),
            typesetter.box(NumberText.compact(scale.highest), .axis)
        )
        height = columnLabelHeight + Double(rows.count) * cellHeight + (note == nil ? 6 : 18)
    }

    func draw(x: Double, y: Double, height: Double, on canvas: Canvas) {
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
