import CardPresentation
import JSONTree
import ModelCards

/// The evaluation step: the evaluations of the card, and the ways to more of them.
package struct EvaluationStepView {
    let open: OpenEdit
    let findings: [EditFinding]
    /// What was given for a report that could not be taken; a new box is empty.
    package var box = ReportBox()

    package init(open: OpenEdit, findings: [EditFinding]) {
        self.open = open
        self.findings = findings
    }

    /// What stands within the form of the step.
    package var view: HTML {
        HTML.group {
            section(.class("stack"), .ariaLabelledBy("evaluations")) {
                h2(.id("evaluations")) { "Evaluations" }
                list
            }
            ReportBoxView(open: open, box: box).view
            byHand
        }
    }

    /// The form of the box with files, which stands behind the form of the step: forms do not nest.
    package func after(_ formToken: HTML) -> HTML { ReportBoxView(open: open, box: box).form(formToken) }

    private var list: HTML {
        let jobs = open.document.content.evaluations
        var figures = FigureNumbers()
        guard !jobs.isEmpty else {
            return p(.class("muted")) {
                "None yet. Most cards have one for each report of an evaluation job: how good the model is, whether it is "
                    + "fair, and what its answers depend on."
            }
        }
        return HTML.group {
            for (position, job) in jobs.enumerated() {
                view(job, position, of: jobs.count, &figures)
            }
        }
    }

    private func view(_ job: JSON, _ position: Int, of count: Int, _ figures: inout FigureNumbers) -> HTML {
        let name = EvaluationView.name(job, position)
        let groups = job["metric_groups"]?.array ?? []
        let content = EvaluationView.groups(groups, section: "evaluation-\(position + 1)", &figures)
        return section(
            .class("card stack"),
            .id("evaluation-\(position + 1)"),
            .ariaLabelledBy("evaluation-name-\(position + 1)")
        ) {
            div(.class("toolbar")) {
                h3(.id("evaluation-name-\(position + 1)")) { name }
                actions(position, of: count, name)
            }
            problems(position)
            EvaluationView.facts(job)
            if groups.isEmpty {
                p(.class("muted")) { "No metrics yet." }
            } else {
                details(.flag("open", count == 1)) {
                    summary { EvaluationView.extent(groups) }
                    div(.class("stack")) { content }
                }
            }
        }
    }

    private func actions(_ position: Int, of count: Int, _ name: String) -> HTML {
        div(.class("row")) {
            a(.class("button secondary compact"), .href(open.evaluationPath(position)), .ariaLabel("Edit \(name)")) {
                "Edit"
            }
            if position > 0 { change("up", "↑", "Move \(name) up", position) }
            if position < count - 1 { change("down", "↓", "Move \(name) down", position) }
            change(
                "remove",
                "Remove",
                "Remove \(name)",
                position,
                confirm: "Remove “\(name)” with its metrics from this draft?"
            )
        }
    }

    private func change(
        _ what: String,
        _ words: String,
        _ label: String,
        _ position: Int,
        confirm: String? = nil
    ) -> HTML {
        button(
            .type("submit"),
            .class("button quiet compact"),
            .formaction(open.changePath(position)),
            .name("change"),
            .value(what),
            .ariaLabel(label),
            .attribute("data-confirm", confirm)
        ) { words }
    }

    /// What is wrong within an evaluation, with the way to its page.
    private func problems(_ position: Int) -> HTML {
        let place = EvaluationPlace(job: position).pointer.description
        let own = findings.filter { $0.path == place || $0.path.hasPrefix(place + "/") }
        let errors = own.count(where: \.isError)
        guard errors > 0 else { return HTML() }
        return p(.class("field-problem")) {
            errors == 1 ? "One value has a problem. " : "\(errors) values have a problem. "
            a(.href(open.evaluationPath(position))) { "Put it right" }
        }
    }

    private var byHand: HTML {
        section(.class("card stack"), .ariaLabelledBy("by-hand")) {
            h2(.id("by-hand")) { "By hand" }
            p(.class("muted")) {
                "Type or paste numbers, texts and yes-or-no values, and draw line graphs, bar charts and matrices."
            }
            button(.type("submit"), .class("button secondary"), .formaction(open.newEvaluationPath)) {
                "Add an evaluation by hand"
            }
        }
    }
}
