import JSONTree

/// Clarify's asymmetric Shapley values, which explain forecasts of time series.
///
/// Nobody documents how the report arranges them and the SDK takes none, so they are read by their structure: every
/// number becomes a metric that is named by the way to it, every list of numbers a curve over its places.
enum AsymmetricShapley {
    /// Deeper than labels, items, series and steps.
    private static let deepest = 16
    private static let title = "explanations - asymmetric_shapley_value"

    /// Reads the section: one group for each label, and one for what stands beside them.
    static func read(_ value: ReportValue, into draft: inout ReportDraft) {
        draft.findings.add(
            .information,
            at: value.pointer,
            "Asymmetric Shapley values were taken by their structure; no other tool reads them into a card"
        )
        guard let labels = value.members(noting: &draft.findings) else {
            var group = draft.group(title, at: value.pointer, order: .byMagnitude)
            walk(value, named: "", depth: 0, into: &group, &draft)
            return draft.add(group)
        }
        var rest = draft.group(title, at: value.pointer, order: .byMagnitude)
        for label in labels {
            switch label.value.view.kind {
            case .object, .array:
                var group = draft.group("\(title), label=\(label.name)", at: label.value.pointer, order: .byMagnitude)
                walk(label.value, named: "", depth: 0, into: &group, &draft)
                draft.add(group)
            default: draft.addScalar(label.name, label.value, to: &rest)
            }
        }
        if !rest.metrics.isEmpty { draft.add(rest) }
    }

    private static func walk(
        _ value: ReportValue,
        named name: String,
        depth: Int,
        into group: inout GroupDraft,
        _ draft: inout ReportDraft
    ) {
        guard depth < deepest else {
            draft.findings.add(.warning, at: value.pointer, "Left out: nested deeper than any known report")
            return
        }
        switch value.view.kind {
        case .object:
            guard let members = value.members(noting: &draft.findings) else { return }
            for member in members {
                walk(member.value, named: join(name, member.name), depth: depth + 1, into: &group, &draft)
            }
        case .array where isNumbers(value.view):
            let axis = "step"
            draft.addCurve(
                name.isEmpty ? "values" : name,
                .indexed(value.view),
                at: value.pointer,
                xAxisName: axis,
                yAxisName: "asymmetric_shapley_value",
                to: &group
            )
        case .array:
            let pointer = value.pointer
            for (position, element) in value.view.elements.enumerated() {
                let place = ReportValue(element, at: position, in: pointer)
                walk(place, named: join(name, title(of: element, position)), depth: depth + 1, into: &group, &draft)
            }
        default: draft.addScalar(name.isEmpty ? "value" : name, value, to: &group)
        }
    }

    private static func join(_ outer: String, _ inner: String) -> String {
        outer.isEmpty ? inner : "\(outer) - \(inner)"
    }

    /// An item is called by its identifier when it has one.
    private static func title(of element: JSONView, _ position: Int) -> String {
        let identifier = element.members.first { $0.name.isString("item_id") }
        return identifier.map { PythonText.text(of: $0.value) } ?? String(position)
    }

    private static func isNumbers(_ list: JSONView) -> Bool {
        var isEmpty = true
        for element in list.elements {
            switch element.kind {
            case .number, .notFinite, .null: isEmpty = false
            default: return false
            }
        }
        return !isEmpty
    }
}
