import CardPresentation
import JSONTree
import ModelCards

/// The form of one chart, with a drawing of what it says so far.
package struct ChartFormView {
    let document: EditDocument
    let place: EvaluationPlace
    let findings: [EditFinding]

    package init(document: EditDocument, place: EvaluationPlace, findings: [EditFinding]) {
        self.document = document
        self.place = place
        self.findings = findings
    }

    private var metric: JSON { document.content.value(at: place.pointer) ?? .object([]) }
    private var type: MetricType { metric.metricType ?? .lineGraph }

    package var view: HTML {
        HTML.group {
            h2 { type.label }
            p {
                button(
                    .type("submit"),
                    .class("button quiet compact"),
                    .name(EvaluationForm.actionField),
                    .value(EvaluationAction.done.text)
                ) { "← \(EvaluationView.name(document.evaluation(place.job), place.job))" }
            }
            section(.class("card stack"), .ariaLabelledBy("chart-fields")) {
                h3(.id("chart-fields")) { "Name and values" }
                Field.text(
                    "Name",
                    name: place.field("name"),
                    value: TypedText.shown(metric["name"]),
                    problem: problem("name"),
                    isRequired: true,
                    limit: 255
                )
                axes
                Field.area(
                    valueLabel,
                    name: place.field("value"),
                    value: ChartText.text(of: metric, as: type),
                    hint: valueHint,
                    problem: problem("value") ?? problem("x_axis_name", within: true)
                        ?? problem("y_axis_name", within: true),
                    rows: 8,
                    isRequired: true,
                    placeholder: example
                )
                Field.area(
                    "Notes",
                    name: place.field("notes"),
                    value: TypedText.shown(metric["notes"]),
                    problem: problem("notes"),
                    limit: 1024,
                    rows: 2
                )
                div(.class("row")) {
                    Button.secondary("Preview", name: EvaluationForm.actionField, value: EvaluationAction.stay.text)
                }
            }
            section(.class("card stack"), .ariaLabelledBy("chart-preview")) {
                h3(.id("chart-preview")) { "Preview" }
                div(.attribute("data-preview", "")) { preview }
            }
        }
    }

    /// The drawing, or why there is none.
    package var preview: HTML {
        if let figure = Figure(metric: metric, number: 1) { return FigureView.view(figure: figure) }
        return p(.class("muted")) {
            metric["value"] == nil
                ? "The chart is drawn here as soon as there are values."
                : "The values cannot be drawn yet: \(problem("value") ?? "see what is marked above")"
        }
    }

    /// What stands under the form.
    package static var buttons: HTML {
        div(.class("editor-buttons row")) {
            Button.danger(
                "Remove chart",
                name: EvaluationForm.actionField,
                value: "remove",
                confirm: "Remove this chart from this draft?"
            )
            Button.secondary("Save draft", name: EditForm.goField, value: "stay")
            Button.primary("Done with this chart", name: EvaluationForm.actionField, value: EvaluationAction.done.text)
        }
    }

    private var axes: HTML {
        let names = ChartForm.axes(of: type)
        guard !names.isEmpty else { return HTML() }
        return div(.class("field-grid")) {
            for member in names {
                Field.text(
                    label(ofAxis: member),
                    name: place.field(member),
                    value: TypedText.shown(metric[member]),
                    problem: problem(member),
                    limit: 63
                )
            }
        }
    }

    private func label(ofAxis member: String) -> String {
        if type == .barChart { return "What is measured" }
        return member == "x_axis_name" ? "Name of the horizontal axis" : "Name of the vertical axis"
    }

    private var valueLabel: String {
        switch type {
        case .barChart: "Bars"
        case .matrix: "Rows of the matrix"
        default: "Points"
        }
    }

    private var valueHint: String {
        switch type {
        case .barChart:
            "A bar on each line: its name and its value. Type them with a comma between, or paste two columns."
        case .matrix:
            "Paste a table of up to 20 rows and 20 columns of numbers. Its first line and its first column may hold names."
        default: "A point on each line: two numbers. Type them with a comma between, or paste two columns."
        }
    }

    private var example: String {
        switch type {
        case .barChart: "north, 0.93\nsouth, 0.91"
        case .matrix: ", cat, dog\ncat, 25, 3\ndog, 4, 24"
        default: "0.0, 0.5\n0.5, 0.8\n1.0, 0.93"
        }
    }

    private func problem(_ member: String, within: Bool = false) -> String? {
        let path = place.field(member)
        return findings.first { $0.isError && (within ? $0.path.hasPrefix(path + "/") : $0.path == path) }?.message
    }
}
