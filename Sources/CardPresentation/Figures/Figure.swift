import JSONTree

/// A metric that is drawn: what to plot, and the words around it.
package struct Figure: Hashable, Sendable {
    /// What to plot.
    package enum Plot: Hashable, Sendable {
        case line(LinePlot)
        case bars(BarPlot)
        case matrix(MatrixPlot)
    }

    package let number: Int
    package let name: String
    package let notes: String?
    package let plot: Plot

    /// Reads a `linear_graph`, `bar_chart` or `matrix` metric.
    ///
    /// - Returns: nil for every other type, and for values that do not have the type's shape: those show as text.
    package init?(metric: JSON, number: Int) {
        guard let value = metric["value"]?.array, !value.isEmpty else { return nil }
        let x = metric["x_axis_name"]
        let y = metric["y_axis_name"]
        switch metric["type"]?.string {
        case "linear_graph":
            guard let plot = LinePlot(value, x, y) else { return nil }
            self.plot = .line(plot)
        case "bar_chart":
            guard let plot = BarPlot(value, x, y) else { return nil }
            self.plot = .bars(plot)
        case "matrix":
            guard let plot = MatrixPlot(value, x, y) else { return nil }
            self.plot = .matrix(plot)
        default:
            return nil
        }
        self.number = number
        name = DisplayText.cleanLine(metric["name"]?.string ?? "Metric")
        notes = metric["notes"].map { DisplayText.clean($0.string ?? $0.text) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What somebody who cannot see the figure is told of it.
    package var description: String {
        let what =
            switch plot {
            case .line(let plot): "Line graph of \(plot.points.count) points. \(plot.extent)"
            case .bars(let plot): "Bar chart of \(plot.values.count) values. \(plot.extent)"
            case .matrix(let plot):
                "Matrix of \(plot.rows.count) rows and \(plot.columnCount) columns. \(plot.extent)"
            }
        return "\(DisplayText.shortened(name, to: 200)). \(what)"
    }
}

/// A curve through points.
package struct LinePlot: Hashable, Sendable {
    package let points: [PlotPoint]
    package let xName: String?
    package let yName: String?

    init?(_ value: [JSON], _ x: JSON?, _ y: JSON?) {
        var points: [PlotPoint] = []
        points.reserveCapacity(value.count)
        for pair in value {
            guard let pair = pair.array, pair.count == 2, let x = pair[0].finite, let y = pair[1].finite else {
                return nil
            }
            points.append(PlotPoint(x: x, y: y))
        }
        self.points = points
        xName = PlotNames.axis(x)
        yName = PlotNames.axis(y)
    }

    /// From where to where the values reach, as a sentence.
    package var extent: String {
        PlotNames.extent(points.lazy.map(\.y), named: yName ?? "y")
    }
}

/// A place in the plane.
package struct PlotPoint: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// Values side by side.
package struct BarPlot: Hashable, Sendable {
    package let values: [Double]
    /// One for each value; a bar without a name goes by its number.
    package let categories: [String]
    package let xName: String?
    package let yName: String?

    init?(_ value: [JSON], _ x: JSON?, _ y: JSON?) {
        let values = value.compactMap(\.finite)
        guard values.count == value.count else { return nil }
        self.values = values
        let names = PlotNames.list(x)
        categories = values.indices.map { $0 < names.count ? names[$0] : "\($0 + 1)" }
        xName = x?.array == nil ? PlotNames.axis(x) : nil
        yName = PlotNames.axis(y)
    }

    /// From where to where the values reach, as a sentence.
    package var extent: String {
        PlotNames.extent(values, named: yName ?? "values")
    }
}

/// Numbers in rows; rows may differ in length.
package struct MatrixPlot: Hashable, Sendable {
    package let rows: [[Double]]
    package let columnNames: [String]
    package let rowNames: [String]

    init?(_ value: [JSON], _ x: JSON?, _ y: JSON?) {
        var rows: [[Double]] = []
        for row in value {
            guard let row = row.array else { return nil }
            let numbers = row.compactMap(\.finite)
            guard numbers.count == row.count else { return nil }
            rows.append(numbers)
        }
        let columnCount = rows.reduce(0) { max($0, $1.count) }
        guard columnCount > 0 else { return nil }
        self.rows = rows
        let columns = PlotNames.list(x)
        let lines = PlotNames.list(y)
        columnNames = (0..<columnCount).map { $0 < columns.count ? columns[$0] : "\($0 + 1)" }
        rowNames = rows.indices.map { $0 < lines.count ? lines[$0] : "\($0 + 1)" }
    }

    package var columnCount: Int { columnNames.count }

    /// From where to where the values reach, as a sentence.
    package var extent: String {
        PlotNames.extent(rows.lazy.joined(), named: "values")
    }
}

/// Reads the names of axes and categories.
private enum PlotNames {
    static func axis(_ value: JSON?) -> String? {
        guard let text = value?.string.map(DisplayText.cleanLine), !text.isEmpty else { return nil }
        return text
    }

    static func list(_ value: JSON?) -> [String] {
        (value?.array ?? []).map { DisplayText.cleanLine($0.string ?? $0.text) }
    }

    static func extent(_ values: some Sequence<Double>, named name: String) -> String {
        var lowest = Double.infinity
        var highest = -Double.infinity
        for value in values {
            lowest = min(lowest, value)
            highest = max(highest, value)
        }
        guard lowest <= highest else { return "" }
        let from = NumberText.compact(lowest)
        let to = NumberText.compact(highest)
        return "\(DisplayText.shortened(name, to: 80)) from \(from) to \(to)."
    }
}

extension JSON {
    /// The number, kept within what a double can hold; nil for what is no number.
    fileprivate var finite: Double? {
        guard let double, !double.isNaN else { return nil }
        return min(max(double, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
    }
}
