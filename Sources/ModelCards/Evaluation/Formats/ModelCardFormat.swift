import JSONTree

/// Metric groups as a card itself has them, checked against what a card may hold.
struct ModelCardFormat: EvaluationReportFormat {
    let kind = EvaluationReportKind.modelCard

    func claims(_ member: ReportMember) -> Bool {
        member.nameView.isString("metric_groups")
    }

    func read(_ member: ReportMember, into draft: inout ReportDraft) {
        guard let groups = member.value.expectedElements("metric_groups", noting: &draft.findings) else { return }
        let pointer = member.value.pointer
        for (position, element) in groups.enumerated() {
            let place = ReportValue(element, at: position, in: pointer)
            guard let members = place.expectedMembers("a metric group", noting: &draft.findings),
                let name = members.required("name", of: place, noting: &draft.findings),
                let list = members.required("metric_data", of: place, noting: &draft.findings),
                let metrics = list.expectedElements("metric_data", noting: &draft.findings)
            else { continue }
            noteOthers(members, than: ["name", "metric_data"], noting: &draft.findings)
            var group = draft.group(draft.groupName(name), at: place.pointer)
            let pointer = list.pointer
            for (position, metric) in metrics.enumerated() {
                readMetric(ReportValue(metric, at: position, in: pointer), into: &group, &draft)
            }
            draft.add(group)
        }
    }

    private func readMetric(_ value: ReportValue, into group: inout GroupDraft, _ draft: inout ReportDraft) {
        guard let members = value.expectedMembers("a metric", noting: &draft.findings),
            let name = members.required("name", of: value, noting: &draft.findings),
            let type = members.required("type", of: value, noting: &draft.findings),
            let content = members.required("value", of: value, noting: &draft.findings)
        else { return }
        let known = ["name", "type", "value", "notes", "x_axis_name", "y_axis_name"]
        noteOthers(members, than: known, noting: &draft.findings)
        let count = group.metrics.count
        let axes = CardAxes(members)
        let title = PythonText.text(of: name.view)
        switch type.view.string {
        case "number":
            draft.addNumber(title, content, to: &group)
        case "string" where content.view.kind == .string, "boolean" where content.view.kind == .boolean:
            draft.addExact(title, content, to: &group)
        case "linear_graph": readCurve(title, content, axes, into: &group, &draft)
        case "bar_chart": readBars(title, content, axes, into: &group, &draft)
        case "matrix": readMatrix(title, content, axes, into: &group, &draft)
        case "string", "boolean":
            let mention = content.view.mention
            draft.findings.add(.warning, at: content.pointer, "Left out: \(mention) is not what its type says")
        default:
            draft.findings.add(.warning, at: type.pointer, "Left out: \(type.view.mention) is no type of metric")
        }
        guard group.metrics.count > count else { return }
        if ["number", "string", "boolean"].contains(where: { type.view.isString($0) }) {
            group.setAxes(x: axes.text("x_axis_name", &draft), y: axes.text("y_axis_name", &draft))
        }
        if let notes = members["notes"], let text = draft.notes(notes) { group.setNotes(text) }
    }

    private func readCurve(
        _ name: String,
        _ value: ReportValue,
        _ axes: CardAxes,
        into group: inout GroupDraft,
        _ draft: inout ReportDraft
    ) {
        guard value.expectedElements("a linear graph", noting: &draft.findings) != nil else { return }
        let (x, y) = (axes.plainText("x_axis_name", &draft), axes.plainText("y_axis_name", &draft))
        draft.addCurve(name, .pairs(value.view), at: value.pointer, xAxisName: x, yAxisName: y, to: &group)
    }

    private func readBars(
        _ name: String,
        _ value: ReportValue,
        _ axes: CardAxes,
        into group: inout GroupDraft,
        _ draft: inout ReportDraft
    ) {
        guard value.expectedElements("a bar chart", noting: &draft.findings) != nil else { return }
        let labels = axes.list("x_axis_name", &draft)
        let y = axes.plainText("y_axis_name", &draft)
        draft.addBars(name, value, labels: labels?.view, yAxisName: y, to: &group)
    }

    private func readMatrix(
        _ name: String,
        _ value: ReportValue,
        _ axes: CardAxes,
        into group: inout GroupDraft,
        _ draft: inout ReportDraft
    ) {
        let (x, y) = (axes.texts("x_axis_name", &draft), axes.texts("y_axis_name", &draft))
        guard let matrix = CardMatrix(value, x: x, y: y, draft.limits, noting: &draft.findings) else { return }
        let title = draft.name(name, at: value.pointer)
        group.add(matrix.metric(title, at: value.pointer, draft.limits, noting: &draft.findings))
    }

    private func noteOthers(_ members: ReportMembers, than known: [String], noting findings: inout FindingList) {
        for member in members where !known.contains(where: { member.nameView.isString($0) }) {
            findings.add(.warning, at: member.value.pointer, "Left out: a card has no such member here")
        }
    }
}
