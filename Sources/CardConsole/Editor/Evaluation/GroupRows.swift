import JSONTree
import ModelCards

/// The rows of one metric group's form: single values to type, and between them the charts that have pages of their own.
///
/// A form is sent again and again while somebody types, so it is read as a whole every time: its rows become the list,
/// in their order. A chart is told by how many charts stand before it, which typing never changes.
struct GroupRows {
    private enum Row {
        case single([String: String])
        case chart(Int)
    }

    private var rows: [(number: Int, row: Row)]

    /// Reads the fields below `base`, such as `/evaluation_details/0/metric_groups/1/metric_data`.
    init(_ fields: FormFields, below base: String) {
        var cells: [Int: [String: String]] = [:]
        for field in fields.all where field.name.hasPrefix(base + "/") {
            let steps = field.name.dropFirst(base.count + 1).split(separator: "/")
            guard steps.count == 2, let number = Int(steps[0]) else { continue }
            cells[number, default: [:]][String(steps[1])] = field.value
        }
        rows = cells.sorted { $0.key < $1.key }.compactMap { number, cells in
            if let chart = cells["chart"] { return Int(chart).map { (number, .chart($0)) } }
            let isBlank = ["name", "value", "notes"].allSatisfy { cells[$0]?.trimmed.isEmpty ?? true }
            return isBlank ? nil : (number, .single(cells))
        }
    }

    mutating func remove(_ number: Int) {
        rows.removeAll { $0.number == number }
    }

    /// Moves a row past the next one of its sort: single values stand in one table, charts below it.
    mutating func move(_ number: Int, by offset: Int) {
        guard let from = rows.firstIndex(where: { $0.number == number }) else { return }
        let isChart = Self.isChart(rows[from].row)
        let others = rows.indices.filter { Self.isChart(rows[$0].row) == isChart }
        guard let place = others.firstIndex(of: from), others.indices.contains(place + offset) else { return }
        rows.swapAt(from, others[place + offset])
    }

    private static func isChart(_ row: Row) -> Bool {
        if case .chart = row { true } else { false }
    }

    /// The metrics that the form comes to; a chart that it does not have is removed only by ``remove(_:)``.
    func metrics(from present: [JSON]) -> [JSON] {
        let charts = present.filter(\.isDrawn)
        let bases = SingleBases(present.filter { !$0.isDrawn })
        let typed = rows.compactMap { _, row in
            if case .single(let cells) = row { cells } else { nil }
        }
        var singles = bases.found(for: typed.map { $0["name"] ?? "" }).makeIterator()
        return rows.compactMap { _, row in
            switch row {
            case .chart(let ordinal): charts.indices.contains(ordinal) ? charts[ordinal] : nil
            case .single(let cells): Self.metric(cells, from: singles.next() ?? .object([]))
            }
        }
    }

    /// What a row comes to; what it shows as it was stays as it was, to the digit.
    private static func metric(_ cells: [String: String], from base: JSON) -> JSON {
        let type = cells["type"] ?? base["type"]?.string ?? MetricType.number.rawValue
        let text = cells["value"] ?? ""
        let isSame = base["type"]?.string == type && base["value"].map { SingleValue.text($0) == text } ?? false
        let value = isSame ? base["value"] : SingleValue.json(text, as: MetricType(rawValue: type) ?? .string)
        let name = TypedText.read(cells["name"] ?? "", isNumber: false, present: base["name"])
        return
            base
            .with("name", name ?? .string(""))
            .with("type", .string(type))
            .with("value", value)
            .with("notes", TypedText.read(cells["notes"] ?? "", isNumber: false, present: base["notes"]))
    }
}

/// Finds the metric that each row of a form shows: by its name or, when it was renamed, by its place.
private struct SingleBases {
    private let metrics: [JSON]

    init(_ metrics: [JSON]) {
        self.metrics = metrics
    }

    func found(for names: [String]) -> [JSON] {
        var taken = Set<Int>()
        var bases = names.map { name -> JSON? in
            let position = metrics.indices.first { position in
                !taken.contains(position) && metrics[position]["name"].map { TypedText.shown($0) } == name
            }
            return position.map { position in
                taken.insert(position)
                return metrics[position]
            }
        }
        for position in bases.indices where bases[position] == nil && metrics.indices.contains(position) {
            if taken.insert(position).inserted { bases[position] = metrics[position] }
        }
        return bases.map { $0 ?? .object([]) }
    }
}

extension JSON {
    /// The object with a member, or without it.
    func with(_ name: String, _ value: JSON?) -> JSON {
        guard let value else { return self[name] == nil ? self : removing(at: JSONPointer([.name(name)])) }
        return self[name] == value ? self : setting(value, at: JSONPointer([.name(name)]))
    }
}
