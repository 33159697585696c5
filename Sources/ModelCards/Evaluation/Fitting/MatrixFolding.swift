import JSONTree

/// Puts the small classes of a table of counts together, so that every count is still in it.
struct MatrixFolding {
    /// The rows or the columns of a table.
    struct Side {
        let names: [String]
        let totals: [Double]
    }

    /// Rows or columns of the folded table, and where those of the whole one went.
    struct Folded {
        let names: [String]
        let places: [Int]
        /// How many are in the last one together; 0 when all stay.
        let others: Int
    }

    let rows: Folded
    let columns: Folded

    /// Keeps the largest classes: by what their row counts, then by what their column counts, then the first.
    init(rows: Side, columns: Side, limit: Int) {
        var sizes: [JSONName: (row: Double, column: Double)] = [:]
        for (name, total) in zip(columns.names, columns.totals) { sizes[JSONName(name)] = (0, total) }
        for (name, total) in zip(rows.names, rows.totals) { sizes[JSONName(name), default: (0, 0)].row = total }
        self.rows = Self.fold(rows.names, sizes, limit)
        self.columns = Self.fold(columns.names, sizes, limit)
    }

    private static func fold(
        _ names: [String],
        _ sizes: [JSONName: (row: Double, column: Double)],
        _ limit: Int
    ) -> Folded {
        guard names.count > limit else {
            return Folded(names: names, places: Array(names.indices), others: 0)
        }
        let ranked = names.indices
            .map { ($0, sizes[JSONName(names[$0])] ?? (0, 0)) }
            .sorted { ($0.1.row, $0.1.column, -$0.0) > ($1.1.row, $1.1.column, -$1.0) }
        let kept = ranked.prefix(limit - 1).map(\.0).sorted()
        var places = Array(repeating: limit - 1, count: names.count)
        for (place, index) in kept.enumerated() { places[index] = place }
        let keptNames = kept.map { names[$0] }
        return Folded(
            names: keptNames + [otherName(beside: keptNames)],
            places: places,
            others: names.count - kept.count
        )
    }

    private static func otherName(beside names: [String]) -> String {
        var name = "other"
        while names.contains(name) { name += " classes" }
        return name
    }

    /// What the metric says about it; nil when all classes stay.
    var note: String? {
        guard rows.others > 0 || columns.others > 0 else { return nil }
        let other = (rows.others > 0 ? rows : columns).names.last ?? ""
        return "The largest classes by count; \(JSON.string(other).text) is the sum of \(summedUp) more."
    }

    private var summedUp: String {
        switch (rows.others, columns.others) {
        case (let rows, let columns) where rows == columns: "\(rows) classes"
        case (let rows, 0): "\(rows) rows"
        case (0, let columns): "\(columns) columns"
        case (let rows, let columns): "\(rows) rows and \(columns) columns"
        }
    }
}
