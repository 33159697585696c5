import CardPresentation

/// A curve over two axes of numbers.
enum LineDrawing {
    private static let width = 640.0
    private static let height = 280.0
    /// Few points are marked one by one; of many, only the line can be seen.
    private static let mostMarks = 40
    /// The points of a long curve that can be stepped to.
    private static let mostStops = 60

    static func view(_ plot: LinePlot, label: String) -> HTML {
        let xs = plot.points.map(\.x)
        let ys = plot.points.map(\.y)
        let xAxis = AxisDrawing(AxisScale(from: xs.min() ?? 0, to: xs.max() ?? 1, count: 8), name: plot.xName)
        let yAxis = AxisDrawing(AxisScale(from: ys.min() ?? 0, to: ys.max() ?? 1, count: 5), name: plot.yName)
        let top = yAxis.name == nil ? 12.0 : 28.0
        let bottom = xAxis.name == nil ? 26.0 : 44.0
        let left = yAxis.widestLabel + 14
        let area = PlotBox(x: left, y: top, width: width - left - 16, height: height - top - bottom)
        var names: [HTML] = []
        if let name = yAxis.name {
            names.append(SVG.text(TextWidth.cut(name, to: width), x: 2, y: 12))
        }
        if let name = xAxis.name {
            names.append(SVG.text(TextWidth.cut(name, to: area.width), x: area.midX, y: height - 6, .middle))
        }
        let ordered = CurveReduction.ordered(plot.points)
        let placed = ordered.map { PlotPoint(x: xAxis.scale.position($0.x), y: yAxis.scale.position($0.y)) }
        func onPage(_ point: PlotPoint) -> PlotPoint {
            PlotPoint(x: area.x + point.x * area.width, y: area.maxY - point.y * area.height)
        }
        let curve = CurveReduction.reduced(placed, columns: Int(width)).map(onPage)
        let line = SVG.group("chart-curve", stroke: ChartInk.series, [SVG.path(curve, name: "chart-line")])
        let stops = stops(of: ordered.count).enumerated().map { position, index in
            point(onPage(placed[index]), told(ordered[index], plot), isFirst: position == 0)
        }
        let areMarked = ordered.count <= mostMarks
        return SVG.drawing(
            width: width,
            height: height,
            label: label,
            kind: "curve",
            content: yAxis.vertical(in: area) + xAxis.horizontal(in: area) + [AxisDrawing.names(names), line]
                + [
                    SVG.group(
                        areMarked ? "chart-marks" : "chart-stops",
                        fill: areMarked ? ChartInk.series : nil,
                        isHidden: false,
                        stops
                    )
                ]
        )
    }

    private static func stops(of count: Int) -> [Int] {
        guard count > mostStops else { return Array(0..<count) }
        return (0..<mostStops).map { $0 * (count - 1) / (mostStops - 1) }
    }

    private static func told(_ point: PlotPoint, _ plot: LinePlot) -> String {
        "\(plot.xName ?? "x") \(NumberText.compact(point.x)), \(plot.yName ?? "y") \(NumberText.compact(point.y))"
    }

    private static func point(_ place: PlotPoint, _ words: String, isFirst: Bool) -> HTML {
        element(
            "circle",
            [
                .class("chart-point"), .attribute("cx", SVG.number(place.x)), .attribute("cy", SVG.number(place.y)),
                .attribute("r", "3"),
            ] + SVG.pointed(isFirst: isFirst),
            SVG.told(words)
        )
    }
}
