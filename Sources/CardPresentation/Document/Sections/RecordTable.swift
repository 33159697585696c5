import JSONTree

/// A list of objects with the same few members, as a table.
enum RecordTable {
    /// Takes the list as a heading and a table; members beyond the columns share a last column, "Notes".
    ///
    /// A list with an element that is no object stays where it is and shows as facts.
    static func blocks(
        takingFrom fields: inout Fields,
        _ name: String,
        titled title: String,
        remark: String? = nil,
        columns: [(field: String, label: String)]
    ) -> [Block] {
        guard let position = fields.rest.firstIndex(where: { $0.name == name }),
            let elements = fields.rest[position].value.array, elements.allSatisfy({ $0.members != nil })
        else { return [] }
        _ = fields.take(name)
        guard !elements.isEmpty else { return [] }
        let records = elements.map { Record($0, columns.map(\.field)) }
        let isUsed = columns.indices.map { column in records.contains { $0.values[column] != nil } }
        let hasMore = records.contains { !$0.more.isEmpty }
        let kept = columns.indices.filter { $0 == 0 || isUsed[$0] }
        let rows = records.map { record in
            kept.map { record.values[$0] ?? .blank }
                + (hasMore ? [record.more.isEmpty ? .blank : Passage(record.more)] : [])
        }
        let labels = kept.map { columns[$0].label } + (hasMore ? ["More"] : [])
        return [.heading(Heading(2, title, remark: remark)), .table(Table(columns: labels, rows: rows))]
    }
}

/// One object as a table's row.
private struct Record {
    let values: [Passage?]
    /// The members that have no column, as text.
    let more: String

    init(_ object: JSON, _ columns: [String]) {
        var fields = Fields(object)
        values = columns.map { name in
            fields.take(name).map { GenericFacts.passage($0) ?? Passage($0.text, .code) }
        }
        more = fields.takeRest().map { "\($0.label): \($0.values.map(\.text).joined(separator: ", "))" }
            .joined(separator: "\n")
    }
}
