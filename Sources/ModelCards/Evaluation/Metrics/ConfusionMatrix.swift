import JSONTree

/// How often a model took each class for each, still where the report has it: an object of rows, each an object of
/// counts.
struct ConfusionMatrix {
    /// Twenty classes of more say nothing about the model.
    private static let mostClasses = 100_000

    private let place: ReportValue
    private var rowNames: [String] = []
    private var rows: [JSONView] = []
    private var columns = ColumnTable()
    private var rowSums: [CountSum] = []
    private var columnSums: [CountSum] = []
    private var cellCount = 0
    private var badCells = (count: 0, first: JSONPointer())

    /// Reads the names and the sums.
    ///
    /// - Returns: nil, with a finding, when the value is no table of numbers.
    init?(_ value: ReportValue, noting findings: inout FindingList) {
        place = value
        guard let members = value.expectedMembers("the confusion matrix", noting: &findings) else { return nil }
        for member in members {
            guard let cells = member.value.expectedMembers("a row of a confusion matrix", noting: &findings) else {
                return nil
            }
            take(cells, of: member)
            guard max(rows.count, columns.names.count) <= Self.mostClasses else {
                findings.add(.warning, at: value.pointer, "Left out: it has more than \(Self.mostClasses) classes")
                return nil
            }
        }
        guard badCells.count == 0 else {
            let more = badCells.count > 1 ? ", nor are \(badCells.count - 1) others" : ""
            findings.add(
                .warning,
                at: badCells.first,
                "Left out with its confusion matrix: the count is not a finite number\(more)"
            )
            return nil
        }
        guard cellCount > 0 else {
            findings.add(.warning, at: value.pointer, "Left out: the confusion matrix has no cells")
            return nil
        }
    }

    private mutating func take(_ cells: ReportMembers, of row: ReportMember) {
        var sum = CountSum()
        columns.beginRow()
        for cell in cells {
            guard columns.names.count <= Self.mostClasses else { return }
            let column = columns.index(of: cell.nameView)
            if column == columnSums.count { columnSums.append(CountSum()) }
            guard cell.value.view.isFiniteNumber else {
                badCells = (badCells.count + 1, badCells.count == 0 ? cell.value.pointer : badCells.first)
                continue
            }
            sum.add(cell.value.view)
            columnSums[column].add(cell.value.view)
            cellCount += 1
        }
        rowNames.append(row.name)
        rows.append(row.value.view)
        rowSums.append(sum)
    }

    /// The matrix as a metric: `x_axis_name` are the rows, `y_axis_name` the columns, as the SDK has them.
    func metric(_ name: String, _ limits: EvaluationLimits, noting findings: inout FindingList) -> MetricDraft? {
        noteGaps(&findings)
        let order = hasGaps ? columns.order(by: rowNames) : columns.orderOfLastRow
        let folding = MatrixFolding(
            rows: .init(names: rowNames, totals: rowSums.map(\.value)),
            columns: .init(names: order.map { columns.names[$0] }, totals: order.map { columnSums[$0].value }),
            limit: limits.maximumClasses ?? .max
        )
        guard let value = json(folding, order) else {
            findings.add(.warning, at: place.pointer, "Left out: the sums of the confusion matrix are too large")
            return nil
        }
        var metric = MetricDraft(name, .fixed(type: "matrix", value: value), at: place.pointer)
        metric.xAxisName = labels(folding.rows.names, limits, noting: &findings)
        metric.yAxisName = labels(folding.columns.names, limits, noting: &findings)
        metric.notes = folding.note
        if let note = folding.note {
            findings.add(.warning, at: place.pointer, "Reduced to \(limits.maximumClasses ?? 0) classes. \(note)")
        }
        return metric
    }

    private var hasGaps: Bool { rows.count * columns.names.count > cellCount }

    private func labels(_ names: [String], _ limits: EvaluationLimits, noting findings: inout FindingList) -> JSON {
        guard limits.cutsTexts else { return .array(names.map { .string($0) }) }
        let limit = ReportDraft.longestText
        let labels = names.map { $0.shortened(to: limit) }
        let cut = zip(names, labels).filter { $0.utf8.count != $1.utf8.count }.count
        if cut > 0 {
            findings.add(.warning, at: place.pointer, "\(cut) names of classes are cut to \(limit) characters")
        }
        return .array(labels.map { .string($0) })
    }

    private func noteGaps(_ findings: inout FindingList) {
        if hasGaps {
            let gaps = rows.count * columns.names.count - cellCount
            findings.add(.warning, at: place.pointer, "\(gaps) cells that the rows leave out count as 0")
        }
        if columns.isDisordered {
            findings.add(
                .information,
                at: place.pointer,
                "The rows name their columns in different orders; their cells were put into one"
            )
        }
    }

    /// The rows as they are, or summed up; nil when a sum is too large.
    private func json(_ folding: MatrixFolding, _ order: [Int]) -> JSON? {
        var places = Array(repeating: 0, count: order.count)
        for (position, column) in order.enumerated() { places[column] = folding.columns.places[position] }
        let isFolded = folding.note != nil
        let empty = Array(repeating: CountSum(), count: folding.columns.names.count)
        var sums = isFolded ? Array(repeating: empty, count: folding.rows.names.count) : []
        var whole: [JSON] = []
        var table = columns
        for (row, cells) in rows.enumerated() {
            table.beginRow()
            var values = isFolded ? [] : Array(repeating: JSON.number("0"), count: order.count)
            for cell in cells.members {
                let column = places[table.index(of: cell.name)]
                if isFolded {
                    sums[folding.rows.places[row]][column].add(cell.value)
                } else {
                    values[column] = .number(cell.value.textString)
                }
            }
            if !isFolded { whole.append(.array(values)) }
        }
        guard isFolded else { return .array(whole) }
        let folded = sums.map { $0.compactMap(\.json) }
        return folded.allSatisfy { $0.count == empty.count } ? .array(folded.map { .array($0) }) : nil
    }
}

/// Finds columns by name, quickly as long as every row names them in the same order.
private struct ColumnTable {
    private(set) var names: [String] = []
    /// Whether the rows have them in different orders, gaps apart.
    private(set) var isDisordered = false
    private var views: [JSONView] = []
    private var indices: [JSONName: Int] = [:]
    private var position = 0
    private var lastRow: [Int] = []

    /// The columns as the last row has them, by which the SDK labels all rows.
    var orderOfLastRow: [Int] { lastRow }

    /// The columns in the order of the rows of the same names, then the others as they came.
    func order(by rowNames: [String]) -> [Int] {
        let known = rowNames.compactMap { indices[JSONName($0)] }
        var isListed = Array(repeating: false, count: names.count)
        for index in known { isListed[index] = true }
        return known + names.indices.filter { !isListed[$0] }
    }

    /// What is asked next is the first column of a row.
    mutating func beginRow() {
        position = 0
        lastRow.removeAll(keepingCapacity: true)
    }

    /// The number of the column, which may be new.
    mutating func index(of name: JSONView) -> Int {
        let index = known(name) ?? insert(name)
        if let last = lastRow.last, last > index { isDisordered = true }
        position = index + 1
        lastRow.append(index)
        return index
    }

    private func known(_ name: JSONView) -> Int? {
        if position < views.count, views[position].isSameString(as: name) { return position }
        return indices[JSONName(name.string ?? "")]
    }

    private mutating func insert(_ name: JSONView) -> Int {
        let text = name.string ?? ""
        indices[JSONName(text)] = names.count
        names.append(text)
        views.append(name)
        return names.count - 1
    }
}
