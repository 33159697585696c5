import JSONTree
import ModelCards
import SageMakerAPI

/// The page of one evaluation: its own fields, and its metrics group by group.
struct EvaluationPage {
    let page: PageContext

    func show() async throws -> ConsoleResponse {
        var editor = try await EditorPage.load(.evaluation, page)
        let position = try page.position("job", below: editor.open.document.content.evaluations.count)
        if page.request.query["done"] == EvaluationNotice.kept.rawValue { editor.notices = EvaluationNotice.kept.view }
        return response(editor, position)
    }

    func receive() async throws -> ConsoleResponse {
        var open = try await OpenEdit.load(page)
        let present = open
        let fields = page.request.form
        let position = try page.position("job", below: open.document.content.evaluations.count)
        let form = EvaluationForm(fields, job: position)
        let action: EvaluationAction = page.request.wantsJSON ? .keep : form.action
        open.document = form.apply(to: open.document, action)
        guard let kept = try await open.keptOrNil(EditForm(fields), page) else {
            let clash = ClashPage(step: .evaluation, kept: present, typed: open.document, page: page)
            return clash.response()
        }
        let findings = try await EditChecks(page: page).findings(about: kept)
        if page.request.wantsJSON {
            return .json(KeptAnswer(kept, .evaluation, findings, FormPlaces()).text)
        }
        let groups = kept.document.evaluation(position)["metric_groups"]?.array ?? []
        let problems = form.pasteProblems(groups: groups.count)
        if !problems.isEmpty {
            var editor = EditorPage(open: kept, step: .evaluation, context: page, findings: findings + problems)
            editor.listsProblems = true
            return response(editor, position, form, status: 422)
        }
        return .redirect(to: next(kept, position, groups, action, fields[EditForm.goField]))
    }

    /// Where a button leads.
    private func next(
        _ open: OpenEdit,
        _ position: Int,
        _ groups: [JSON],
        _ action: EvaluationAction,
        _ go: String?
    ) -> String {
        let here = open.evaluationPath(position)
        let place = EvaluationPlace(job: position)
        switch action {
        case .done: return open.path(.evaluation) + "#evaluation-\(position + 1)"
        case .addGroup: return here + "#group-\(groups.count)"
        case .moveGroup(let group, let offset): return here + "#group-\(group + offset + 1)"
        case .removeGroup: return here + "#groups"
        case .removeMetric(let group, _), .moveMetric(let group, _, _): return here + "#group-\(group + 1)"
        case .openChart(let group, let ordinal):
            guard groups.indices.contains(group), let metric = Self.charts(groups[group]).dropFirst(ordinal).first
            else {
                return here
            }
            return open.chartPath(place.group(group).metric(metric))
        case .addChart(let group, _):
            guard groups.indices.contains(group), let metric = Self.charts(groups[group]).last else { return here }
            return open.chartPath(place.group(group).metric(metric))
        case .stay, .keep:
            guard let go, let step = EditorStep(rawValue: go) else {
                return here + (go == "stay" ? "?done=\(EvaluationNotice.kept.rawValue)" : "")
            }
            return open.path(step)
        }
    }

    /// The positions of a group's charts among its metrics.
    private static func charts(_ group: JSON) -> [Int] {
        let metrics = group["metric_data"]?.array ?? []
        return metrics.indices.filter { metrics[$0].isDrawn }
    }

    private func response(
        _ editor: EditorPage,
        _ position: Int,
        _ form: EvaluationForm? = nil,
        status: Int = 200
    ) -> ConsoleResponse {
        var editor = editor
        editor.action = editor.open.evaluationPath(position)
        editor.part = EvaluationPlace(job: position).pointer.description + "/"
        editor.partButtons = EvaluationFormView.buttons
        var view = EvaluationFormView(document: editor.open.document, job: position, findings: editor.findings)
        view.form = form
        return editor.response(status: status) { view.view }
    }
}

extension EditDocument {
    /// The evaluation at a position, which the content must have.
    func evaluation(_ position: Int) -> JSON {
        content.value(at: EvaluationPlace(job: position).pointer) ?? .object([])
    }
}
