import JSONTree
import ModelCards

/// The form of one chart as somebody sent it, and how it gets into the document.
package struct ChartForm: Sendable {
    private let fields: FormFields
    private let place: EvaluationPlace

    package init(_ fields: FormFields, _ place: EvaluationPlace) {
        self.fields = fields
        self.place = place
    }

    /// The document with what was typed; values that cannot be read stand there as the text that they are, so that
    /// nothing is lost.
    package func apply(to document: EditDocument) -> EditDocument {
        guard let metric = document.content.value(at: place.pointer), let type = metric.metricType else {
            return document
        }
        var document = document
        var changed = metric
        if let name = text("name", metric["name"]) { changed = changed.with("name", name ?? .string("")) }
        for member in Self.axes(of: type) + ["notes"] {
            if let value = text(member, metric[member]) { changed = changed.with(member, value) }
        }
        if let typed = fields[place.field("value")] { changed = Self.chart(changed, typed, type) }
        document.content = document.content.setting(changed, at: place.pointer)
        return document
    }

    /// The axes that have a name; those of the others are the names of bars, columns and rows.
    static func axes(of type: MetricType) -> [String] {
        switch type {
        case .lineGraph: ["x_axis_name", "y_axis_name"]
        case .barChart: ["y_axis_name"]
        default: []
        }
    }

    /// What a field comes to: nil when the form has none, and within, nil when it is empty.
    private func text(_ member: String, _ present: JSON?) -> JSON?? {
        guard let typed = fields[place.field(member)] else { return nil }
        return .some(TypedText.read(typed, isNumber: false, present: present))
    }

    private static func chart(_ metric: JSON, _ typed: String, _ type: MetricType) -> JSON {
        let lines = typed.replacing("\r\n", with: "\n")
        if lines == ChartText.text(of: metric, as: type) { return metric }
        guard !lines.trimmed.isEmpty else { return metric.with("value", nil) }
        guard let text = try? ChartText(lines, as: type) else { return metric.with("value", .string(lines)) }
        var metric = metric.with("value", text.value)
        if let names = text.xNames { metric = metric.with("x_axis_name", names == .array([]) ? nil : names) }
        if let names = text.yNames { metric = metric.with("y_axis_name", names == .array([]) ? nil : names) }
        return metric
    }
}
