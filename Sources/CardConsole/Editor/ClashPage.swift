import CardPresentation
import ModelCards

/// The same edit was kept from another window in the meantime: what both say, and a choice.
struct ClashPage {
    let step: EditorStep
    /// What is kept now.
    let kept: OpenEdit
    /// What is kept now with what was typed here.
    let typed: EditDocument
    let page: PageContext

    func response() -> ConsoleResponse {
        if page.request.wantsJSON {
            let message = "This draft was changed in another window. Save it to see both texts and choose."
            return .json(KeptAnswer.refusal(message), status: 409)
        }
        let layout = PageLayout(
            title: "Changed in another window",
            place: .cards,
            context: page,
            breadcrumb: EditorFrame.breadcrumb(kept, nil)
        )
        return layout.response(status: 409) {
            ClashView(
                step: step,
                kept: kept,
                typed: typed,
                sent: page.request.form,
                formToken: page.formToken
            ).view
        }
    }
}

/// Both texts of an edit that two windows have changed.
package struct ClashView {
    let step: EditorStep
    let kept: OpenEdit
    let typed: EditDocument
    let sent: FormFields
    let formToken: HTML

    package init(step: EditorStep, kept: OpenEdit, typed: EditDocument, sent: FormFields, formToken: HTML) {
        self.step = step
        self.kept = kept
        self.typed = typed
        self.sent = sent
        self.formToken = formToken
    }

    package var view: HTML {
        let changes = ContentDiff(from: kept.document.content, toFieldsOf: typed.content).changes
        return HTML.group {
            Notice.view(.warning, title: "This draft was changed in another window") {
                p { "Nothing is lost: what you typed here is below, and what the other window kept is still kept." }
            }
            section(.class("card stack"), .ariaLabelledBy("clash-changes")) {
                h2(.id("clash-changes")) { "What would change if you use what you typed here" }
                if changes.isEmpty && kept.document.name == typed.name {
                    p { "Nothing: both windows say the same." }
                }
                ul(.class("changes")) {
                    if kept.document.name != typed.name {
                        li { "Name of the card: \(kept.document.name) → \(typed.name)" }
                    }
                    for change in changes { li { ChangeLine.view(change) } }
                }
            }
            form(.method("post"), .action(kept.path(step)), .class("row")) {
                formToken
                for field in sent.all
                where field.name != EditForm.revisionField && field.name != PageContext.formTokenName {
                    input(.type("hidden"), .name(field.name), .value(field.value))
                }
                input(.type("hidden"), .name(EditForm.revisionField), .value(String(kept.edit.revision)))
                Button.primary("Use what I typed here")
                Button.link("Keep what the other window kept", to: kept.path(step))
            }
        }
    }
}
