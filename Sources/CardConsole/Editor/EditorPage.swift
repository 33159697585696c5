import ModelCards

/// The frame of every step: the steps and how they stand, the budget, the form, and the buttons under it.
///
/// The content of a step stands within the one form of its page, so that every button keeps what was typed. What needs
/// a form of its own comes after that form.
struct EditorPage {
    let open: OpenEdit
    let step: EditorStep
    let context: PageContext
    /// Everything that is to be said about the edit.
    let findings: [EditFinding]
    /// Whether the findings of this step are listed at the top, as after an attempt to go on.
    var listsProblems = false
    /// What stands above the form, such as what has just been done.
    var notices = HTML()
    /// What stands behind the form.
    var after = HTML()
    /// Whether the form may carry files.
    var isMultipart = false
    /// The words on the button that saves, on the last step.
    var saveLabel: String?
    /// Where the form goes, and what stands under it, on the page of a part of the step.
    var action: String?
    var part: String?
    var partButtons: HTML?

    /// Loads the edit that the address names and looks it through.
    static func load(_ step: EditorStep, _ page: PageContext) async throws -> EditorPage {
        let open = try await OpenEdit.load(page)
        return EditorPage(
            open: open,
            step: step,
            context: page,
            findings: try await EditChecks(page: page).findings(about: open)
        )
    }

    /// The whole page around the content of the step.
    func response(status: Int = 200, @HTMLBuilder _ content: () -> HTML) -> ConsoleResponse {
        let layout = PageLayout(
            title: EditorFrame.title(open),
            place: .cards,
            context: context,
            actions: EditorFrame.actions(open),
            breadcrumb: EditorFrame.breadcrumb(open, step)
        )
        var frame = EditorFrame(open: open, step: step, findings: findings, formToken: context.formToken)
        frame.listsProblems = listsProblems
        frame.isMultipart = isMultipart
        frame.saveLabel = saveLabel
        frame.action = action
        frame.part = part
        frame.partButtons = partButtons
        return layout.response(status: status) {
            notices
            frame.view(content())
            after
        }
    }
}
