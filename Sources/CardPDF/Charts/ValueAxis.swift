import CardPresentation

/// A horizontal or vertical axis of numbers: its scale and its labels, measured once.
struct ValueAxis {
    let scale: AxisScale
    let labels: [TextBox]
    let name: TextBox?

    init(_ scale: AxisScale, name: String?, width: Double, _ typesetter: Typesetter) {
        self.scale = scale
        labels = scale.labels.map { typesetter.keptBox($0, .tick) }
        let words = [name, scale.multiplier].compactMap { $0 }.joined(separator: "  ")
        self.name = words.isEmpty ? nil : typesetter.box(words, .axis, width: width, maximumLines: 1)
    }

    var widestLabel: Double { labels.map(\.inkWidth).max() ?? 0 }

    /// Draws grid lines across the plot, and the labels left of it.
    func drawVertical(in plot: Box, on canvas: Canvas) {
        for (tick, label) in zip(scale.ticks, labels) {
            let y = plot.maxY - scale.position(ofTick: tick) * plot.height
            let isZero = tick == 0
            canvas.line(plot.x, y, plot.maxX, y, isZero ? ChartInk.axis : ChartInk.grid, width: isZero ? 0.7 : 0.5)
            canvas.draw(label, x: plot.x - 6 - label.inkWidth, y: y - label.height / 2)
        }
    }

    /// Draws grid lines down the plot, and the labels below it.
    func drawHorizontal(in plot: Box, on canvas: Canvas) {
        var end = -Double.infinity
        for (tick, label) in zip(scale.ticks, labels) {
            let x = plot.x + scale.position(ofTick: tick) * plot.width
            let isZero = tick == 0
            canvas.line(x, plot.y, x, plot.maxY, isZero ? ChartInk.axis : ChartInk.grid, width: isZero ? 0.7 : 0.5)
            let start = x - label.inkWidth / 2
            guard start > end + 4 else { continue }
            canvas.draw(label, x: start, y: plot.maxY + 3)
            end = start + label.inkWidth
        }
    }
}
