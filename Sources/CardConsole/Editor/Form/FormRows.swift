import JSONTree
import ModelCards

/// The rows of a form's lists: fields whose names go on, behind the list's pointer, with a number and maybe a member.
struct FormRows: Sendable {
    /// A row by its number in the form, which has gaps where rows were removed.
    struct Row: Sendable {
        let number: Int
        /// By member; a list of texts has one without a name.
        var cells: [String: String]

        var isBlank: Bool { cells.values.allSatisfy { $0.trimmed.isEmpty } }
    }

    private var lists: [String: [Row]] = [:]

    init(_ fields: FormFields) {
        var places: [String: [Int: Int]] = [:]
        for field in fields.all where field.name.hasPrefix("/") {
            var steps = field.name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            let member = steps.last.flatMap { Int($0) } == nil ? steps.removeLast() : ""
            guard let last = steps.popLast(), let number = Int(last), number >= 0 else { continue }
            let list = steps.joined(separator: "/")
            if let place = places[list]?[number] {
                lists[list]?[place].cells[member] = field.value
            } else {
                places[list, default: [:]][number] = lists[list]?.count ?? 0
                lists[list, default: []].append(Row(number: number, cells: [member: field.value]))
            }
        }
    }

    /// The rows of the list at a pointer that say anything, in the order of the form.
    func rows(of pointer: String) -> [Row] {
        (lists[pointer] ?? []).filter { !$0.isBlank }
    }
}

extension FormRows {
    /// What the rows of one list come to.
    struct Reading {
        private(set) var value: JSON
        /// Rows that a JSON object cannot hold: without a name, or with one that another row has.
        private(set) var unplaced: [(name: String, value: String)] = []
        /// Where in the form each element or member of the value is, by its step in a pointer.
        private(set) var numbers: [String: Int] = [:]
        private(set) var unplacedNumbers: [Int] = []

        var isEmpty: Bool { value == .array([]) || value == .object([]) }

        init(_ field: EditorField, of content: JSON, _ rows: [Row]) {
            let present = content.value(at: JSONPointer(field.path.map { .name($0) }))
            switch field.kind {
            case .pairs: value = .object([])
            default: value = .array([])
            }
            switch field.kind {
            case .table(let columns): readTable(columns, rows, present?.array ?? [])
            case .pairs: readPairs(rows, present)
            default: readLines(rows, present?.array ?? [])
            }
        }

        private mutating func readLines(_ rows: [Row], _ present: [JSON]) {
            let elements = rows.compactMap { row -> JSON? in
                let text = row.cells[""] ?? ""
                let same = present.first { TypedText.read(text, isNumber: false, present: $0) == $0 }
                return same ?? TypedText.read(text, isNumber: false, present: nil)
            }
            value = .array(elements)
            number(rows)
        }

        private mutating func readTable(_ columns: [EditorField.Column], _ rows: [Row], _ present: [JSON]) {
            let names = Set(rows.map { $0.cells["name"] ?? "" })
            let elements = rows.map { row -> JSON in
                let name = row.cells["name"] ?? ""
                // A row keeps what its element says besides: found by its name or, when renamed, by its place.
                let renamed = present.indices.contains(row.number) ? present[row.number] : nil
                let isRenamed = renamed.map { !names.contains(TypedText.shown($0["name"])) } ?? false
                let base = present.first { TypedText.shown($0["name"]) == name } ?? (isRenamed ? renamed : nil)
                return columns.reduce(base?.members == nil ? .object([]) : base ?? .object([])) { element, column in
                    guard let text = row.cells[column.member] else { return element }
                    let before = element[column.member]
                    let value = TypedText.read(text, isNumber: column.isNumber, present: before)
                    guard let value else { return element.clearing([column.member]) }
                    return value == before ? element : element.putting(value, at: [column.member])
                }
            }
            value = .array(elements)
            number(rows)
        }

        private mutating func readPairs(_ rows: [Row], _ present: JSON?) {
            var members: [JSONMember] = []
            var taken: Set<String> = []
            for row in rows {
                let (name, text) = ((row.cells["name"] ?? "").trimmed, row.cells["value"] ?? "")
                guard !name.isEmpty, taken.insert(name).inserted else {
                    unplaced.append((name, text))
                    unplacedNumbers.append(row.number)
                    continue
                }
                let value = TypedText.read(text, isNumber: false, present: present?[name]) ?? .string("")
                members.append(JSONMember(name, value))
                numbers[name] = row.number
            }
            value = .object(members)
        }

        private mutating func number(_ rows: [Row]) {
            for (position, row) in rows.enumerated() { numbers[String(position)] = row.number }
        }
    }
}
