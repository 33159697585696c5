import CardPresentation
import JSONTree
import ModelCards

/// The fields of one metric group: single values as rows, and charts with ways to their pages.
struct MetricGroupFormView {
    let group: JSON
    let place: EvaluationPlace
    /// The groups of the evaluation.
    let count: Int
    let findings: [EditFinding]
    /// A table that was pasted and could not be read.
    let pasted: String

    private var position: Int { place.group ?? 0 }
    private var list: String { place.field("metric_data") }
    private var metrics: [JSON] { group["metric_data"]?.array ?? [] }

    func view(_ figures: inout FigureNumbers) -> HTML {
        let id = "group-\(position + 1)"
        let charts = charts(&figures)
        return section(.class("card stack"), .id(id), .ariaLabelledBy(id + "-title")) {
            div(.class("toolbar")) {
                h3(.id(id + "-title")) { "Group \(position + 1)" }
                groupActions
            }
            Field.text(
                "Name of the group",
                name: place.field("name"),
                value: TypedText.shown(group["name"]),
                problem: problem(place.field("name")),
                isRequired: true,
                limit: 63
            )
            values
            paste
            charts
            newCharts
        }
    }

    private var groupActions: HTML {
        div(.class("row")) {
            if position > 0 { quiet(.moveGroup(position, by: -1), "↑", "Move group \(position + 1) up") }
            if position < count - 1 { quiet(.moveGroup(position, by: 1), "↓", "Move group \(position + 1) down") }
            quiet(
                .removeGroup(position),
                "Remove",
                "Remove group \(position + 1)",
                confirm: metrics.isEmpty ? nil : "Remove this group with its metrics from this draft?"
            )
        }
    }

    // MARK: Single values

    private var values: HTML {
        let singles = metrics.indices.filter { !metrics[$0].isDrawn }
        return fieldset(.class("field rows"), .attribute("data-rows", list)) {
            element("legend", [], "Single values")
            input(.type("hidden"), .name(EditForm.rowsField), .value(list))
            table(.class("entries")) {
                caption(.class("visually-hidden")) { "Single values of group \(position + 1)" }
                thead {
                    tr {
                        for column in ["Metric", "Kind", "Value", "Notes"] { th(.attribute("scope", "col")) { column } }
                        th(.attribute("scope", "col")) { span(.class("visually-hidden")) { "Move or remove" } }
                    }
                }
                tbody {
                    for (row, number) in singles.enumerated() { line(metrics[number], number, row) }
                    line(nil, metrics.count, singles.count)
                }
            }
            div(.class("row")) {
                button(.class("button quiet"), .type("submit"), .attribute("data-add-row", list)) { "Add a row" }
            }
        }
    }

    private func line(_ metric: JSON?, _ number: Int, _ row: Int) -> HTML {
        let type = metric?["type"]?.string ?? MetricType.number.rawValue
        return tr(.attribute("data-entry", String(number))) {
            cell("name", "Metric", number, row, TypedText.shown(metric?["name"]))
            typeCell(type, number, row)
            valueCell(type, number, row, SingleValue.text(metric?["value"]))
            cell("notes", "Notes", number, row, TypedText.shown(metric?["notes"]))
            td(.class("entry-actions")) {
                if metric != nil {
                    button(
                        .type("submit"),
                        .class("button quiet compact"),
                        .name(EvaluationForm.actionField),
                        .value(EvaluationAction.removeMetric(position, number).text),
                        .ariaLabel("Remove row \(row + 1)"),
                        .attribute("data-remove-row", "")
                    ) { "Remove" }
                    if row > 0 { quiet(.moveMetric(position, number, by: -1), "↑", "Move row \(row + 1) up") }
                }
            }
        }
    }

    private func cell(_ member: String, _ words: String, _ number: Int, _ row: Int, _ text: String) -> HTML {
        let name = "\(list)/\(number)/\(member)"
        let problem = problem(name)
        let attributes = attributes(name, words, row, problem)
        let isLong = text.contains(where: \.isNewline)
        return td(.attribute("data-label", words)) {
            isLong
                ? element("textarea", attributes + [.attribute("rows", "1")], HTML("\n" + text))
                : voidElement("input", [.type("text"), .value(text)] + attributes)
            p(.class("field-problem"), .id(name + "-problem")) { problem }
        }
    }

    private func valueCell(_ type: String, _ number: Int, _ row: Int, _ text: String) -> HTML {
        let name = "\(list)/\(number)/value"
        guard type == MetricType.boolean.rawValue, ["true", "false"].contains(text) else {
            return cell("value", "Value", number, row, text)
        }
        return td(.attribute("data-label", "Value")) {
            element(
                "select",
                attributes(name, "Value", row, nil),
                HTML(
                    [("true", "Yes"), ("false", "No")].map { value, words in
                        option(.value(value), .selected(if: value == text)) { words }
                    }
                )
            )
            p(.class("field-problem"), .id(name + "-problem")) {}
        }
    }

