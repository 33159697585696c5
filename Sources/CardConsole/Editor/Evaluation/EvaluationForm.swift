import JSONTree
import ModelCards

/// The form of one evaluation as somebody sent it, and how it gets into the document.
package struct EvaluationForm: Sendable {
    /// The field with the ``EvaluationAction`` of the button that was pressed.
    package static let actionField = "do"
    /// The member of a group's fields that a table is pasted into.
    package static let pasteMember = "paste"

    private let fields: FormFields
    private let values: [String: String]
    private let place: EvaluationPlace

    /// Reads what was sent for the evaluation at a position.
    package init(_ fields: FormFields, job: Int) {
        self.fields = fields
        values = Dictionary(fields.all.map { ($0.name, $0.value) }) { first, _ in first }
        place = EvaluationPlace(job: job)
    }

    /// What to do after keeping.
    package var action: EvaluationAction { EvaluationAction(values[Self.actionField] ?? "") }

    /// The document with what was typed, and with what a button does to the list of groups or metrics.
    ///
    /// - Parameter action: nothing but keep, when a script keeps while somebody types.
    package func apply(to document: EditDocument, _ action: EvaluationAction) -> EditDocument {
        guard let job = document.content.value(at: place.pointer) else { return document }
        var document = document
        var changed = job
        changed = changed.with(
            "name",
            TypedText.read(values[field("name")] ?? "", isNumber: false, present: job["name"]) ?? .string("")
        )
        for member in ["evaluation_observation", "evaluation_job_arn"] {
            guard let text = values[field(member)] else { continue }
            changed = changed.with(member, TypedText.read(text, isNumber: false, present: job[member]))
        }
        if let text = values[field("datasets")] {
            changed = changed.with("datasets", Self.lines(text, job["datasets"]))
        }
        changed = withMetadata(changed, &document)
        changed = withGroups(changed, action)
        document.content = document.content.setting(changed, at: place.pointer)
        return document
    }

    private func field(_ member: String) -> String { place.field(member) }

    /// A list with an entry on each line; an empty list stays where there was one.
    private static func lines(_ text: String, _ present: JSON?) -> JSON? {
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
        if lines.isEmpty { return present?.array == nil ? nil : .array([]) }
        return .array(lines.map { .string($0) })
    }

    /// What was typed into the metadata; what ties the evaluation to its report stays as it is.
    private func withMetadata(_ job: JSON, _ document: inout EditDocument) -> JSON {
        let list = field("metadata")
        guard values[EditForm.rowsField] != nil, fields.values(EditForm.rowsField).contains(list) else { return job }
        let rows = FormRows(fields).rows(of: list)
        let evidence = job.evidenceMembers
        var members = evidence
        document.pending.removeAll { $0.path == list }
        for row in rows {
            let (name, text) = ((row.cells["name"] ?? "").trimmed, row.cells["value"] ?? "")
            guard !name.isEmpty, !members.contains(where: { $0.name == name }) else {
                document.pending.append(PendingPair(path: list, name: name, value: text))
                continue
            }
            let value = TypedText.read(text, isNumber: false, present: job["metadata"]?[name])
            members.append(JSONMember(name, value ?? .string("")))
        }
        return job.with("metadata", members.isEmpty && job["metadata"] == nil ? nil : .object(members))
    }
}

// MARK: - Groups

extension EvaluationForm {
    private func withGroups(_ job: JSON, _ action: EvaluationAction) -> JSON {
        var groups = job["metric_groups"]?.array ?? []
        for position in groups.indices {
            let group = place.group(position)
            if let name = values[group.field("name")] {
                let value = TypedText.read(name, isNumber: false, present: groups[position]["name"])
                groups[position] = groups[position].with("name", value ?? .string(""))
            }
            let list = group.field("metric_data")
            guard fields.values(EditForm.rowsField).contains(list) else { continue }
            var rows = GroupRows(fields, below: list)
            switch action {
            case .removeMetric(position, let number): rows.remove(number)
            case .moveMetric(position, let number, let offset): rows.move(number, by: offset)
            default: break
            }
            var metrics = rows.metrics(from: groups[position]["metric_data"]?.array ?? [])
            if action.takesPasted, let pasted = pasted(position) { metrics += pasted }
            if case .addChart(position, let type) = action { metrics.append(.unfinished(type)) }
            groups[position] = groups[position].with("metric_data", .array(metrics))
        }
        change(&groups, action)
        return job.with("metric_groups", groups.isEmpty && job["metric_groups"] == nil ? nil : .array(groups))
    }

    private func change(_ groups: inout [JSON], _ action: EvaluationAction) {
        switch action {
        case .addGroup: groups.append(.group(named: "Metrics", in: groups))
        case .removeGroup(let position) where groups.indices.contains(position): groups.remove(at: position)
        case .moveGroup(let position, let offset):
            guard groups.indices.contains(position), groups.indices.contains(position + offset) else { return }
            groups.swapAt(position, position + offset)
        default: break
        }
    }

    /// The table that was pasted into a group; empty without one.
    package func pastedText(_ group: Int) -> String {
        values[place.group(group).field(Self.pasteMember)]?.trimmed ?? ""
    }

    private func pasted(_ group: Int) -> [JSON]? {
        let text = pastedText(group)
        return text.isEmpty ? nil : try? PastedMetrics.metrics(text)
    }

    /// What is wrong with pasted tables, by the names of their fields; such a table is not taken, and shown again.
    package func pasteProblems(groups: Int) -> [EditFinding] {
        (0..<groups).compactMap { position in
            let text = pastedText(position)
            guard !text.isEmpty else { return nil }
            do throws(ChartTextProblems) {
                _ = try PastedMetrics.metrics(text)
                return nil
            } catch {
                return EditFinding(place.group(position).field(Self.pasteMember), .error, error.description)
            }
        }
    }
}

extension JSON {
    /// The members of an evaluation's metadata that tie it to its report.
    var evidenceMembers: [JSONMember] {
        let evidence = Set((EvaluationEvidence(ofJob: self)?.members ?? []).map(\.name))
        return (self["metadata"]?.members ?? []).filter { evidence.contains($0.name) }
    }

    /// A metric that has yet to get its name and its values.
    static func unfinished(_ type: MetricType) -> JSON {
        .object([JSONMember("name", .string("")), JSONMember("type", .string(type.rawValue))])
    }

    /// A group without metrics, under a name that no other has.
    static func group(named name: String, in groups: [JSON]) -> JSON {
        let taken = Set(groups.compactMap { $0["name"]?.string })
        let free = taken.contains(name) ? (2...).lazy.map { "\(name) \($0)" }.first { !taken.contains($0) } : name
        return .object([JSONMember("name", .string(free ?? name)), JSONMember("metric_data", .array([]))])
    }
}
