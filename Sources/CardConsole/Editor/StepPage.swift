import JSONTree
import ModelCards
import SageMakerAPI

/// A step whose form is made of fields: shows it, and keeps what comes back.
struct StepPage {
    let step: EditorStep
    let page: PageContext

    /// Both ways to a step.
    static func routes(_ step: EditorStep) -> [Route] {
        [
            .get("edits/:id/\(step.rawValue)") { try await StepPage(step: step, page: $0).show() },
            .post("edits/:id/\(step.rawValue)") { try await StepPage(step: step, page: $0).receive() },
        ]
    }

    private func show() async throws -> ConsoleResponse {
        var editor = try await EditorPage.load(step, page)
        if page.request.query["done"] == "kept" {
            editor.notices = Notice.view(.success) { p { "The draft is kept. It is listed under your unsaved edits." } }
        }
        return response(editor)
    }

    private func response(
        _ editor: EditorPage,
        status: Int = 200,
        _ pasted: PastedProblem? = nil
    ) -> ConsoleResponse {
        if step == .evaluation { return EvaluationStep.response(editor, status: status) }
        var fields = FieldView(document: editor.open.document, findings: editor.findings)
        fields.pasted = pasted
        return editor.response(status: status) {
            if step == .details {
                DetailsHeader(open: editor.open, findings: editor.findings).view
            }
            for group in step.groups {
                fields.view(group)
            }
        }
    }

    /// Keeps what the form says, then does what its button is for.
    func receive() async throws -> ConsoleResponse {
        let request = page.request
        var fields = request.form
        let removed = fields[RowsView.removeButton]
        if let removed { fields = fields.filter { $0.name != removed && !$0.name.hasPrefix(removed + "/") } }
        let form = EditForm(fields)
        var open = try await OpenEdit.load(page)
        let present = open
        let (document, places) = form.apply(step, to: open.document)
        open.document = document
        let pasted = fields[RowsView.pasteButton].flatMap { add(pastedTo: $0, fields, &open.document) }
        do {
            open = try await open.kept(expecting: form.revision, page)
        } catch let error as SageMakerError {
            guard error.code == .conflictException else { throw error }
            return ClashPage(step: step, kept: present, typed: open.document, page: page).response()
        }
        let findings = try await EditChecks(page: page).findings(about: open)
        if request.wantsJSON { return .json(KeptAnswer(open, step, findings, places).text) }
        let editor = EditorPage(open: open, step: step, context: page, findings: findings)
        if let pasted { return response(editor, status: 422, pasted) }
        let list = removed.map { $0.split(separator: "/").dropLast().map { "/" + $0 }.joined() }
        if let list = list ?? fields[RowsView.addButton] ?? fields[RowsView.pasteButton] {
            return .redirect(to: open.path(step) + "#" + list)
        }
        return go(fields[EditForm.goField] ?? "stay", editor)
    }

    private func go(_ target: String, _ editor: EditorPage) -> ConsoleResponse {
        let open = editor.open
        switch target {
        case "next":
            if editor.findings.contains(where: { $0.isError && $0.step == step }) {
                var editor = editor
                editor.listsProblems = true
                return response(editor, status: 422)
            }
            return .redirect(to: open.path(step.next ?? step))
        case "back":
            return .redirect(to: open.path(step.previous ?? step))
        case "stay":
            return .redirect(to: open.path(step) + "?done=kept")
        default:
            return .redirect(to: open.path(EditorStep(rawValue: target) ?? step))
        }
    }

    /// Adds the rows of a pasted table to a list.
    ///
    /// - Returns: what could not be read.
    private func add(pastedTo pointer: String, _ fields: FormFields, _ document: inout EditDocument) -> PastedProblem? {
        guard let field = step.fields.first(where: { $0.pointer == pointer }) else { return nil }
        let text = fields[RowsView.pasteField(pointer)] ?? ""
        do {
            try document.append(PastedRows(text, for: field), to: field)
            return nil
        } catch {
            return PastedProblem(pointer: pointer, text: text, problem: error.description)
        }
    }
}
