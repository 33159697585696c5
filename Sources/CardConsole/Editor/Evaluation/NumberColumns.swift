import JSONTree

/// Collects the numbers of a table, and all that is wrong with them.
struct NumberColumns {
    private var values: [JSON] = []
    private var problems: [String] = []

    /// The longest name of a bar, a column or a row.
    static let longestName = 63
    /// The most rows and columns of a matrix.
    static let mostClasses = 20

    /// The rows of a table that must have that many cells; none when one has not.
    mutating func rows(of table: PastedTable, least: Int, most: Int) -> [PastedTable.Row] {
        do throws(PastedTableProblem) {
            return try table.body(least: least, most: most)
        } catch {
            problems.append(error.description)
            return []
        }
    }

    /// The number in a cell; what is none is noted.
    mutating func number(_ text: String, line: Int) -> JSON {
        do throws(NotANumber) {
            return try PastedNumber.read(text)
        } catch {
            problems.append("Line \(line): \(error.description)")
            return .null
        }
    }

    mutating func add(_ value: JSON) {
        values.append(value)
    }

    mutating func checkNames(_ names: [(line: Int, name: String)], of thing: String) {
        for (line, name) in names where name.unicodeScalars.count > Self.longestName {
            problems.append(
                "Line \(line): the name of a \(thing) has at most \(Self.longestName) characters; this one has "
                    + "\(name.unicodeScalars.count)."
            )
        }
    }

    mutating func checkSize(_ grid: NamedGrid) {
        if grid.rows.isEmpty { problems.append("Give at least one row of numbers below the names.") }
        if grid.rows.count > Self.mostClasses {
            problems.append("A matrix has at most \(Self.mostClasses) rows; these are \(grid.rows.count).")
        }
        let width = grid.columnNames.isEmpty ? grid.rows.first?.cells.count ?? 0 : grid.columnNames.count
        if width > Self.mostClasses {
            problems.append("A matrix has at most \(Self.mostClasses) columns; these are \(width).")
        }
        for row in grid.rows where row.cells.count != width {
            problems.append("Line \(row.line) has \(Self.count(row.cells.count)); the first has \(width).")
        }
    }

    private static func count(_ cells: Int) -> String { cells == 1 ? "1 number" : "\(cells) numbers" }

    /// The values in order.
    ///
    /// - Throws: everything that was noted.
    func end() throws(ChartTextProblems) -> [JSON] {
        guard problems.isEmpty else { throw ChartTextProblems(problems) }
        return values
    }
}

/// A table of numbers with or without names above its columns and before its rows.
struct NamedGrid {
    let columnNames: [String]
    let headerLine: Int
    let rowNames: [String]
    /// The numbers alone.
    let rows: [PastedTable.Row]

    init(_ table: PastedTable) {
        let first = table.rows[0].cells
        let hasHeader = Self.hasHeader(table)
        let body = hasHeader ? table.rows.dropFirst() : table.rows[...]
        let hasNames =
            hasHeader && first.first?.isEmpty == true
            || body.contains { row in row.cells.first.map { !PastedNumber.looksLikeOne($0) } ?? false }
            || hasHeader && first.count > 1 && first.dropFirst().allSatisfy(PastedNumber.looksLikeOne)
        let names = hasNames ? body.map { $0.cells.first ?? "" } : []
        let columns = hasHeader ? (hasNames ? Array(first.dropFirst()) : first) : []
        rowNames = names.allSatisfy(\.isEmpty) ? [] : names
        columnNames = columns.allSatisfy(\.isEmpty) ? [] : columns
        headerLine = table.rows[0].line
        rows = body.map { row in
            PastedTable.Row(line: row.line, cells: hasNames ? Array(row.cells.dropFirst()) : row.cells)
        }
    }

    /// Names of columns may be numbers, such as those of classes: then it takes a corner that is empty, or that is a
    /// word above numbers.
    private static func hasHeader(_ table: PastedTable) -> Bool {
        guard table.rows.count > 1 else { return false }
        let first = table.rows[0].cells
        if table.hasHeader || first.first?.isEmpty == true { return true }
        if first.dropFirst().contains(where: { !$0.isEmpty && !PastedNumber.looksLikeOne($0) }) { return true }
        guard let corner = first.first, !PastedNumber.looksLikeOne(corner) else { return false }
        return table.rows.dropFirst().allSatisfy { PastedNumber.looksLikeOne($0.cells.first ?? "") }
    }
}
