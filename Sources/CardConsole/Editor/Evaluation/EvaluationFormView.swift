import CardPresentation
import JSONTree
import ModelCards

/// The form of one evaluation.
package struct EvaluationFormView {
    let document: EditDocument
    let place: EvaluationPlace
    let findings: [EditFinding]
    /// What was sent and could not be taken over as a whole.
    package var form: EvaluationForm?

    package init(document: EditDocument, job: Int, findings: [EditFinding]) {
        self.document = document
        place = EvaluationPlace(job: job)
        self.findings = findings
    }

    private var job: JSON { document.evaluation(place.job) }

    package var view: HTML {
        let job = job
        let groups = job["metric_groups"]?.array ?? []
        var figures = FigureNumbers()
        var parts: [HTML] = []
        for position in groups.indices {
            parts.append(
                MetricGroupFormView(
                    group: groups[position],
                    place: place.group(position),
                    count: groups.count,
                    findings: findings,
                    pasted: form?.pastedText(position) ?? ""
                )
                .view(&figures)
            )
        }
        return HTML.group {
            heading
            about
            evidence(job)
            section(.class("stack"), .id("groups"), .ariaLabelledBy("groups-title")) {
                h2(.id("groups-title")) { "Metrics" }
                p(.class("muted")) { "Metrics stand in groups, such as one for each data set or each question." }
                parts
                div(.class("row")) { action(.addGroup, "Add a metric group") }
            }
        }
    }

    /// What stands under the form.
    package static var buttons: HTML {
        div(.class("editor-buttons row")) {
            Button.secondary("Save draft", name: EditForm.goField, value: "stay")
            Button.primary(
                "Done with this evaluation",
                name: EvaluationForm.actionField,
                value: EvaluationAction.done.text
            )
        }
    }

    private var heading: HTML {
        HTML.group {
            h2 { EvaluationView.name(job, place.job) }
            p {
                button(
                    .type("submit"),
                    .class("button quiet compact"),
                    .name(EvaluationForm.actionField),
                    .value(EvaluationAction.done.text)
                ) { "← All evaluations" }
            }
        }
    }

    private var about: HTML {
        let datasets = (job["datasets"]?.array ?? []).map { TypedText.shown($0) }.joined(separator: "\n")
        return section(.class("card stack"), .ariaLabelledBy("about-evaluation")) {
            h3(.id("about-evaluation")) { "About this evaluation" }
            Field.text(
                "Name",
                name: place.field("name"),
                value: TypedText.shown(job["name"]),
                problem: problem("name"),
                isRequired: true,
                limit: 63
            )
            Field.area(
                "Observation",
                name: place.field("evaluation_observation"),
                value: TypedText.shown(job["evaluation_observation"]),
                hint: "What the numbers mean for whoever decides about the model.",
                problem: problem("evaluation_observation"),
                limit: 2096
            )
            Field.area(
                "Datasets",
                name: place.field("datasets"),
                value: datasets,
                hint: "The address of each data set on a line of its own; up to 10.",
                problem: problem("datasets"),
                rows: 2
            )
            Field.text(
                "ARN of the evaluation job",
                name: place.field("evaluation_job_arn"),
                value: TypedText.shown(job["evaluation_job_arn"]),
                problem: problem("evaluation_job_arn"),
                limit: 256
            )
            MetadataRowsView(document: document, place: place, findings: findings).view
        }
    }

    /// Where the numbers were read from, and what that means for changing them.
    private func evidence(_ job: JSON) -> HTML {
        guard let evidence = EvaluationEvidence(ofJob: job) else { return HTML() }
        return Notice.view(.information, title: "These numbers were read from a report") {
            p { code { evidence.uri } }
            p {
                "The card links to it, so that anybody can check them against it. Whoever checks is told when you change a "
                    + "number here; the name, the observation and the datasets are yours to write."
            }
        }
    }

    private func problem(_ member: String) -> String? {
        let path = place.field(member)
        return findings.first { $0.isError && ($0.path == path || $0.path.hasPrefix(path + "/")) }?.message
    }

    private func action(_ action: EvaluationAction, _ words: String) -> HTML {
        Button.secondary(words, name: EvaluationForm.actionField, value: action.text)
    }
}
