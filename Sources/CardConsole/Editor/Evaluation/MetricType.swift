/// What kind of value a metric has, under the names of the card's schema.
package enum MetricType: String, CaseIterable, Hashable, Sendable {
    case number, string, boolean
    case lineGraph = "linear_graph"
    case barChart = "bar_chart"
    case matrix

    /// What people call it.
    package var label: String {
        switch self {
        case .number: "Number"
        case .string: "Text"
        case .boolean: "Yes or no"
        case .lineGraph: "Line graph"
        case .barChart: "Bar chart"
        case .matrix: "Matrix"
        }
    }

    /// Whether the value is a single one, rather than something to draw.
    package var isSingle: Bool { Self.single.contains(self) }

    /// The types of a row of a table.
    package static let single: [MetricType] = [.number, .string, .boolean]
    /// The types that are drawn.
    package static let drawn: [MetricType] = [.lineGraph, .barChart, .matrix]
}
