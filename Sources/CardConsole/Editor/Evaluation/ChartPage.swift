import JSONTree
import ModelCards
import SageMakerAPI

/// The page of one chart of an evaluation: a line graph, a bar chart or a matrix.
struct ChartPage {
    let page: PageContext

    func show() async throws -> ConsoleResponse {
        let editor = try await EditorPage.load(.evaluation, page)
        return response(editor, try place(in: editor.open.document))
    }

    func receive() async throws -> ConsoleResponse {
        var open = try await OpenEdit.load(page)
        let present = open
        let fields = page.request.form
        let place = try place(in: open.document)
        open.document = ChartForm(fields, place).apply(to: open.document)
        if fields[EvaluationForm.actionField] == "remove" { open.document.removeMetric(place) }
        guard let kept = try await open.keptOrNil(EditForm(fields), page) else {
            return ClashPage(step: .evaluation, kept: present, typed: open.document, page: page).response()
        }
        if fields[EvaluationForm.actionField] == "remove" { return .redirect(to: back(kept, place)) }
        let findings = try await EditChecks(page: page).findings(about: kept)
        if page.request.wantsJSON {
            let preview = ChartFormView(document: kept.document, place: place, findings: findings).preview
            return .json(KeptAnswer(kept, .evaluation, findings, FormPlaces()).with(preview: preview))
        }
        var editor = EditorPage(open: kept, step: .evaluation, context: page, findings: findings)
        let path = place.pointer.description
        if findings.contains(where: { $0.isError && $0.path.hasPrefix(path + "/") }), !isLeaving(fields) {
            editor.listsProblems = true
            return response(editor, place, status: 422)
        }
        return .redirect(to: next(kept, place, fields))
    }

    /// Whether a button leads to another step, which no problem of this chart should be in the way of.
    private func isLeaving(_ fields: FormFields) -> Bool {
        fields[EditForm.goField].flatMap(EditorStep.init(rawValue:)) != nil
    }

    private func next(_ open: OpenEdit, _ place: EvaluationPlace, _ fields: FormFields) -> String {
        if let step = fields[EditForm.goField].flatMap(EditorStep.init(rawValue:)) { return open.path(step) }
        if fields[EvaluationForm.actionField] == EvaluationAction.done.text { return back(open, place) }
        return open.chartPath(place)
    }

    private func back(_ open: OpenEdit, _ place: EvaluationPlace) -> String {
        open.evaluationPath(place.job) + "#group-\((place.group ?? 0) + 1)"
    }

    /// The chart that the address names.
    private func place(in document: EditDocument) throws(SageMakerError) -> EvaluationPlace {
        let job = try page.position("job", below: document.content.evaluations.count)
        let groups = document.evaluation(job)["metric_groups"]?.array ?? []
        let group = try page.position("group", below: groups.count)
        let metrics = groups[group]["metric_data"]?.array ?? []
        let metric = try page.position("metric", below: metrics.count)
        guard metrics[metric].isDrawn else { throw .noLongerInDraft }
        return EvaluationPlace(job: job, group: group, metric: metric)
    }

    private func response(_ editor: EditorPage, _ place: EvaluationPlace, status: Int = 200) -> ConsoleResponse {
        var editor = editor
        editor.action = editor.open.chartPath(place)
        editor.part = place.pointer.description + "/"
        editor.partButtons = ChartFormView.buttons
        let view = ChartFormView(document: editor.open.document, place: place, findings: editor.findings)
        return editor.response(status: status) { view.view }
    }
}

extension EditDocument {
    /// Takes a metric out of its group.
    mutating func removeMetric(_ place: EvaluationPlace) {
        content = content.removing(at: place.pointer)
    }
}

extension KeptAnswer {
    /// The answer with a drawing of what was typed, as markup.
    func with(preview: HTML) -> String {
        guard let answer = try? JSON(parsing: text) else { return text }
        return answer.with("preview", .string(preview.markup)).text
    }
}
