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

/// Colours that people with any kind of colour vision, and black-and-white printers, can tell apart.
enum ChartInk {
    static let series = Ink(0x1F6FB4)
    static let pale = Ink(0xEAF1F8)
    static let deep = Ink(0x0A2F5C)
    static let warm = Ink(0xA8500B)
    static let grid = Ink(0xE4E8ED)
    static let axis = Ink(0x7C8896)

    /// A place on the ramp from pale to deep blue; 0 and below is pale.
    static func sequential(_ share: Double) -> Ink {
        let share = min(max(share, 0), 1)
        return share < 0.5 ? pale.mixed(with: series, share * 2) : series.mixed(with: deep, share * 2 - 1)
    }

    /// A place on the ramp from orange (-1) over white (0) to blue (1).
    static func diverging(_ share: Double) -> Ink {
        let reach = min(share.magnitude, 1)
        let white = Ink(0xFAFAFA)
        return white.mixed(with: share < 0 ? warm : Ink(0x12559C), reach)
    }
}
