import CardPresentation

/// A small curve of one metric over versions.
enum TrendDrawing {
    /// Without points to step to, for places where the numbers stand beside it.
    static func picture(_ points: [MetricTrend.Point]) -> HTML {
        let (places, size) = places(of: points, width: 120, height: 32, margin: 4)
        let last = places.last.map { [dot($0, nil)] } ?? []
        return element(
            "svg",
            [
                .class("spark"), .ariaHidden, .attribute("viewBox", "0 0 \(SVG.number(size.x)) \(SVG.number(size.y))"),
                .attribute("width", SVG.number(size.x)), .attribute("height", SVG.number(size.y)),
            ],
            curve(places, last)
        )
    }

    /// With every point to step to.
    static func view(_ points: [MetricTrend.Point], name: String) -> HTML {
        let (places, size) = places(of: points, width: 260, height: 64, margin: 8)
        let dots = zip(points, places).enumerated().map { position, pair in
            let (point, place) = pair
            let told = "Version \(point.version): \(NumberText.compact(point.value))"
            return dot(place, (told, position == 0))
        }
        let label = "\(name) over \(points.count) versions, from version \(points.first?.version ?? 0)"
        return SVG.drawing(width: size.x, height: size.y, label: label, kind: "trend", content: [curve(places, dots)])
    }

    private static func places(
        of points: [MetricTrend.Point],
        width: Double,
        height: Double,
        margin: Double
    ) -> (places: [PlotPoint], size: PlotPoint) {
        let values = points.map(\.value)
        let scale = AxisScale(from: values.min() ?? 0, to: values.max() ?? 0)
        let first = Double(points.first?.version ?? 0)
        let span = max(1, Double(points.last?.version ?? 0) - first)
        let places = points.map { point in
            PlotPoint(
                x: margin + (Double(point.version) - first) / span * (width - margin * 2),
                y: height - margin - scale.position(point.value) * (height - margin * 2)
            )
        }
        return (places, PlotPoint(x: width, y: height))
    }

    private static func curve(_ places: [PlotPoint], _ dots: [HTML]) -> HTML {
        HTML([
            SVG.group("chart-curve", stroke: ChartInk.series, [SVG.path(places, name: "chart-line")]),
            SVG.group("chart-marks", fill: ChartInk.series, isHidden: false, dots),
        ])
    }

    private static func dot(_ place: PlotPoint, _ told: (words: String, isFirst: Bool)?) -> HTML {
        element(
            "circle",
            [
                .class(told == nil ? "chart-dot" : "chart-point"), .attribute("cx", SVG.number(place.x)),
                .attribute("cy", SVG.number(place.y)), .attribute("r", "3"),
            ] + (told.map { SVG.pointed(isFirst: $0.isFirst) } ?? []),
            told.map { SVG.told($0.words) } ?? HTML()
        )
    }
}
