import JSONTree
import ModelCards
import SageMakerAPI

/// The evaluation step: shows it, and changes the list of evaluations.
struct EvaluationStep {
    let page: PageContext

    /// The page of the step; what is around it is every step's.
    static func response(_ editor: EditorPage, box: ReportBox = ReportBox(), status: Int = 200) -> ConsoleResponse {
        var view = EvaluationStepView(open: editor.open, findings: editor.findings)
        view.box = box
        var editor = editor
        editor.after = view.after(editor.context.formToken)
        if let done = editor.context.request.query["done"].flatMap(EvaluationNotice.init) { editor.notices = done.view }
        return editor.response(status: status) { view.view }
    }

    /// Moves or removes an evaluation.
    func change() async throws -> ConsoleResponse {
        var open = try await OpenEdit.load(page)
        let form = EditForm(page.request.form)
        let position = try page.position("job", below: open.document.content.evaluations.count)
        let present = open
        let target: Int
        switch page.request.form["change"] {
        case "up": target = position - 1
        case "down": target = position + 1
        default: target = position
        }
        let what = page.request.form["change"] == "remove"
        if what { open.document.removeEvaluation(position) } else { open.document.moveEvaluation(position, to: target) }
        guard let kept = try await open.keptOrNil(form, page) else {
            return ClashPage(step: .evaluation, kept: present, typed: open.document, page: page).response()
        }
        let notice: EvaluationNotice = what ? .removed : .moved
        return .redirect(to: kept.path(.evaluation) + "?done=\(notice.rawValue)#evaluations")
    }

    /// Begins an evaluation by hand.
    func begin() async throws -> ConsoleResponse {
        var open = try await OpenEdit.load(page)
        let present = open
        let position = open.document.content.evaluations.count
        open.document.appendEvaluation()
        guard let kept = try await open.keptOrNil(EditForm(page.request.form), page) else {
            return ClashPage(step: .evaluation, kept: present, typed: open.document, page: page).response()
        }
        return .redirect(to: kept.evaluationPath(position))
    }
}

/// What has just been done to the evaluations.
enum EvaluationNotice: String {
    case added, removed, moved, kept

    var view: HTML {
        switch self {
        case .added:
            Notice.view(.success) {
                p { "Added to the draft. The card itself changes when you save it, in the last step." }
            }
        case .removed: Notice.view(.success) { p { "Removed from the draft." } }
        case .moved: Notice.view(.success) { p { "The order has changed." } }
        case .kept:
            Notice.view(.success) { p { "The draft is kept. It is listed under your unsaved edits." } }
        }
    }
}

extension OpenEdit {
    /// Keeps the document; nil when another window has kept a later revision than the form was filled from.
    func keptOrNil(_ form: EditForm, _ page: PageContext) async throws -> OpenEdit? {
        do {
            return try await kept(expecting: form.revision, page)
        } catch let error as SageMakerError {
            guard error.code == .conflictException else { throw error }
            return nil
        }
    }
}

extension PageContext {
    /// A position that the address names.
    ///
    /// - Throws: `ConflictException` when there is nothing at it, as after another window has removed it.
    func position(_ name: String, below count: Int) throws(SageMakerError) -> Int {
        guard let position = Int(parameter(name)), (0..<count).contains(position) else { throw .noLongerInDraft }
        return position
    }
}

extension SageMakerError {
    /// Something of a draft that has been removed in the meantime.
    static let noLongerInDraft = SageMakerError(
        .conflictException,
        "This part of the draft is no longer there: it was moved or removed, maybe in another window. Go back to the "
            + "draft; nothing else has changed."
    )
}
