import CardPresentation
import JSONTree

/// One of the few numbers that a card is read for, beside what earlier versions said.
package struct Headline: Hashable, Sendable {
    package let metric: SingleMetric
    package let direction: MetricDirection?
    /// Oldest first, this version last.
    package let points: [MetricTrend.Point]

    /// The headline metrics of the newest of some versions.
    ///
    /// - Parameter versions: in any order; not empty.
    package static func all(_ versions: [(number: Int, content: JSON)]) -> [Headline] {
        guard let newest = versions.max(by: { $0.number < $1.number }) else { return [] }
        let trends = Dictionary(MetricTrend.all(versions).map { ($0.metric.place, $0) }) { first, _ in first }
        return HeadlineMetrics.of(newest.content).map { metric in
            Headline(
                metric: metric,
                direction: MetricDirection(of: metric.name, in: newest.content),
                points: trends[metric.place]?.points ?? []
            )
        }
    }
}

/// Headline metrics as tiles.
enum HeadlineView {
    static func view(_ headlines: [Headline], trendsPath: String) -> HTML {
        let shared = sharedContext(headlines)
        return HTML.group {
            if let shared, !shared.isEmpty {
                p(.class("muted")) { shared }
            }
            div(.class("headlines")) {
                for headline in headlines {
                    tile(headline, isContextShown: shared == nil, trendsPath)
                }
            }
        }
    }

    /// Where all of the metrics are from, when they are from one place.
    private static func sharedContext(_ headlines: [Headline]) -> String? {
        let contexts = Set(headlines.map(\.metric.context))
        return contexts.count == 1 ? contexts.first : nil
    }

    private static func tile(_ headline: Headline, isContextShown: Bool, _ trendsPath: String) -> HTML {
        div(.class("headline")) {
            p(.class("headline-name")) { headline.metric.name }
            p(.class("headline-value"), .title(headline.metric.text)) { NumberText.compact(headline.metric.value) }
            if isContextShown {
                p(.class("headline-context muted")) { headline.metric.context }
            }
            if headline.points.count > 1 {
                p(.class("headline-change")) { ChangeView.view(headline.points, headline.direction) }
                a(.href(trendsPath), .ariaLabel("Trend of \(headline.metric.name) across versions")) {
                    TrendDrawing.picture(headline.points)
                }
            }
        }
    }
}

/// How much a metric changed, and whether that is good.
enum ChangeView {
    /// The change from the version before.
    static func view(_ points: [MetricTrend.Point], _ direction: MetricDirection?) -> HTML {
        guard points.count > 1 else { return HTML() }
        let before = points[points.count - 2]
        return HTML.group {
            view(from: before.value, to: points[points.count - 1].value, direction)
            span(.class("muted")) { " since version \(before.version)" }
        }
    }

    /// The change between two values: an arrow, the difference, and a word for better or worse where that is known.
    static func view(from before: Double, to after: Double, _ direction: MetricDirection?) -> HTML {
        let change = after - before
        guard change != 0 else { return span(.class("change")) { "no change" } }
        let improves = MetricDirection.isImprovement(from: before, to: after, direction)
        let tone = improves.map { $0 ? "better" : "worse" }
        return span(.class(tone.map { "change change-\($0)" } ?? "change")) {
            span(.ariaHidden) { change > 0 ? "▲ " : "▼ " }
            change > 0 ? "+" : ""
            NumberText.compact(change)
            if let tone { " \(tone)" }
        }
    }
}
