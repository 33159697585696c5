/// What surrounds the content of a step, from plain values.
package struct EditorFrame {
    let open: OpenEdit
    let step: EditorStep
    let findings: [EditFinding]
    let formToken: HTML
    package var listsProblems = false
    package var isMultipart = false
    /// The words on the button that saves, on the last step.
    package var saveLabel: String?
    /// Where the form goes when it is not the step's own: a page of one of its parts.
    package var action: String?
    /// The pointer of what such a page is about.
    package var part: String?
    /// What stands under the form instead of the ways to the steps around it.
    package var partButtons: HTML?

    package init(open: OpenEdit, step: EditorStep, findings: [EditFinding], formToken: HTML) {
        self.open = open
        self.step = step
        self.findings = findings
        self.formToken = formToken
    }

    /// What the page is called.
    package static func title(_ open: OpenEdit) -> String {
        guard let card = open.edit.cardName else { return "New card" }
        return "Edit \(card)"
    }

    package static func breadcrumb(_ open: OpenEdit, _ step: EditorStep?) -> HTML {
        var way: [(label: String, path: String?)] = [("Cards", ConsolePath.to("cards"))]
        if let card = open.edit.cardName { way.append((card, ConsolePath.card(card))) }
        way.append((step?.title ?? title(open), nil))
        return Breadcrumb.view(way)
    }

    package static func actions(_ open: OpenEdit) -> HTML {
        HTML.group {
            Button.link("Edit as JSON", to: open.path("json"))
            Button.link("Discard…", to: open.path("discard"))
        }
    }

    /// The form of the step around its content.
    package func view(_ content: HTML) -> HTML {
        form(
            .id("editor"),
            .class("editor stack"),
            .method("post"),
            .action(action ?? open.path(step)),
            .attribute("enctype", isMultipart ? "multipart/form-data" : nil),
            .attribute("novalidate", ""),
            .attribute("data-autosave", open.edit.id)
        ) {
            formToken
            input(
                .type("hidden"),
                .name(EditForm.revisionField),
                .value(String(open.edit.revision)),
                .attribute("autocomplete", "off")
            )
            // The Enter key presses the first button of a form, which must not lead away.
            button(
                .class("visually-hidden"),
                .type("submit"),
                .name(EditForm.goField),
                .value("stay"),
                .attribute("tabindex", "-1"),
                .ariaHidden
            ) { "Save draft" }
            EditorSteps(open: open, step: step, findings: findings).view
            div(.class("split")) {
                div(.class("stack")) {
                    if listsProblems {
                        problems
                    }
                    content
                    partButtons ?? buttons
                }
                aside(.class("editor-side stack"), .ariaLabel("This draft")) { EditorSide(open: open).view }
            }
        }
    }

    /// What is wrong in this step, or in the part of it that the page is about.
    private var problems: HTML {
        let own = findings.filter { $0.step == step && $0.path.hasPrefix(part ?? "") }
        guard part == nil else { return ProblemList.view(own, of: open.document) }
        return ProblemList.view(own, of: open.document) { pointer in
            let address = FieldAddress.address(of: pointer, in: open)
            let here = open.path(step) + "#"
            return address.hasPrefix(here) ? "#" + address.dropFirst(here.count) : address
        }
    }

    private var buttons: HTML {
        div(.class("editor-buttons row")) {
            if step.previous != nil {
                Button.secondary("Back", name: EditForm.goField, value: "back")
            }
            Button.secondary("Save draft", name: EditForm.goField, value: "stay")
            if let saveLabel {
                Button.primary(saveLabel, name: EditReviewView.saveField, value: "1")
            }
            if let next = step.next {
                Button.primary(
                    next == .review ? "Review" : "Next: \(next.title)",
                    name: EditForm.goField,
                    value: "next"
                )
            }
        }
    }
}
