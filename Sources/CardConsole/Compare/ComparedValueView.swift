import CardPresentation
import JSONTree

/// A value of a comparison, with what it says otherwise than the first one marked.
enum ComparedValueView {
    /// - Parameter content: the card that the value is from, whose objective may say which way a metric gets better.
    static func view(_ field: FieldComparison, _ position: Int, _ content: JSON) -> HTML {
        let base = field.values.first ?? nil
        let value = field.values[position]
        guard position > 0, field.differs else { return value.map { plain($0, isOpen: field.differs) } ?? nothing }
        switch (base, value) {
        case (nil, nil): return nothing
        case (nil, let value?): return ins { plain(value) }
        case (_?, nil): return nothing
        case (let base?, let value?):
            return base.isEquivalent(to: value) ? plain(value) : changed(from: base, to: value, field, content)
        }
    }

    private static let nothing = span(.class("muted")) { "Not stated" }

    private static func changed(from base: JSON, to value: JSON, _ field: FieldComparison, _ content: JSON) -> HTML {
        if case .number = base, case .number = value, let before = base.double, let after = value.double {
            return HTML.group {
                plain(value)
                " "
                ChangeView.view(from: before, to: after, direction(of: field, content))
            }
        }
        if isDrawn(base) || isDrawn(value) { return plain(value, isOpen: true) }
        guard let before = text(of: base), let after = text(of: value) else { return plain(value) }
        return div(.class("prose words")) { MarkedWords.view(from: before, to: after) }
    }

    /// Metrics have a direction; other numbers, such as a model's version, have none.
    private static func direction(of field: FieldComparison, _ content: JSON) -> MetricDirection? {
        let isMetric = field.place.steps.contains { step in
            guard case .member(let name) = step else { return false }
            return name == "metric_data" || name == "training_metrics" || name == "user_provided_training_metrics"
        }
        let names = field.place.steps.compactMap { step in
            if case .element(let name) = step { name.text } else { nil }
        }
        guard isMetric, let name = names.last else { return nil }
        return MetricDirection(of: name, in: content)
    }

    private static func isDrawn(_ value: JSON) -> Bool { Figure(metric: value, number: 1) != nil }

    private static func plain(_ value: JSON, isOpen: Bool = false) -> HTML {
        if let figure = Figure(metric: value, number: 1) {
            return FigureView.small(figure: figure, isOpen: isOpen)
        }
        guard let words = text(of: value) else { return code { value.text } }
        if case .number = value { return span(.class("number")) { words } }
        return TextView.lines(words)
    }

    /// A scalar, or a list of scalars line by line; nil for what is nested deeper.
    private static func text(of value: JSON) -> String? {
        switch value {
        case .null: ""
        case .bool(let isTrue): isTrue ? "True" : "False"
        case .number(let text): text
        case .string(let text): DisplayText.clean(text)
        case .object: value.prettyText
        case .array(let elements):
            elements.contains { $0.array != nil || $0.members != nil }
                ? value.prettyText : elements.compactMap(text).joined(separator: "\n")
        }
    }
}
