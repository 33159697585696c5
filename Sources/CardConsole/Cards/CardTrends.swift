import CardPresentation
import JSONTree
import ModelCards
import SageMakerAPI

/// How the metrics of a card went from version to version.
package struct CardTrends: Sendable {
    package let header: CardHeader
    /// Metrics that at least two versions have come first.
    package let trends: [MetricTrend]
    /// How many versions were looked at.
    package let versionCount: Int

    /// Compares versions of one card.
    package init(header: CardHeader, versions: [(number: Int, content: JSON)]) {
        self.header = header
        versionCount = versions.count
        let all = MetricTrend.all(versions)
        trends = all.filter { $0.points.count > 1 } + all.filter { $0.points.count < 2 }
    }

    /// The versions that a trend reaches back over.
    private static let mostVersions = 50

    static func answer(_ context: PageContext) async throws -> ConsoleResponse {
        let name = context.parameter("name")
        let desk = context.desk.readings
        let readings = try await desk.versions(ofCard: name, count: mostVersions, for: context.caller)
        guard let latest = readings.first else { throw SageMakerError.cardNotFound(name) }
        let trends = CardTrends(
            header: try await CardHeader.load(latest, part: .trends, context),
            versions: readings.map { ($0.card.version, $0.card.content) }
        )
        return CardPage.response(trends.header, context) { CardTrendsView.view(trends) }
    }
}

/// A row for each metric: its curve, what it is now, and how it changed.
package enum CardTrendsView {
    package static func view(_ trends: CardTrends) -> HTML {
        guard !trends.trends.isEmpty else {
            return EmptyState.view(title: "No metric to follow yet") {
                p { "A trend appears for every metric that is a single number, in an evaluation or in training." }
                Button.link("Add metrics", to: ConsolePath.card(trends.header.name, part: "edit"), style: .primary)
            }
        }
        return section(.class("stack"), .ariaLabelledBy("trends-title")) {
            h2(.id("trends-title")) { "Metrics across versions" }
            p(.class("muted")) {
                trends.versionCount > 1
                    ? "The latest \(trends.versionCount) versions." : "So far there is one version; a trend needs two."
            }
            DataTable.view(
                caption: "Every metric with its trend",
                columns: ["Metric", "Where", "Trend", "Now", "Change", "All values"],
                rows: trends.trends.map(row),
                numbers: [3]
            )
        }
    }

    private static func row(_ trend: MetricTrend) -> [HTML] {
        [
            HTML(trend.metric.name), HTML(trend.metric.context),
            trend.points.count > 1 ? TrendDrawing.view(trend.points, name: trend.metric.name) : HTML("—"),
            span(.title(trend.metric.text)) { NumberText.compact(trend.metric.value) },
            trend.points.count > 1 ? ChangeView.view(trend.points, trend.direction) : HTML("—"),
            values(trend),
        ]
    }

    private static func values(_ trend: MetricTrend) -> HTML {
        details {
            summary { "Values of \(trend.points.count) version\(trend.points.count == 1 ? "" : "s")" }
            ul(.class("plain")) {
                for point in trend.points.reversed() {
                    li { "Version \(point.version): \(point.text)" }
                }
            }
        }
    }
}
