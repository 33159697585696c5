import JSONTree
import ModelCards

/// What somebody has pasted for a list and could not be read.
package struct PastedProblem: Hashable, Sendable {
    package let pointer: String
    package let text: String
    package let problem: String

    package init(pointer: String, text: String, problem: String) {
        self.pointer = pointer
        self.text = text
        self.problem = problem
    }
}

/// The rows of a list: one for each element, a blank one to go on with, and ways to add many at once.
struct RowsView {
    private let field: EditorField
    private let findings: [EditFinding]
    /// What could not be added.
    private let pasted: PastedProblem?

    /// Marks the buttons that act on rows.
    static let addButton = "add"
    static let removeButton = "remove"
    static let pasteButton = "paste"

    /// The field with a pasted table for a list.
    static func pasteField(_ pointer: String) -> String { "paste:" + pointer }

    private let columns: [EntryRows.Column]
    private let entries: EntryRows

    init(field: EditorField, document: EditDocument, findings: [EditFinding], pasted: PastedProblem?) {
        self.field = field
        self.findings = findings
        self.pasted = pasted
        entries = EntryRows(field, of: document)
        columns = entries.columns
    }

    var view: HTML {
        let problem = findings.first { $0.isError && $0.path == field.pointer }?.message
        return fieldset(
            .class(problem == nil ? "field rows" : "field rows problem"),
            .id(field.pointer),
            .attribute("tabindex", "-1"),
            .attribute("data-rows", field.pointer),
            .ariaDescribedBy(field.pointer + "-problem")
        ) {
            element("legend", [], legend)
            input(.type("hidden"), .name(EditForm.rowsField), .value(field.pointer))
            if let hint = field.hint { p(.class("hint")) { hint } }
            table(.class("entries")) {
                caption(.class("visually-hidden")) { field.label }
                thead {
                    tr {
                        for column in columns { th(.attribute("scope", "col")) { heading(column) } }
                        th(.attribute("scope", "col")) { span(.class("visually-hidden")) { "Remove" } }
                    }
                }
                tbody {
                    for (number, row) in entries.rows.enumerated() { line(row, number) }
                }
            }
            p(.class("field-problem"), .id(field.pointer + "-problem")) { problem }
            div(.class("row")) {
                button(
                    .class("button quiet"),
                    .type("submit"),
                    .name(Self.addButton),
                    .value(field.pointer),
                    .attribute("data-add-row", field.pointer)
                ) { "Add a row" }
            }
            pasteBox
        }
    }

    /// The legend says already what the only column of a list has.
    private func heading(_ column: EntryRows.Column) -> HTML {
        columns.count == 1 ? span(.class("visually-hidden")) { column.label } : HTML(column.label)
    }

    @HTMLBuilder private var legend: HTML {
        field.label
        if let origin = entries.origin {
            " "
            ProvenanceView.view(.taken(origin))
        }
    }

    private func line(_ row: EntryRows.Row, _ number: Int) -> HTML {
        tr(.attribute("data-entry", String(number))) {
            for (column, text) in zip(columns, row.cells) { cell(column, text, row, number) }
            td(.class("entry-actions")) {
                button(
                    .class("button quiet"),
                    .type("submit"),
                    .name(Self.removeButton),
                    .value("\(field.pointer)/\(number)"),
                    .ariaLabel("Remove row \(number + 1) of \(field.label)"),
                    .attribute("data-remove-row", "")
                ) { "Remove" }
            }
        }
    }

    private func cell(_ column: EntryRows.Column, _ text: String, _ row: EntryRows.Row, _ number: Int) -> HTML {
        let name = "\(field.pointer)/\(number)" + (column.member.isEmpty ? "" : "/\(column.member)")
        let isFirst = column.member == columns.first?.member
        let problem = problem(column, row, isFirst: isFirst)
        let label = columns.count == 1 ? "\(field.label), row \(number + 1)" : "\(column.label), row \(number + 1)"
        return td(
            .attribute("data-label", columns.count == 1 ? nil : column.label),
            .attribute("data-problem", problem == nil ? nil : "")
        ) {
            control(name, label, text, isInvalid: problem != nil)
            p(.class("field-problem"), .id(name + "-problem")) { problem }
            if isFirst && entries.origin == nil { ProvenanceView.view(row.provenance) }
        }
    }

    private func control(_ name: String, _ words: String, _ text: String, isInvalid: Bool) -> HTML {
        let attributes: [Attribute] = [
            .id(name), .name(name), .ariaLabel(words), .attribute("aria-invalid", isInvalid ? "true" : nil),
            .ariaDescribedBy(name + "-problem"),
        ]
        guard text.utf8.contains(UInt8(ascii: "\n")) || text.utf8.contains(UInt8(ascii: "\r")) || isProse(name) else {
            return voidElement("input", [.type("text"), .value(text)] + attributes)
        }
        return element("textarea", attributes + [.attribute("rows", "1")], HTML("\n" + text))
    }

    /// Whether a cell takes lines of text, rather than one.
    private func isProse(_ name: String) -> Bool {
        if case .pairs = field.kind { return name.hasSuffix("/value") }
        return name.hasSuffix("/notes")
    }

    private func problem(_ column: EntryRows.Column, _ row: EntryRows.Row, isFirst: Bool) -> String? {
        if case .pairs = field.kind {
            // An object has no place for a name alone, so its findings are about the value, or about a doubtful name.
            let isMarked = row.place.contains("/" + PendingPair.mark)
            guard column.member == (isMarked ? "name" : "value") else { return nil }
            return findings.first { $0.isError && $0.path == row.place }?.message
        }
        let place = column.member.isEmpty ? row.place : "\(row.place)/\(column.member)"
        let found = findings.first { $0.isError && ($0.path == place || isFirst && $0.path == row.place) }
        return found?.message
    }

    private var pasteBox: HTML {
        let name = Self.pasteField(field.pointer)
        return details(.class("paste"), .flag("open", pasted != nil)) {
            summary { columns.count == 1 ? "Paste a list" : "Paste a table" }
            Field.area(
                columns.count == 1 ? "One entry a line" : "Rows from a spreadsheet, a CSV file or Markdown",
                name: name,
                value: pasted?.text ?? "",
                hint: columns.count == 1 ? nil : "Columns: \(columns.map(\.label).joined(separator: ", ")).",
                problem: pasted?.problem
            )
            Button.secondary("Add these rows", name: Self.pasteButton, value: field.pointer)
        }
    }
}
