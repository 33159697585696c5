import CardPresentation

/// Bars that lie below each other, for names too long to stand under columns.
struct BarRows: Chart {
    /// More bars than this would fill a page.
    static let mostBars = 32

    let height: Double
    let leastHeight: Double? = nil
    private let width: Double
    private let values: [Double]
    private let axis: ValueAxis
    private let names: [TextBox]
    private let valueLabels: [TextBox]
    private let xName: TextBox?
    private let nameWidth: Double

    private static let rowHeight = 16.0

    init(_ plot: BarPlot, width: Double, _ typesetter: Typesetter) {
        self.width = width
        values = plot.values
        let scale = AxisScale(from: plot.values.min() ?? 0, to: plot.values.max() ?? 1, includesZero: true)
        axis = ValueAxis(scale, name: plot.yName, width: width * 0.9, typesetter)
        names = plot.categories.map {
            typesetter.box($0.shortened, .tick, width: width * 0.3, maximumLines: 1)
        }
        valueLabels = plot.values.map { typesetter.box(NumberText.compact($0), .axis) }
        nameWidth = names.map(\.inkWidth).max() ?? 0
        xName = plot.xName.map { typesetter.box($0, .axis, width: width * 0.3, maximumLines: 1) }
        height = Double(plot.values.count) * Self.rowHeight + 36
    }

    func draw(x: Double, y: Double, height: Double, on canvas: Canvas) {
        let valueWidth = (valueLabels.map(\.inkWidth).max() ?? 0) + 6
        let hasNegative = values.contains { $0 < 0 }
        let left = nameWidth + 8 + (hasNegative ? valueWidth : 0)
        let plot = Box(
            x: x + left,
            y: y + 4,
            width: width - left - valueWidth,
            height: Double(values.count) * Self.rowHeight
        )
        axis.drawHorizontal(in: plot, on: canvas)
        if let name = axis.name {
            canvas.draw(name, x: plot.midX - name.inkWidth / 2, y: plot.maxY + 16)
        }
        if let xName {
            canvas.draw(xName, x: x, y: plot.maxY + 16)
        }
        let zero = plot.x + axis.scale.position(0) * plot.width
        for (index, value) in values.enumerated() {
            let middle = plot.y + (Double(index) + 0.5) * Self.rowHeight
            let end = plot.x + axis.scale.position(value) * plot.width
            let bar = Box(x: min(zero, end), y: middle - 5, width: (end - zero).magnitude, height: 10)
            canvas.fill(bar, ChartInk.series)
            let name = names[index]
            canvas.draw(name, x: x + nameWidth - name.inkWidth - name.firstLineStart, y: middle - name.height / 2)
            let label = valueLabels[index]
            let labelX = value < 0 ? end - 4 - label.inkWidth : end + 4
            canvas.draw(label, x: labelX, y: middle - label.height / 2)
        }
    }
}

extension TextBox {
    /// Where a one-line box begins within its width; not 0 for right-to-left text.
    var firstLineStart: Double { lines.first?.x ?? 0 }
}
