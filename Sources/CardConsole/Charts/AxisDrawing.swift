import CardPresentation

/// An axis of numbers in a drawing: grid lines, labels and the axis' name.
struct AxisDrawing {
    let scale: AxisScale
    /// The name with the power of ten that the labels leave out; nil without either.
    let name: String?

    init(_ scale: AxisScale, name: String?) {
        self.scale = scale
        let words = [name, scale.multiplier].compactMap { $0 }.joined(separator: "  ")
        self.name = words.isEmpty ? nil : words
    }

    var widestLabel: Double { TextWidth.widest(scale.labels) }

    /// Lines across the plot, with their labels on the left.
    func vertical(in plot: PlotBox) -> [HTML] {
        let ys = scale.ticks.map { plot.maxY - scale.position(ofTick: $0) * plot.height }
        return [
            grid(zip(scale.ticks, ys).map { ($0, SVG.line(plot.x, $1, plot.maxX, $1, name: zero($0))) }),
            SVG.group(
                "chart-label",
                fill: .text,
                zip(scale.labels, ys).map { SVG.text($0, x: plot.x - 8, y: $1 + 4, .end) }
            ),
        ]
    }

    /// Lines down the plot, with their labels below, as many as have room.
    func horizontal(in plot: PlotBox) -> [HTML] {
        let xs = scale.ticks.map { plot.x + scale.position(ofTick: $0) * plot.width }
        var end = -Double.infinity
        var labels: [HTML] = []
        for (label, x) in zip(scale.labels, xs) {
            let half = TextWidth.estimate(label) / 2
            guard x - half > end + 6 else { continue }
            labels.append(SVG.text(label, x: x, y: plot.maxY + 17, .middle))
            end = x + half
        }
        return [
            grid(zip(scale.ticks, xs).map { ($0, SVG.line($1, plot.y, $1, plot.maxY, name: zero($0))) }),
            SVG.group("chart-label", fill: .text, labels),
        ]
    }

    private func zero(_ tick: Double) -> String? { tick == 0 ? "chart-zero" : nil }

    private func grid(_ lines: [(tick: Double, line: HTML)]) -> HTML {
        HTML([
            SVG.group("chart-grid", stroke: ChartInk.grid, lines.filter { $0.tick != 0 }.map(\.line)),
            SVG.group("chart-grid", stroke: ChartInk.axis, lines.filter { $0.tick == 0 }.map(\.line)),
        ])
    }
}

extension AxisDrawing {
    /// Names of axes, quieter than labels.
    static func names(_ parts: [HTML]) -> HTML {
        SVG.group("chart-name", fill: ChartInk.axisName, parts)
    }
}
