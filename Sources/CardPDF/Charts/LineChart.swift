import CardPresentation

/// A curve over two axes of numbers.
struct LineChart: Chart {
    let height = 204.0
    let leastHeight: Double? = 140
    private let width: Double
    private let points: [PlotPoint]
    private let xAxis: ValueAxis
    private let yAxis: ValueAxis
    /// Few points are marked one by one; of many, only the line can be seen.
    private static let mostMarks = 40

    init(_ plot: LinePlot, width: Double, _ typesetter: Typesetter) {
        self.width = width
        let xs = plot.points.map(\.x)
        let ys = plot.points.map(\.y)
        let xScale = AxisScale(from: xs.min() ?? 0, to: xs.max() ?? 1, count: 8)
        let yScale = AxisScale(from: ys.min() ?? 0, to: ys.max() ?? 1, count: 5)
        xAxis = ValueAxis(xScale, name: plot.xName, width: width * 0.9, typesetter)
        yAxis = ValueAxis(yScale, name: plot.yName, width: width * 0.9, typesetter)
        let placed = CurveReduction.ordered(plot.points).map {
            PlotPoint(x: xScale.position($0.x), y: yScale.position($0.y))
        }
        points = CurveReduction.reduced(placed, columns: Int(width * 2))
    }

    func draw(x: Double, y: Double, height: Double, on canvas: Canvas) {
        let top = yAxis.name == nil ? 8.0 : 20.0
        let bottom = xAxis.name == nil ? 18.0 : 31.0
        let left = yAxis.widestLabel + 10
        let plot = Box(x: x + left, y: y + top, width: width - left - 12, height: height - top - bottom)
        if let name = yAxis.name {
            canvas.draw(name, x: x, y: y)
        }
        yAxis.drawVertical(in: plot, on: canvas)
        xAxis.drawHorizontal(in: plot, on: canvas)
        if let name = xAxis.name {
            canvas.draw(name, x: plot.midX - name.inkWidth / 2, y: plot.maxY + 17)
        }
        let curve = points.map { PlotPoint(x: plot.x + $0.x * plot.width, y: plot.maxY - $0.y * plot.height) }
        if curve.count > 1 {
            canvas.stroke(curve, ChartInk.series, width: curve.count > 400 ? 0.9 : 1.5)
        }
        if curve.count <= Self.mostMarks {
            for point in curve {
                canvas.circle(point.x, point.y, radius: 2.6, .white)
                canvas.circle(point.x, point.y, radius: 1.9, ChartInk.series)
            }
        }
    }
}
