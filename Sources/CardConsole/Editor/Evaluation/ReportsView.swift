import CardPresentation
import JSONTree
import ModelCards
import SageMakerAPI

/// Reports as they were read, with what can be chosen for each, and the button that adds them.
package struct ReportsView {
    let open: OpenEdit
    let items: [ReportItem]
    /// Why nothing was added, if somebody tried.
    let problem: String?
    let formToken: HTML

    package init(open: OpenEdit, items: [ReportItem], problem: String?, formToken: HTML) {
        self.open = open
        self.items = items
        self.problem = problem
        self.formToken = formToken
    }

    package var view: HTML {
        var figures = FigureNumbers()
        let reports = items.enumerated().map { position, item in report(item, position, &figures) }
        return form(.class("stack"), .method("post"), .action(open.addReportsPath)) {
            formToken
            input(.type("hidden"), .name(EditForm.revisionField), .value(String(open.edit.revision)))
            if let problem {
                Notice.view(.problem, title: "Not added") { p(.attribute("data-problem", "")) { problem } }
            }
            reports
            buttons
        }
    }

    private var buttons: HTML {
        let readable = items.count { $0.reading != nil }
        return div(.class("editor-buttons row")) {
            Button.link("Back without adding", to: open.path(.evaluation))
            if readable > 0 {
                Button.primary(
                    items.count == 1 ? "Add to card" : "Add the ticked reports to the card",
                    name: EvaluationForm.actionField,
                    value: "add"
                )
            }
        }
    }

    private func report(_ item: ReportItem, _ position: Int, _ figures: inout FigureNumbers) -> HTML {
        let id = "report-\(position + 1)"
        let content = item.reading.map { reading in
            EvaluationView.groups(reading.job["metric_groups"]?.array ?? [], section: id, &figures)
        }
        return section(.class("card stack"), .id(id), .ariaLabelledBy(id + "-title")) {
            h2(.id(id + "-title")) { item.title }
            input(.type("hidden"), .name("uri-\(position)"), .value(item.uri))
            switch item.outcome {
            case .read(let reading): read(item, reading, position, content ?? HTML())
            case .refused(let sentence): refused(item, sentence, position)
            case nil: HTML()
            }
        }
    }

    private func read(_ item: ReportItem, _ reading: ReportReading, _ position: Int, _ content: HTML) -> HTML {
        HTML.group {
            facts(item, reading)
            choices(item, reading, position)
            if let limit = reading.characterLimit {
                Notice.view(.warning, title: "Reduced to fit") {
                    p {
                        "The card has room for \(NumberText.grouped(limit)) more characters, so this report has fewer "
                            + "points or metrics here than in the file. Remove other evaluations to see all of it."
                    }
                }
            }
            FindingsView.view(reading.findings, of: item.title)
            details(.flag("open", items.count <= 2)) {
                summary {
                    "What the card will show: \(EvaluationView.extent(reading.job["metric_groups"]?.array ?? []))"
                }
                div(.class("stack")) { content }
            }
            kindChoice(item, position, words: "Read it as another kind")
        }
    }

    private func facts(_ item: ReportItem, _ reading: ReportReading) -> HTML {
        let evidence = EvaluationEvidence(ofJob: reading.job)
        let change = reading.lengthAfter - reading.lengthBefore
        return dl(.class("facts")) {
            dt { "Recognized as" }
            dd { EvaluationKindChoice.label(reading.kind) }
            dt { "Address" }
            dd { code { item.uri } }
            if let digest = evidence?.sha256 {
                dt { "SHA-256" }
                dd {
                    code { digest }
                    " "
                    CopyButton.view(digest, name: "SHA-256 of \(item.title)")
                }
            }
            dt { "Size" }
            dd {
                change >= 0
                    ? "Adds \(NumberText.grouped(change)) characters; the card then has "
                    : "Takes away \(NumberText.grouped(-change)) characters; the card then has "
                "\(NumberText.grouped(reading.lengthAfter)) of \(NumberText.grouped(CardBudget.limit))."
            }
        }
    }

    private func choices(_ item: ReportItem, _ reading: ReportReading, _ position: Int) -> HTML {
        HTML.group {
            if items.count > 1 {
                Field.check("Add this report", name: "include-\(position)", isOn: item.isIncluded)
            } else {
                input(.type("hidden"), .name("include-\(position)"), .value("true"))
            }
            if let replaced = reading.replaced {
                Field.check(
                    "Replace “\(replaced)”, which was read from the same file",
                    name: "replace-\(position)",
                    isOn: item.replaces,
                    hint: "Its name, observation and datasets stay. Untick to add it beside that one."
                )
            }
            Field.text(
                "Name of the evaluation",
                name: "name-\(position)",
                value: item.name,
                problem: item.nameProblem,
                limit: 63
            )
        }
    }

    private func refused(_ item: ReportItem, _ sentence: String, _ position: Int) -> HTML {
        HTML.group {
            Notice.view(.problem, title: "This report cannot be added") {
                p { sentence }
            }
            if !item.name.isEmpty {
                Field.text("Name of the evaluation", name: "name-\(position)", value: item.name, limit: 63)
            }
            if items.count > 1 {
                Field.check("Add this report", name: "include-\(position)", isOn: item.isIncluded)
            } else {
                input(.type("hidden"), .name("include-\(position)"), .value("true"))
            }
            kindChoice(item, position, words: "Read it as a certain kind")
        }
    }

    private func kindChoice(_ item: ReportItem, _ position: Int, words: String) -> HTML {
        details(.flag("open", !item.kind.isEmpty)) {
            summary { words }
            div(.class("inline-form")) {
                Field.choice(
                    "Kind of report",
                    name: "kind-\(position)",
                    value: item.kind,
                    options: EvaluationKindChoice.options
                )
                Button.secondary("Read again", name: EvaluationForm.actionField, value: "read")
            }
        }
    }
}
