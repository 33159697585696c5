import CardPresentation

/// Values side by side: columns when their names fit below them, or else rows; very many share an outline.
enum BarDrawing {
    static let width = 640.0
    /// More rows than this would take a screen and more.
    private static let mostRows = 32
    /// More bars than this are thinner than what a hand can point at.
    private static let mostStops = 200

    static func view(_ plot: BarPlot, label: String) -> HTML {
        let slot = (width - 50) / Double(plot.values.count)
        let names = plot.categories.prefix(mostRows + 1)
        let fit = names.allSatisfy { TextWidth.estimate($0) <= slot - 6 }
        let scale = AxisScale(from: plot.values.min() ?? 0, to: plot.values.max() ?? 1, includesZero: true)
        let axis = AxisDrawing(scale, name: plot.yName)
        return fit || plot.values.count > mostRows
            ? columns(plot, axis, areTurned: !fit, label) : rows(plot, axis, label)
    }

    private static func told(_ plot: BarPlot, _ index: Int) -> String {
        "\(plot.categories[index]): \(NumberText.compact(plot.values[index]))"
    }

    // MARK: Columns

    private static func columns(_ plot: BarPlot, _ axis: AxisDrawing, areTurned: Bool, _ label: String) -> HTML {
        let longest = 110.0
        let widest = min(longest, TextWidth.widest(plot.categories.prefix(mostStops)))
        let labelHeight = areTurned ? widest * 0.71 + 16 : 22
        let bottom = labelHeight + (plot.xName == nil ? 4 : 20)
        let left = max(axis.widestLabel + 14, areTurned ? widest * 0.71 - 6 : 0)
        let top = axis.name == nil ? 18.0 : 32.0
        let area = PlotBox(x: left, y: top, width: width - left - 8, height: 200)
        let height = area.maxY + bottom
        let slot = area.width / Double(plot.values.count)
        let step = max(1, Int((16 / slot).rounded(.up)))
        var labels: [HTML] = []
        for index in stride(from: 0, to: plot.categories.count, by: areTurned ? step : 1) {
            let middle = area.x + (Double(index) + 0.5) * slot
            let words = TextWidth.cut(plot.categories[index], to: areTurned ? longest : slot)
            labels.append(
                areTurned
                    ? SVG.text(words, x: middle + 4, y: area.maxY + 14, .end, turned: -45)
                    : SVG.text(words, x: middle, y: area.maxY + 17, .middle)
            )
        }
        var parts = axis.vertical(in: area) + [SVG.group("chart-label", fill: .text, labels)]
        parts.append(names(axis, plot.xName, x: area.midX, y: height - 6))
        parts.append(
            SVG.group(
                "chart-bars",
                fill: ChartInk.series,
                isHidden: plot.values.count > mostStops,
                bars(plot, axis.scale, in: area, slot)
            )
        )
        if plot.values.count <= 14 {
            parts.append(values(plot, axis.scale, in: area, slot))
        }
        return SVG.drawing(width: width, height: height, label: label, kind: "bars", content: parts)
    }

    private static func names(_ axis: AxisDrawing, _ xName: String?, x: Double, y: Double) -> HTML {
        var parts: [HTML] = []
        if let name = axis.name {
            parts.append(SVG.text(TextWidth.cut(name, to: width), x: 2, y: 12))
        }
        if let xName {
            parts.append(SVG.text(TextWidth.cut(xName, to: width * 0.8), x: x, y: y, .middle))
        }
        return AxisDrawing.names(parts)
    }

    private static func bars(_ plot: BarPlot, _ scale: AxisScale, in area: PlotBox, _ slot: Double) -> [HTML] {
        let zero = area.maxY - scale.position(0) * area.height
        guard plot.values.count <= mostStops else { return [outline(plot.values, scale, in: area, zero)] }
        let barWidth = min(slot * 0.7, 56)
        return plot.values.indices.map { index in
            let end = area.maxY - scale.position(plot.values[index]) * area.height
            let middle = area.x + (Double(index) + 0.5) * slot
            let height = max(1, (zero - end).magnitude)
            let bar = PlotBox(x: middle - barWidth / 2, y: min(zero, end), width: barWidth, height: height)
            return bar.pointed(told(plot, index), name: "chart-bar", isFirst: index == 0)
        }
    }