    private func typeCell(_ type: String, _ number: Int, _ row: Int) -> HTML {
        let name = "\(list)/\(number)/type"
        let known = MetricType.single.map { ($0.rawValue, $0.label) }
        let options = known.contains { $0.0 == type } ? known : [(type, type)] + known
        return td(.attribute("data-label", "Kind")) {
            element(
                "select",
                attributes(name, "Kind", row, nil),
                HTML(options.map { value, words in option(.value(value), .selected(if: value == type)) { words } })
            )
            p(.class("field-problem"), .id(name + "-problem")) { problem(name) }
        }
    }

    private func attributes(_ name: String, _ words: String, _ row: Int, _ problem: String?) -> [Attribute] {
        [
            .id(name), .name(name), .ariaLabel("\(words), row \(row + 1) of group \(position + 1)"),
            .attribute("aria-invalid", problem == nil ? nil : "true"), .ariaDescribedBy(name + "-problem"),
        ]
    }

    // MARK: Charts

    private func charts(_ figures: inout FigureNumbers) -> HTML {
        let drawn = metrics.indices.filter { metrics[$0].isDrawn }
        var parts: [HTML] = []
        for (ordinal, number) in drawn.enumerated() {
            let metric = metrics[number]
            let figure = Figure(metric: metric, number: figures.peek)
            if figure != nil { figures.advance() }
            parts.append(chart(metric, figure, ordinal, number))
        }
        return HTML(parts)
    }

    private func chart(_ metric: JSON, _ figure: Figure?, _ ordinal: Int, _ number: Int) -> HTML {
        let typed = metric["name"]?.string?.trimmed ?? ""
        let name = typed.isEmpty ? "Chart \(ordinal + 1)" : typed
        let path = place.metric(number).pointer.description
        let own = findings.filter { $0.isError && ($0.path == path || $0.path.hasPrefix(path + "/")) }
        return div(.class("stack"), .id(path), .attribute("tabindex", "-1")) {
            input(.type("hidden"), .name("\(list)/\(number)/chart"), .value(String(ordinal)))
            if let figure {
                FigureView.view(figure: figure)
            } else {
                p {
                    strong { name }
                    ": \(metric.metricType?.label.lowercased() ?? "chart") without values that can be drawn."
                }
            }
            if !own.isEmpty {
                p(.class("field-problem")) {
                    own.count == 1 ? "One field has a problem." : "\(own.count) fields have a problem."
                }
            }
            div(.class("row")) {
                button(
                    .type("submit"),
                    .class("button secondary compact"),
                    .name(EvaluationForm.actionField),
                    .value(EvaluationAction.openChart(position, ordinal).text),
                    .ariaLabel("Edit the chart \(name)")
                ) { "Edit chart" }
                if ordinal > 0 { quiet(.moveMetric(position, number, by: -1), "↑", "Move \(name) up") }
                quiet(
                    .removeMetric(position, number),
                    "Remove",
                    "Remove \(name)",
                    confirm: "Remove the chart “\(name)” from this draft?"
                )
            }
        }
    }

    private var newCharts: HTML {
        div(.class("row")) {
            span(.class("muted")) { "Add a chart:" }
            for type in MetricType.drawn {
                button(
                    .type("submit"),
                    .class("button secondary compact"),
                    .name(EvaluationForm.actionField),
                    .value(EvaluationAction.addChart(position, type).text)
                ) { type.label }
            }
        }
    }

    private var paste: HTML {
        let name = place.field(EvaluationForm.pasteMember)
        return details(.class("paste"), .flag("open", !pasted.isEmpty)) {
            summary { "Paste a table" }
            Field.area(
                "Rows from a spreadsheet, a CSV file or Markdown",
                name: name,
                value: pasted,
                hint: "Columns: name, value and, if you like, notes. Numbers have a point: 0.95.",
                problem: problem(name)
            )
            Button.secondary("Add these rows", name: EvaluationForm.actionField, value: EvaluationAction.stay.text)
        }
    }

    /// What is wrong at a place; a value that can be saved, but is none of its kind, is told at its field, too.
    private func problem(_ path: String) -> String? {
        findings.first { $0.path == path && ($0.isError || path.hasSuffix("/value")) }?.message
    }

    private func quiet(_ action: EvaluationAction, _ words: String, _ label: String, confirm: String? = nil) -> HTML {
        button(
            .type("submit"),
            .class("button quiet compact"),
            .name(EvaluationForm.actionField),
            .value(action.text),
            .ariaLabel(label),
            .attribute("data-confirm", confirm)
        ) { words }
    }
}
