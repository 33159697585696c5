import JSONTree
import ModelCards
import SageMakerAPI

/// The rows of a list as a form shows them: one for each element, and a blank one to go on with.
struct EntryRows {
    struct Column {
        let member: String
        let label: String
    }

    struct Row {
        let cells: [String]
        var provenance: Provenance?
        /// Where findings about the row are.
        let place: String
    }

    let columns: [Column]
    let rows: [Row]
    /// The source of all rows, when they have one.
    let origin: ValueOrigin?

    init(_ field: EditorField, of document: EditDocument) {
        let pointer = field.pointer
        let value = document.content.value(at: JSONPointer(field.path.map { .name($0) }))
        switch field.kind {
        case .table(let columns):
            self.columns = columns.map { Column(member: $0.member, label: $0.label) }
        case .pairs:
            columns = [Column(member: "name", label: "Name"), Column(member: "value", label: "Value")]
        default:
            columns = [Column(member: "", label: field.label)]
        }
        var rows: [Row]
        if case .pairs = field.kind {
            rows = Self.pairs(value, pointer, document)
        } else {
            let columns = columns
            rows = (value?.array ?? []).enumerated().map { position, element in
                Row(
                    cells: Self.cells(of: element, columns),
                    provenance: document.provenance(ofElement: element, in: pointer),
                    place: "\(pointer)/\(position)"
                )
            }
        }
        origin = Self.commonOrigin(rows)
        rows.append(Row(cells: columns.map { _ in "" }, place: ""))
        self.rows = rows
    }

    private static func cells(of element: JSON, _ columns: [Column]) -> [String] {
        guard columns.count > 1, element.members != nil else {
            // Something else where an object belongs is shown as a whole.
            return [TypedText.shown(element)] + columns.dropFirst().map { _ in "" }
        }
        return columns.map { TypedText.shown(element[$0.member]) }
    }

    private static func pairs(_ value: JSON?, _ pointer: String, _ document: EditDocument) -> [Row] {
        let pairs = (value?.members ?? []).map { member in
            let place = JSONPointer([.name(member.name)]).description
            return Row(cells: [member.name, TypedText.shown(member.value)], place: pointer + place)
        }
        let pending = document.pending.filter { $0.path == pointer }.enumerated().map { position, pair in
            Row(cells: [pair.name, pair.value], place: "\(pointer)/\(PendingPair.mark)\(position)")
        }
        return pairs + pending
    }

    /// The resource that every row is from, as it was there.
    private static func commonOrigin(_ rows: [Row]) -> ValueOrigin? {
        guard case .taken(let first)? = rows.first?.provenance else { return nil }
        let isCommon = rows.allSatisfy { row in
            guard case .taken(let origin)? = row.provenance else { return false }
            return origin.resource == first.resource
        }
        return isCommon ? ValueOrigin(first.source, first.resource) : nil
    }
}
