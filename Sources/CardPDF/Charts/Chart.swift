import CardPresentation

/// A figure whose size is settled and that can be drawn anywhere.
protocol Chart {
    /// Points from its top to its bottom, if the page has the room.
    var height: Double { get }

    /// The height at which it still reads well; nil when it has one height only.
    var leastHeight: Double? { get }

    /// Draws the chart with its top left corner at `x`, `y`.
    func draw(x: Double, y: Double, height: Double, on canvas: Canvas)
}

/// Picks the chart that shows a plot best within a width.
enum ChartChoice {
    static func chart(for plot: Figure.Plot, width: Double, _ typesetter: Typesetter) -> any Chart {
        switch plot {
        case .line(let plot):
            return LineChart(plot, width: width, typesetter)
        case .bars(let plot):
            let slot = (width - 40) / Double(plot.values.count)
            let labels = plot.categories.prefix(BarRows.mostBars + 1)
            let fits = labels.allSatisfy { typesetter.keptBox($0.shortened, .tick).inkWidth <= slot - 4 }
            let isLong = plot.values.count > BarRows.mostBars
            return fits || isLong
                ? BarColumns(plot, width: width, typesetter)
                : BarRows(plot, width: width, typesetter)
        case .matrix(let plot):
            return MatrixChart(plot, width: width, typesetter)
        }
    }
}

extension String {
    /// Short enough to be measured as a label; the rest would be cut anyway.
    var shortened: String { DisplayText.shortened(self, to: 64) }
}