    private static func values(_ plot: BarPlot, _ scale: AxisScale, in area: PlotBox, _ slot: Double) -> HTML {
        let parts = plot.values.indices.compactMap { index -> HTML? in
            let words = NumberText.compact(plot.values[index])
            guard TextWidth.estimate(words) <= slot + 4 else { return nil }
            let end = area.maxY - scale.position(plot.values[index]) * area.height
            let isBelow = plot.values[index] < 0 && end + 16 <= area.maxY
            let zero = area.maxY - scale.position(0) * area.height
            let x = area.x + (Double(index) + 0.5) * slot
            return SVG.text(words, x: x, y: isBelow ? end + 13 : min(zero, end) - 4, .middle)
        }
        return SVG.group("chart-value", fill: ChartInk.axisName, parts)
    }

    /// The range of the bars that share each column of the drawing.
    private static func outline(_ values: [Double], _ scale: AxisScale, in area: PlotBox, _ zero: Double) -> HTML {
        let columns = min(values.count, Int(area.width))
        var upper: [PlotPoint] = []
        var lower: [PlotPoint] = []
        for column in 0..<columns {
            let part = values[(column * values.count / columns)..<((column + 1) * values.count / columns)]
            let x = area.x + (Double(column) + 0.5) * area.width / Double(columns)
            let highest = max(0, part.max() ?? 0)
            let lowest = min(0, part.min() ?? 0)
            upper.append(PlotPoint(x: x, y: area.maxY - scale.position(highest) * area.height))
            lower.append(PlotPoint(x: x, y: area.maxY - scale.position(lowest) * area.height))
        }
        return SVG.path(upper + lower.reversed(), isClosed: true, name: "chart-outline")
    }

    // MARK: Rows

    private static func rows(_ plot: BarPlot, _ axis: AxisDrawing, _ label: String) -> HTML {
        let rowHeight = 24.0
        let words = plot.values.map { NumberText.compact($0) }
        let valueWidth = TextWidth.widest(words) + 10
        let nameWidth = min(220, TextWidth.widest(plot.categories))
        let left = nameWidth + 12 + (plot.values.contains { $0 < 0 } ? valueWidth : 0)
        let area = PlotBox(
            x: left,
            y: 6,
            width: width - left - valueWidth,
            height: Double(plot.values.count) * rowHeight
        )
        let zero = area.x + axis.scale.position(0) * area.width
        var bars: [HTML] = []
        var labels: [HTML] = []
        var values: [HTML] = []
        for (index, value) in plot.values.enumerated() {
            let middle = area.y + (Double(index) + 0.5) * rowHeight
            let end = area.x + axis.scale.position(value) * area.width
            let bar = PlotBox(x: min(zero, end), y: middle - 7, width: max(1, (end - zero).magnitude), height: 14)
            bars.append(bar.pointed(told(plot, index), name: "chart-bar", isFirst: index == 0))
            labels.append(SVG.text(TextWidth.cut(plot.categories[index], to: 220), x: nameWidth, y: middle + 4, .end))
            values.append(
                SVG.text(words[index], x: value < 0 ? end - 5 : end + 5, y: middle + 4, value < 0 ? .end : .start)
            )
        }
        var names: [HTML] = []
        if let name = axis.name {
            names.append(SVG.text(TextWidth.cut(name, to: area.width), x: area.midX, y: area.maxY + 36, .middle))
        }
        if let name = plot.xName {
            names.append(SVG.text(TextWidth.cut(name, to: nameWidth), x: 2, y: area.maxY + 36))
        }
        let parts =
            axis.horizontal(in: area) + [
                SVG.group("chart-label", fill: .text, labels),
                SVG.group("chart-bars", fill: ChartInk.series, isHidden: false, bars),
                SVG.group("chart-value", fill: ChartInk.axisName, values),
                AxisDrawing.names(names),
            ]
        let height = area.maxY + (names.isEmpty ? 24 : 42)
        return SVG.drawing(width: width, height: height, label: label, kind: "bars", content: parts)
    }
}
