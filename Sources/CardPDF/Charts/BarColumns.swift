import CardPresentation

/// Bars that stand beside each other, for short names or for very many values.
struct BarColumns: Chart {
    let height: Double
    var leastHeight: Double? { height - 56 }
    private let width: Double
    private let values: [Double]
    private let axis: ValueAxis
    private let slot: Double
    private let plotLeft: Double
    private let labels: [(position: Int, box: TextBox)]
    private let valueLabels: [TextBox]
    private let areTurned: Bool
    private let xName: TextBox?
    private let labelHeight: Double

    private static let longestLabel = 78.0
    private static let angle = Double.pi / 4

    init(_ plot: BarPlot, width: Double, _ typesetter: Typesetter) {
        self.width = width
        values = plot.values
        let scale = AxisScale(from: plot.values.min() ?? 0, to: plot.values.max() ?? 1, includesZero: true)
        axis = ValueAxis(scale, name: plot.yName, width: width * 0.9, typesetter)
        let axisWidth = axis.widestLabel + 10
        let spacing = (width - axisWidth - 6) / Double(plot.values.count)
        let boxes = plot.categories.prefix(60).map { typesetter.keptBox($0.shortened, .tick) }
        let isNarrow = plot.categories.count > boxes.count || boxes.contains { $0.inkWidth > spacing - 4 }
        areTurned = isNarrow
        // Where turned names would touch, every second, third … is shown.
        let step = isNarrow ? max(1, Int((12 / spacing).rounded(.up))) : 1
        let labels = stride(from: 0, to: plot.categories.count, by: step).map { position in
            let text = plot.categories[position].shortened
            let limit = isNarrow ? Self.longestLabel : nil
            return (
                position: position, box: typesetter.box(text, .tick, width: limit, maximumLines: isNarrow ? 1 : nil)
            )
        }
        valueLabels =
            plot.values.count <= 14
            ? plot.values.map { typesetter.box(NumberText.compact($0), .axis) } : []
        xName = plot.xName.map { typesetter.box($0, .axis, width: width * 0.9, maximumLines: 1) }
        self.labels = labels
        // The first turned name must not run over the page's margin.
        let overhang = isNarrow ? (labels.first?.box.inkWidth ?? 0) * 0.7072 - spacing / 2 + 4 : 0
        plotLeft = max(axisWidth, overhang)
        slot = (width - plotLeft - 6) / Double(plot.values.count)
        let widest = labels.map(\.box.inkWidth).max() ?? 0
        labelHeight = (isNarrow ? widest * 0.7072 + 14 : 17) + (xName == nil ? 0 : 13)
        height = 166 + labelHeight
    }

    func draw(x: Double, y: Double, height: Double, on canvas: Canvas) {
        let top = axis.name == nil ? 12.0 : 24.0
        let plot = Box(x: x + plotLeft, y: y + top, width: width - plotLeft - 6, height: height - top - labelHeight)
        if let name = axis.name {
            canvas.draw(name, x: x, y: y)
        }
        axis.drawVertical(in: plot, on: canvas)
        if values.count > Int(plot.width) {
            drawEnvelope(in: plot, on: canvas)
        } else {
            drawBars(in: plot, on: canvas)
        }
        drawLabels(in: plot, on: canvas)
        if let xName {
            canvas.draw(xName, x: plot.midX - xName.inkWidth / 2, y: y + height - 13)
        }
    }

    private func drawBars(in plot: Box, on canvas: Canvas) {
        let barWidth = min(slot * 0.7, 44)
        let zero = plot.maxY - axis.scale.position(0) * plot.height
        for (index, value) in values.enumerated() {
            let end = plot.maxY - axis.scale.position(value) * plot.height
            let middle = plot.x + (Double(index) + 0.5) * slot
            let bar = Box(x: middle - barWidth / 2, y: min(zero, end), width: barWidth, height: (zero - end).magnitude)
            canvas.fill(bar, ChartInk.series)
            if index < valueLabels.count {
                let label = valueLabels[index]
                guard label.inkWidth <= slot + 6 else { continue }
                // Below a bar that reaches the plot's floor stands the bar's name, so its value moves above the axis.
                let fitsBelow = value < 0 && end + 0.5 + label.height <= plot.maxY
                let labelY = fitsBelow ? end + 0.5 : min(zero, end) - label.height - 0.5
                canvas.draw(label, x: middle - label.inkWidth / 2, y: labelY)
            }
        }
    }

    /// More bars than paper has columns: each column shows the range of its bars.
    private func drawEnvelope(in plot: Box, on canvas: Canvas) {
        let columns = Int(plot.width)
        for column in 0..<columns {
            let part = values[(column * values.count / columns)..<((column + 1) * values.count / columns)]
            guard let lowest = part.min(), let highest = part.max() else { continue }
            let top = plot.maxY - axis.scale.position(max(0, highest)) * plot.height
            let bottom = plot.maxY - axis.scale.position(min(0, lowest)) * plot.height
            let bar = Box(x: plot.x + Double(column), y: top, width: 1, height: max(0.2, bottom - top))
            canvas.fill(bar, ChartInk.series)
        }
    }

    private func drawLabels(in plot: Box, on canvas: Canvas) {
        for (position, box) in labels {
            let middle = plot.x + (Double(position) + 0.5) * slot
            if areTurned {
                canvas.drawTurned(box, x: middle + 2, y: plot.maxY + 7, angle: Self.angle, anchor: 1)
            } else {
                canvas.draw(box, x: middle - box.inkWidth / 2, y: plot.maxY + 4)
            }
        }
    }
}
