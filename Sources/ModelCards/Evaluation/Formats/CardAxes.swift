import JSONTree

/// The names of the axes of a metric that a file writes as a card does.
struct CardAxes {
    private let members: ReportMembers

    init(_ members: ReportMembers) {
        self.members = members
    }

    /// An axis that has one name, as JSON and no longer than a card allows.
    func text(_ member: String, _ draft: inout ReportDraft) -> JSON? {
        guard let text = plainText(member, &draft), let place = members[member] else { return nil }
        return .string(draft.short(text, "name of the axis", at: place.pointer))
    }

    /// An axis that has one name.
    func plainText(_ member: String, _ draft: inout ReportDraft) -> String? {
        guard let value = value(member) else { return nil }
        if let text = value.view.string { return text }
        guard value.view.kind != .array, value.view.kind != .object else {
            draft.findings.add(.warning, at: value.pointer, "Left out: the axis has one name, not \(value.title)")
            return nil
        }
        draft.findings.add(.information, at: value.pointer, "The name of the axis became a text")
        return PythonText.text(of: value.view)
    }

    /// An axis that has a name for each bar.
    func list(_ member: String, _ draft: inout ReportDraft) -> ReportValue? {
        guard let value = value(member), value.expectedElements("the names", noting: &draft.findings) != nil else {
            return nil
        }
        return value
    }

    /// An axis that has a name for each row or column.
    func texts(_ member: String, _ draft: inout ReportDraft) -> [String]? {
        guard let list = list(member, &draft) else { return nil }
        return list.view.elements.enumerated().map { position, name in
            let place = list.pointer.appending(position)
            if name.kind != .string { draft.findings.add(.information, at: place, "The name became a text") }
            return draft.short(PythonText.text(of: name), "name", at: place)
        }
    }

    /// `null` says the same as nothing.
    private func value(_ member: String) -> ReportValue? {
        guard let value = members[member], value.view.kind != .null else { return nil }
        return value
    }
}

extension ReportDraft {
    /// The name of a group as a file gives it; a card sets it no limit.
    mutating func groupName(_ value: ReportValue) -> String {
        let name = PythonText.text(of: value.view)
        return name.unicodeScalars.contains { $0 != "\n" } ? name : self.name(name, at: value.pointer)
    }

    /// Remarks on a metric; nil when there are none.
    mutating func notes(_ value: ReportValue) -> String? {
        guard value.view.kind != .null else { return nil }
        let text = PythonText.text(of: value.view)
        let short = limits.cutsTexts ? text.shortened(to: 1024) : text
        if short.utf8.count != text.utf8.count {
            findings.add(.warning, at: value.pointer, "The notes are cut to the 1024 characters that a card allows")
        }
        return short
    }

    /// Adds a text or a boolean as it is; `NaN` may well be what a text says.
    mutating func addExact(_ name: String, _ value: ReportValue, to group: inout GroupDraft) {
        let title = self.name(name, at: value.pointer)
        if let boolean = value.view.boolean {
            return group.add(MetricDraft(title, .fixed(type: "boolean", value: .bool(boolean)), at: value.pointer))
        }
        let text = short(value.view.string ?? "", "text", at: value.pointer)
        group.add(MetricDraft(title, .fixed(type: "string", value: .string(text)), at: value.pointer))
    }
}
