/// The kind of a metric's value.
public struct MetricType: CardTerm {
    /// The word as the API spells it.
    public let rawValue: String

    /// Takes the word as the API spells it.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A number.
    public static let number = MetricType(rawValue: "number")
    /// A text.
    public static let string = MetricType(rawValue: "string")
    /// Yes or no.
    public static let boolean = MetricType(rawValue: "boolean")
    /// Points of a curve.
    public static let linearGraph = MetricType(rawValue: "linear_graph")
    /// Rows of numbers.
    public static let matrix = MetricType(rawValue: "matrix")
    /// Bars.
    public static let barChart = MetricType(rawValue: "bar_chart")
}
