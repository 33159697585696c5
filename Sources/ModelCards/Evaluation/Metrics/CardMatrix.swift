import JSONTree

/// A matrix as a card has it: a list of rows, each a list of numbers.
struct CardMatrix {
    /// A matrix of more cells shows nothing that its first twenty rows or its largest classes could stand for.
    private static let mostCells = 1_000_000

    private let rows: [[JSON]]
    private let xAxisName: [String]?
    private let yAxisName: [String]?

    /// Takes the numbers.
    ///
    /// - Returns: nil, with a finding, when the value is no list of lists of numbers.
    init?(
        _ value: ReportValue,
        x: [String]?,
        y: [String]?,
        _ limits: EvaluationLimits,
        noting findings: inout FindingList
    ) {
        guard let elements = value.expectedElements("a matrix", noting: &findings) else { return nil }
        var rows: [[JSON]] = []
        var cellCount = 0
        let place = value.pointer
        for (row, element) in elements.enumerated() {
            let line = ReportValue(element, at: row, in: place)
            guard let cells = line.expectedElements("a matrix row", noting: &findings) else {
                return nil
            }
            var numbers: [JSON] = []
            for (column, cell) in cells.enumerated() {
                guard cell.isFiniteNumber else {
                    findings.add(
                        .warning,
                        at: line.pointer.appending(column),
                        "Left out with its matrix: \(cell.mention) is not a finite number"
                    )
                    return nil
                }
                numbers.append(.number(cell.textString))
            }
            rows.append(numbers)
            cellCount += numbers.count
            guard cellCount <= Self.mostCells || limits.maximumClasses == nil else {
                findings.add(.warning, at: value.pointer, "Left out: the matrix has more than \(Self.mostCells) cells")
                return nil
            }
        }
        guard !rows.isEmpty, rows.allSatisfy({ !$0.isEmpty }) else {
            findings.add(.warning, at: value.pointer, "Left out: the matrix has no rows, or a row without cells")
            return nil
        }
        if Set(rows.map(\.count)).count > 1 {
            findings.add(.information, at: value.pointer, "The rows of the matrix differ in length")
        }
        self.rows = rows
        xAxisName = x
        yAxisName = y
    }

    /// The matrix as a metric, its classes folded where it is too large and counts something, else cut.
    func metric(
        _ name: String,
        at pointer: JSONPointer,
        _ limits: EvaluationLimits,
        noting findings: inout FindingList
    ) -> MetricDraft {
        let limit = limits.maximumClasses ?? .max
        let width = rows.map(\.count).max() ?? 0
        guard rows.count > limit || width > limit else { return metric(name, rows, xAxisName, yAxisName, at: pointer) }
        var metric: MetricDraft
        if let folding = folding(limit), let folded = folded(folding) {
            metric = self.metric(
                name,
                folded,
                xAxisName.map { _ in folding.rows.names },
                yAxisName.map { _ in folding.columns.names },
                at: pointer
            )
            metric.notes = folding.note
        } else {
            let cut = rows.prefix(limit).map { Array($0.prefix(limit)) }
            metric = self.metric(
                name,
                cut,
                xAxisName.map { Array($0.prefix(limit)) },
                yAxisName.map { Array($0.prefix(limit)) },
                at: pointer
            )
            metric.notes = "The first \(cut.count) of \(rows.count) rows and \(min(width, limit)) of \(width) columns."
        }
        findings.add(.warning, at: pointer, "Reduced to at most \(limit) rows and columns. \(metric.notes ?? "")")
        return metric
    }

    private func metric(
        _ name: String,
        _ rows: [[JSON]],
        _ xAxisName: [String]?,
        _ yAxisName: [String]?,
        at pointer: JSONPointer
    ) -> MetricDraft {
        let value = JSON.array(rows.map { .array($0) })
        return MetricDraft(
            name,
            .fixed(type: "matrix", value: value),
            at: pointer,
            xAxisName: xAxisName.map { .array($0.map { .string($0) }) },
            yAxisName: yAxisName.map { .array($0.map { .string($0) }) }
        )
    }

    /// Only a square table of whole numbers, none negative, with a name for every class or for none can be summed up.
    private func folding(_ limit: Int) -> MatrixFolding? {
        let counts = rows.allSatisfy { row in row.count == rows.count && row.allSatisfy { ($0.int ?? -1) >= 0 } }
        guard counts else { return nil }
        let names = [xAxisName, yAxisName].map { $0 ?? rows.indices.map(String.init) }
        guard names.allSatisfy({ $0.count == rows.count }) else { return nil }
        let rowTotals = rows.map { $0.reduce(0) { $0 + ($1.double ?? 0) } }
        let columnTotals = rows.indices.map { column in rows.reduce(0) { $0 + ($1[column].double ?? 0) } }
        return MatrixFolding(
            rows: .init(names: names[0], totals: rowTotals),
            columns: .init(names: names[1], totals: columnTotals),
            limit: limit
        )
    }

    private func folded(_ folding: MatrixFolding) -> [[JSON]]? {
        let empty = Array(repeating: CountSum(), count: folding.columns.names.count)
        var sums = Array(repeating: empty, count: folding.rows.names.count)
        for (row, cells) in rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                sums[folding.rows.places[row]][folding.columns.places[column]].add(cell)
            }
        }
        let folded = sums.map { $0.compactMap(\.json) }
        return folded.allSatisfy { $0.count == empty.count } ? folded : nil
    }
}
