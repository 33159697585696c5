import JSONTree
import ModelCards

/// The fields of a step as a page shows them: what the document says, where it is from, and what is wrong with it.
package struct FieldView {
    let document: EditDocument
    let findings: [EditFinding]
    /// What could not be added to a list; it stays where it was pasted.
    package var pasted: PastedProblem?

    package init(document: EditDocument, findings: [EditFinding]) {
        self.document = document
        self.findings = findings
    }

    /// A group under its heading.
    package func view(_ group: EditorGroup) -> HTML {
        section(.class("card stack"), .ariaLabelledBy(group.id)) {
            h2(.id(group.id)) { group.title }
            if let introduction = group.introduction {
                p(.class("muted")) { introduction }
            }
            for fields in Self.lines(of: group.fields.filter(isNeeded)) {
                if fields.count > 1 {
                    div(.class("field-grid")) {
                        for field in fields { div(.class("stack")) { view(field) } }
                    }
                } else {
                    fields.map(view)
                }
            }
        }
    }

    /// A card about a model package names the package instead of a model; clients cannot load one that names both.
    private func isNeeded(_ field: EditorField) -> Bool {
        field.path != ["model_overview", "model_id"] || document.content["model_package_details"] == nil
            || value(of: field) != nil
    }

    /// Fields that follow each other and are short share a line.
    private static func lines(of fields: [EditorField]) -> [[EditorField]] {
        fields.reduce(into: []) { lines, field in
            if field.isShort, lines.last?.last?.isShort == true {
                lines[lines.count - 1].append(field)
            } else {
                lines.append([field])
            }
        }
    }

    /// One field with its warnings.
    package func view(_ field: EditorField) -> HTML {
        HTML.group {
            control(field)
            warnings(field)
        }
    }

    private func control(_ field: EditorField) -> HTML {
        let name = field.pointer
        let text = TypedText.shown(value(of: field))
        let problem = findings.first { $0.isError && $0.path == name }?.message
        let badge = ProvenanceView.view(document.provenance(of: name))
        switch field.kind {
        case .line(let limit, let suggestions):
            if text.utf8.contains(UInt8(ascii: "\n")) || text.utf8.contains(UInt8(ascii: "\r")) {
                // A line cannot show this text without changing it.
                return Field.area(
                    field.label,
                    name: name,
                    value: text,
                    hint: field.hint,
                    problem: problem,
                    limit: limit,
                    aside: badge
                )
            }
            let list = suggestions.isEmpty ? nil : "suggestions-" + field.path.joined(separator: "-")
            return HTML.group {
                Field.text(
                    field.label,
                    name: name,
                    value: text,
                    hint: field.hint,
                    problem: problem,
                    limit: limit,
                    list: list,
                    aside: badge
                )
                if let list {
                    datalist(.id(list)) {
                        for suggestion in suggestions { option(.value(suggestion)) }
                    }
                }
            }
        case .prose(let limit):
            return Field.area(
                field.label,
                name: name,
                value: text,
                hint: field.hint,
                problem: problem,
                limit: limit,
                aside: badge
            )
        case .number:
            return Field.text(field.label, name: name, value: text, hint: field.hint, problem: problem, aside: badge)
        case .choice(let options):
            return Field.choice(
                field.label,
                name: name,
                value: text,
                options: [("", "Not given")] + options.map { ($0.value, $0.label) },
                hint: field.hint,
                problem: problem,
                aside: badge
            )
        case .rating(let options):
            return RatingView(field: field, options: options, value: text, problem: problem).view
        case .lines, .table, .pairs:
            let own = pasted?.pointer == name ? pasted : nil
            return RowsView(field: field, document: document, findings: findings, pasted: own).view
        }
    }

    private func value(of field: EditorField) -> JSON? {
        document.content.value(at: JSONPointer(field.path.map { .name($0) }))
    }

    private func warnings(_ field: EditorField) -> HTML {
        let name = field.pointer
        let all = findings.filter { !$0.isError && ($0.path == name || $0.path.hasPrefix(name + "/")) }
        guard !all.isEmpty else { return HTML() }
        return ul(.class("field-warnings")) {
            for finding in all {
                li {
                    span(.class("visually-hidden")) { "Warning: " }
                    if finding.path != name {
                        "\(PlaceWords.label(of: finding.path, in: document)): "
                    }
                    finding.message
                }
            }
        }
    }
}
