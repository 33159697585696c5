import JSONTree

/// A metric that is to go into a group, before it is known how much room there is.
struct MetricDraft {
    /// What a metric shows.
    enum Shape {
        /// A value that is either whole or not there: a number, a text, a boolean, a matrix.
        case fixed(type: String, value: JSON)
        /// Points, of which some can be left out.
        case curve(CurveDraft)
        /// Bars, of which some can be left out.
        case bars(BarsDraft)
    }

    var name: String
    let shape: Shape
    /// Where it comes from.
    let pointer: JSONPointer
    var notes: String?
    var xAxisName: JSON?
    var yAxisName: JSON?
    /// How large a number is, for groups that keep the largest.
    var magnitude: Double = 0

    init(_ name: String, _ shape: Shape, at pointer: JSONPointer, xAxisName: JSON? = nil, yAxisName: JSON? = nil) {
        self.name = name
        self.shape = shape
        self.pointer = pointer
        self.xAxisName = xAxisName
        self.yAxisName = yAxisName
    }

    /// A number, kept with its digits.
    static func number(_ name: String, _ value: ReportValue) -> MetricDraft {
        let text = value.view.textString
        var metric = MetricDraft(name, .fixed(type: "number", value: .number(text)), at: value.pointer)
        metric.magnitude = (Double(text) ?? 0).magnitude
        return metric
    }

    /// The points or bars that it has; nil when it has none to leave out.
    var pointCount: Int? {
        switch shape {
        case .fixed: nil
        case .curve(let curve): curve.count
        case .bars(let bars): bars.count
        }
    }

    /// The metric, with a note when points are missing, and how many points it shows.
    func json(_ limit: PointLimit) -> (metric: JSON, points: Int) {
        let type: String
        let value: JSON
        var xAxisName = xAxisName
        switch shape {
        case .fixed(let fixedType, let fixedValue): (type, value) = (fixedType, fixedValue)
        case .curve(let curve): (type, value) = ("linear_graph", curve.json(pointsUpTo: limit.points(of: curve.count)))
        case .bars(let bars):
            let chosen = bars.json(barsUpTo: limit.points(of: bars.count))
            (type, value) = ("bar_chart", chosen.values)
            xAxisName = chosen.labels ?? xAxisName
        }
        let points = value.array?.count ?? 0
        let members: [(String, JSON?)] = [
            ("name", .string(name)), ("type", .string(type)), ("value", value),
            ("notes", notes(showing: points).map { .string($0) }), ("x_axis_name", xAxisName),
            ("y_axis_name", yAxisName),
        ]
        return (.object(members.compactMap { name, value in value.map { JSONMember(name, $0) } }), points)
    }

    /// No fewer characters than the metric takes.
    func length(_ limit: PointLimit) -> Int {
        let notes = notes(showing: pointCount.map(limit.points) ?? 0).map { JSON.string($0).writtenLength + 11 } ?? 0
        let axes = [xAxisName, yAxisName].compactMap { $0.map { $0.writtenLength + 17 } }.reduce(0, +)
        let frame = JSON.string(name).writtenLength + #"{"name": , "type": "linear_graph", "value": }, "#.utf8.count
        switch shape {
        case .fixed(_, let value): return frame + notes + axes + value.writtenLength
        case .curve(let curve):
            return frame + notes + axes + curve.length(pointsUpTo: limit.points(of: curve.count))
        case .bars(let bars):
            return frame + notes + axes + bars.length(barsUpTo: limit.points(of: bars.count)) + 17
        }
    }

    private func notes(showing points: Int) -> String? {
        guard let pointCount, pointCount > points else { return notes }
        let reduction: String
        switch shape {
        case .bars: reduction = "The \(points) largest of \(pointCount) bars."
        default: reduction = "\(points) of \(pointCount) points; end points, lows and highs are kept."
        }
        return notes.map { "\(reduction) \($0)".shortened(to: 1024) } ?? reduction
    }
}
