import JSONTree

/// A group of metrics: single values as one table, curves, bars and matrices as figures after it.
package enum MetricGroupBlocks {
    package static func blocks(_ group: JSON, number: Int, _ figures: inout FigureNumbers) -> [Block] {
        guard group.members != nil else { return .facts(GenericFacts.facts("Metric group \(number)", group)) }
        var fields = Fields(group)
        let name = fields.take("name")
        let metrics = fields.takeArray("metric_data") ?? []
        var blocks: [Block] = [.heading(Heading(3, name?.string ?? "Metric group \(number)"))]
        if let name, name.string == nil {
            blocks += .facts(GenericFacts.facts("Name", name))
        }
        blocks += .facts(fields.takeRest())
        var rows: [MetricRow] = []
        var drawn: [Block] = []
        for metric in metrics {
            if let figure = Figure(metric: metric, number: figures.peek) {
                figures.advance()
                drawn.append(.figure(figure))
            } else {
                rows.append(MetricRow(metric))
            }
        }
        if !rows.isEmpty {
            blocks.append(.table(table(rows)))
        }
        if rows.isEmpty, drawn.isEmpty {
            blocks.append(.paragraph("This group has no metrics."))
        }
        return blocks + drawn
    }

    private static func table(_ rows: [MetricRow]) -> Table {
        guard rows.contains(where: { !$0.notes.isEmpty }) else {
            return Table(columns: ["Metric", "Value"], rows: rows.map { [$0.name, $0.value] })
        }
        return Table(
            columns: ["Metric", "Value", "Notes"],
            rows: rows.map { [$0.name, $0.value, $0.notes.isEmpty ? .blank : Passage($0.notes)] }
        )
    }
}

/// A metric that is a single value, or one that nobody can draw.
private struct MetricRow {
    let name: Passage
    let value: Passage
    let notes: String

    init(_ metric: JSON) {
        var fields = Fields(metric.members == nil ? .object([JSONMember("value", metric)]) : metric)
        _ = fields.take("type")
        name = fields.take("name").map { GenericFacts.passage($0) ?? Passage($0.text, .code) } ?? Passage("")
        value = fields.take("value").map { GenericFacts.passage($0) ?? Passage($0.text, .code) } ?? Passage("")
        let remarks = fields.take("notes").map { [$0.string ?? $0.text] } ?? []
        let rest = fields.takeRest().map { "\($0.label): \($0.values.map(\.text).joined(separator: ", "))" }
        notes = (remarks + rest).joined(separator: "\n")
    }
}

/// Counts the figures of a document.
package struct FigureNumbers {
    package private(set) var peek = 1

    package init() {}

    package mutating func advance() {
        peek += 1
    }
}
