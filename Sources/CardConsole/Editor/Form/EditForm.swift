import JSONTree
import ModelCards

/// The fields of a step's form as somebody sent them, and how they get into the document.
///
/// A field that the form does not have leaves its member alone; so does every member that no field knows. A field that
/// is empty removes its member.
package struct EditForm: Sendable {
    /// The field with the card's name.
    package static let nameField = "name"
    /// The field with the revision that the form was filled from.
    package static let revisionField = "revision"
    /// Says, by its value, that the form has the rows of that list.
    package static let rowsField = "rows"
    /// What to do after keeping: the name of a step, `next`, `back` or `stay`.
    package static let goField = "go"
    /// The status to save with.
    package static let statusField = "status"

    private let values: [String: String]
    private let lists: Set<String>
    private let rows: FormRows

    /// Reads what was sent.
    package init(_ fields: FormFields) {
        values = Dictionary(fields.all.map { ($0.name, $0.value) }) { first, _ in first }
        lists = Set(fields.values(Self.rowsField))
        rows = FormRows(fields)
    }

    /// The revision that the form was filled from.
    package var revision: Int? { values[Self.revisionField].flatMap { Int($0) } }

    /// The document with what the step's fields say, and where in the form each place of its content is.
    package func apply(_ step: EditorStep, to document: EditDocument) -> (document: EditDocument, places: FormPlaces) {
        var document = document
        var places = FormPlaces()
        if step == .details, let name = values[Self.nameField] { document.name = name.trimmed }
        for field in step.fields {
            switch field.kind {
            case .lines, .table, .pairs:
                guard lists.contains(field.pointer) else { continue }
                let reading = FormRows.Reading(field, of: document.content, rows.rows(of: field.pointer))
                document.place(reading, at: field)
                places.add(reading, at: field)
            case .line, .prose, .number, .choice, .rating:
                guard let text = values[field.pointer] else { continue }
                document.write(text, at: field.path, isNumber: field.kind == .number)
            }
        }
        return (document, places)
    }
}

extension EditDocument {
    /// Writes what was typed for a member; nothing removes it.
    package mutating func write(_ text: String, at path: [String], isNumber: Bool = false) {
        let pointer = JSONPointer(path.map { .name($0) })
        let present = content.value(at: pointer)
        guard let value = TypedText.read(text, isNumber: isNumber, present: present) else {
            if present != nil { content = content.clearing(path[...]) }
            return
        }
        if value != present { content = content.putting(value, at: path[...]) }
    }

    /// Writes the rows of a list or of an object with names of the writer's own.
    fileprivate mutating func place(_ reading: FormRows.Reading, at field: EditorField) {
        pending.removeAll { $0.path == field.pointer }
        pending += reading.unplaced.map { PendingPair(path: field.pointer, name: $0.name, value: $0.value) }
        let present = content.value(at: JSONPointer(field.path.map { .name($0) }))
        if present == nil && reading.isEmpty || present == reading.value { return }
        content = content.putting(reading.value, at: field.path[...])
    }
}

extension JSON {
    /// The document with a value at a path of members; whatever is no object on the way there becomes one.
    package func putting(_ value: JSON, at path: ArraySlice<String>) -> JSON {
        guard let name = path.first else { return value }
        var members = members ?? []
        let rest = path.dropFirst()
        if let position = members.firstIndex(where: { $0.name == name }) {
            members[position].value = members[position].value.putting(value, at: rest)
        } else {
            members.append(JSONMember(name, JSON.object([]).putting(value, at: rest)))
        }
        return .object(members)
    }

    /// The document without the member at a path, and without the objects that held nothing else.
    package func clearing(_ path: ArraySlice<String>) -> JSON {
        guard let name = path.first, var members, let position = members.firstIndex(where: { $0.name == name }) else {
            return self
        }
        let rest = path.dropFirst()
        if rest.isEmpty {
            members.remove(at: position)
        } else {
            let cleared = members[position].value.clearing(rest)
            if cleared == .object([]), members[position].value != cleared {
                members.remove(at: position)
            } else {
                members[position].value = cleared
            }
        }
        return .object(members)
    }
}
