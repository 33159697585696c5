import JSONTree
import ModelCards

/// How one metric went from version to version.
package struct MetricTrend: Hashable, Sendable {
    /// What one version says.
    package struct Point: Hashable, Sendable {
        package let version: Int
        package let value: Double
        package let text: String
    }

    /// The metric as the newest of the versions that have it says it.
    package let metric: SingleMetric
    package let direction: MetricDirection?
    /// Oldest first; versions without the metric are left out.
    package let points: [Point]

    /// The trends of every metric that at least one version has, in the newest version's order; what it no longer has
    /// comes last.
    package static func all(_ versions: [(number: Int, content: JSON)]) -> [MetricTrend] {
        var order: [ContentPlace] = []
        var newest: [ContentPlace: SingleMetric] = [:]
        var points: [ContentPlace: [Point]] = [:]
        let versions = versions.sorted { $0.number > $1.number }
        for (number, content) in versions {
            for metric in SingleMetric.all(in: content) {
                if newest[metric.place] == nil {
                    newest[metric.place] = metric
                    order.append(metric.place)
                }
                points[metric.place, default: []].append(Point(version: number, value: metric.value, text: metric.text))
            }
        }
        return order.compactMap { place in
            newest[place].map { metric in
                MetricTrend(
                    metric: metric,
                    direction: MetricDirection(of: metric.name, in: versions.first?.content),
                    points: (points[place] ?? []).reversed()
                )
            }
        }
    }

    /// The change from the version before to the last one; nil with less than two versions.
    package var lastChange: Double? {
        points.count > 1 ? points[points.count - 1].value - points[points.count - 2].value : nil
    }
}
