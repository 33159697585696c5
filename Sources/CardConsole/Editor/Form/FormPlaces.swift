import JSONTree

/// Where in a form the places of a content are.
///
/// After rows were removed, or left blank, the third element of a list may stand in the fifth row.
package struct FormPlaces: Sendable {
    private struct List {
        let isPairs: Bool
        let numbers: [String: Int]
        let unplaced: [Int]
    }

    private var lists: [String: List] = [:]

    package init() {}

    /// The places of a form that has just been filled from a document.
    package init(_ document: EditDocument) {
        for field in EditorStep.allCases.flatMap(\.fields) {
            guard case .pairs = field.kind else { continue }
            let members = document.content.value(at: JSONPointer(field.path.map { .name($0) }))?.members ?? []
            let pending = document.pending.count { $0.path == field.pointer }
            lists[field.pointer] = List(
                isPairs: true,
                numbers: Dictionary(members.map(\.name).enumerated().map { ($1, $0) }) { first, _ in first },
                unplaced: Array(members.count..<members.count + pending)
            )
        }
    }

    mutating func add(_ reading: FormRows.Reading, at field: EditorField) {
        var isPairs = false
        if case .pairs = field.kind { isPairs = true }
        lists[field.pointer] = List(
            isPairs: isPairs,
            numbers: reading.numbers,
            unplaced: reading.unplacedNumbers
        )
    }

    /// The id of the element in the form that shows what is at a pointer of the content.
    package func field(of pointer: String) -> String {
        for (list, places) in lists where pointer.hasPrefix(list + "/") {
            let rest = pointer.dropFirst(list.count + 1).split(separator: "/", omittingEmptySubsequences: false)
            guard let step = rest.first else { break }
            if step.hasPrefix(PendingPair.mark), let position = Int(step.dropFirst(PendingPair.mark.count)) {
                guard places.unplaced.indices.contains(position) else { break }
                return "\(list)/\(places.unplaced[position])/name"
            }
            let name = JSONPointer.unescaped(step)
            guard let number = places.numbers[name] else { break }
            let tail = rest.dropFirst().map { "/" + $0 }.joined()
            return "\(list)/\(number)" + (places.isPairs ? "/value" : tail)
        }
        return pointer
    }
}
