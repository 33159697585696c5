import JSONTree

/// The rows that somebody has pasted for a list.
package struct PastedRows: Sendable {
    /// A cell for each column of the list.
    package let rows: [[String]]

    /// As many as are taken at once: more than any list of a card holds, and few enough for a page to show.
    package static let limit = 2_000

    /// Reads a text as rows of a field: lines for a list of texts, a table for anything else.
    ///
    /// - Throws: what is wrong with the text.
    package init(_ text: String, for field: EditorField) throws(PastedTableProblem) {
        switch field.kind {
        case .table(let columns): rows = try PastedTable(text).body(least: 1, most: columns.count).map(\.cells)
        case .pairs: rows = try PastedTable(text).body(least: 1, most: 2).map(\.cells)
        default:
            rows = text.split(whereSeparator: \.isNewline).map { [String($0).trimmed] }.filter { !$0[0].isEmpty }
            if rows.isEmpty { throw PastedTableProblem(line: nil, "There is nothing to add.") }
        }
        guard rows.count <= Self.limit else {
            let (count, most) = (rows.count.grouped, Self.limit.grouped)
            throw PastedTableProblem(line: nil, "These are \(count) rows; up to \(most) are taken at once.")
        }
    }
}

extension EditDocument {
    /// Adds rows to the end of a list; a name that an object has already stays beside it until somebody decides.
    package mutating func append(_ pasted: PastedRows, to field: EditorField) {
        let present = content.value(at: JSONPointer(field.path.map { .name($0) }))
        switch field.kind {
        case .table(let columns):
            let elements = pasted.rows.map { cells -> JSON in
                zip(columns, cells).reduce(.object([])) { row, cell in
                    let value = TypedText.read(cell.1, isNumber: cell.0.isNumber, present: nil)
                    return value.map { row.putting($0, at: [cell.0.member]) } ?? row
                }
            }
            content = content.putting(.array((present?.array ?? []) + elements), at: field.path[...])
        case .pairs:
            var members = present?.members ?? []
            for row in pasted.rows {
                let (name, value) = (row.first ?? "", row.dropFirst().first ?? "")
                if name.isEmpty || members.contains(where: { $0.name == name }) {
                    pending.append(PendingPair(path: field.pointer, name: name, value: value))
                } else {
                    members.append(JSONMember(name, .string(value)))
                }
            }
            content = content.putting(.object(members), at: field.path[...])
        default:
            let elements = pasted.rows.compactMap(\.first).map { JSON.string($0) }
            content = content.putting(.array((present?.array ?? []) + elements), at: field.path[...])
        }
    }
}
