import JSONTree

/// Clarify's bias metrics: for every section, facet and value of the facet, one group.
struct ClarifyBiasFormat: EvaluationReportFormat {
    private static let sections = ["pre_training_bias_metrics", "post_training_bias_metrics"]

    let kind = EvaluationReportKind.clarifyBias

    func claims(_ member: ReportMember) -> Bool {
        guard member.value.view.kind == .object else { return false }
        return Self.sections.contains { member.nameView.isString($0) }
            || member.value.view.members.contains { $0.name.isString("facets") }
    }

    func read(_ member: ReportMember, into draft: inout ReportDraft) {
        guard let section = member.value.members(noting: &draft.findings) else { return }
        guard let value = section["facets"] else {
            draft.findings.add(.error, at: member.value.pointer, "Left out: has no facets")
            return
        }
        guard let facets = value.expectedMembers("facets", noting: &draft.findings) else { return }
        let label = labelText(section, member, noting: &draft.findings)
        for facet in facets {
            readFacet(facet, titled: "\(member.name) - \(label)", into: &draft)
        }
    }

    /// Such as `label approved = 1 and `; shorter where the report leaves something out.
    private func labelText(
        _ section: ReportMembers,
        _ member: ReportMember,
        noting findings: inout FindingList
    ) -> String {
        let label = section["label"].map { PythonText.text(of: $0.view) }
        let value = section["label_value_or_threshold"].map { PythonText.text(of: $0.view) }
        if label == nil || value == nil {
            let missing = label == nil ? "label" : "label_value_or_threshold"
            findings.add(.warning, at: member.value.pointer, "Has no \(missing), so the names of its groups have none")
        }
        switch (label, value) {
        case (let label?, let value?): return "label \(label) = \(value) and "
        case (let label?, nil): return "label \(label) and "
        case (nil, let value?): return "label value \(value) and "
        case (nil, nil): return ""
        }
    }

    /// Entries of one facet that come to the same name are one group.
    private func readFacet(_ facet: ReportMember, titled title: String, into draft: inout ReportDraft) {
        guard let entries = facet.value.expectedElements("a facet", noting: &draft.findings) else { return }
        let pointer = facet.value.pointer
        var groups: [GroupDraft] = []
        var places: [JSONName: Int] = [:]
        for (position, entry) in entries.enumerated() {
            let place = ReportValue(entry, at: position, in: pointer)
            guard let members = place.expectedMembers("an entry of a facet", noting: &draft.findings) else { continue }
            let name = groupName(members, title, facet, place, noting: &draft.findings)
            let index = places[JSONName(name)] ?? groups.count
            if index == groups.count {
                guard draft.hasRoom(forGroups: groups.count) else {
                    draft.omitGroup()
                    continue
                }
                places[JSONName(name)] = index
                groups.append(draft.group(name, at: place.pointer))
            }
            readMetrics(members, of: place, into: &groups[index], &draft)
        }
        for group in groups { draft.add(group) }
    }

    private func groupName(
        _ entry: ReportMembers,
        _ title: String,
        _ facet: ReportMember,
        _ place: ReportValue,
        noting findings: inout FindingList
    ) -> String {
        guard let threshold = entry["value_or_threshold"] else {
            findings.add(.warning, at: place.pointer, "Has no value_or_threshold, so the name of its group has none")
            return "\(title)facet \(facet.name)"
        }
        return "\(title)facet \(facet.name)=\(PythonText.text(of: threshold.view))"
    }

    private func readMetrics(
        _ entry: ReportMembers,
        of place: ReportValue,
        into group: inout GroupDraft,
        _ draft: inout ReportDraft
    ) {
        guard let list = entry.required("metrics", of: place, noting: &draft.findings),
            let metrics = list.expectedElements("metrics", noting: &draft.findings)
        else { return }
        let pointer = list.pointer
        for (position, metric) in metrics.enumerated() {
            let place = ReportValue(metric, at: position, in: pointer)
            guard let members = place.expectedMembers("a metric", noting: &draft.findings),
                let name = members.required("name", of: place, noting: &draft.findings),
                let value = members.required("value", of: place, noting: &draft.findings)
            else { continue }
            guard value.view.kind != .null else {
                let reason = members["error"]?.view.string.map { ": \($0.shortened(to: 200))" } ?? ""
                draft.findings.add(.information, at: value.pointer, "Left out: Clarify computed no value\(reason)")
                continue
            }
            draft.addNumber(PythonText.text(of: name.view), value, to: &group)
        }
    }
}
