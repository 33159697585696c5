import JSONTree

/// A value of an evaluation: a number, a text, yes or no, a curve, a matrix or bars.
public struct Metric: CardSection {
    /// The metric as JSON.
    public var json: JSON

    /// Takes a metric as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Names a value of that type.
    public init(_ name: String, _ type: MetricType, _ value: JSON, notes: String? = nil) {
        json = .empty
        self.name = name
        self[term: "type"] = type
        json.set("value", to: value)
        self.notes = notes
    }

    /// The metric's name.
    public var name: String? {
        get { self[text: "name"] }
        set { self[text: "name"] = newValue }
    }

    /// The kind of its value.
    public var type: MetricType? { self[term: "type"] }

    /// The value, whatever its kind.
    public var value: JSON? {
        get { json["value"] }
        set { json.set("value", to: newValue) }
    }

    /// What is to be said of it.
    public var notes: String? {
        get { self[text: "notes"] }
        set { self[text: "notes"] = newValue }
    }

    /// The horizontal axis: one name, or a name for each column or bar.
    public var xAxisNames: [String] { axis("x_axis_name") }

    /// The vertical axis: one name, or a name for each row.
    public var yAxisNames: [String] { axis("y_axis_name") }

    private func axis(_ name: String) -> [String] {
        json[name]?.string.map { [$0] } ?? self[texts: name]
    }
}

extension Metric {
    /// A number.
    public static func number(_ name: String, _ value: Double, notes: String? = nil) -> Metric {
        Metric(name, .number, JSON(number: value), notes: notes)
    }

    /// A text of at most 63 characters.
    public static func text(_ name: String, _ value: String, notes: String? = nil) -> Metric {
        Metric(name, .string, .string(value), notes: notes)
    }

    /// Yes or no.
    public static func boolean(_ name: String, _ value: Bool, notes: String? = nil) -> Metric {
        Metric(name, .boolean, .bool(value), notes: notes)
    }

    /// A curve through points.
    public static func curve(
        _ name: String,
        _ points: [(x: Double, y: Double)],
        xAxis: String? = nil,
        yAxis: String? = nil,
        notes: String? = nil
    ) -> Metric {
        let value = JSON.array(points.map { .array([JSON(number: $0.x), JSON(number: $0.y)]) })
        var metric = Metric(name, .linearGraph, value, notes: notes)
        metric[text: "x_axis_name"] = xAxis
        metric[text: "y_axis_name"] = yAxis
        return metric
    }

    /// Rows of numbers, such as a confusion matrix: at most 20 rows of at most 20.
    public static func matrix(
        _ name: String,
        _ rows: [[Double]],
        xAxis: [String] = [],
        yAxis: [String] = [],
        notes: String? = nil
    ) -> Metric {
        let value = JSON.array(rows.map { .array($0.map(JSON.init(number:))) })
        var metric = Metric(name, .matrix, value, notes: notes)
        metric[texts: "x_axis_name"] = xAxis
        metric[texts: "y_axis_name"] = yAxis
        return metric
    }

    /// A bar for each name of the horizontal axis.
    public static func bars(
        _ name: String,
        _ values: [Double],
        xAxis: [String] = [],
        yAxis: String? = nil,
        notes: String? = nil
    ) -> Metric {
        var metric = Metric(name, .barChart, .array(values.map(JSON.init(number:))), notes: notes)
        metric[texts: "x_axis_name"] = xAxis
        metric[text: "y_axis_name"] = yAxis
        return metric
    }
}
