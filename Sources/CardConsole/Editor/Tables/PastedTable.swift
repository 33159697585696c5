/// A table that somebody copied from a spreadsheet, a CSV file, a Markdown page or a terminal.
///
/// Nothing is guessed that could be guessed wrongly: cells stay texts, and ``PastedNumber`` says why one is no number.
package struct PastedTable: Hashable, Sendable {
    /// Cells beside each other.
    package struct Row: Hashable, Sendable {
        /// The line of the text that the row begins in, counted from 1.
        package let line: Int
        package let cells: [String]

        package init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    /// Every row that has anything in it, the one with the names of the columns too.
    package let rows: [Row]
    /// Whether the first row names the columns.
    package let hasHeader: Bool

    /// Reads a text.
    ///
    /// - Throws: that there is nothing, or that a quotation mark is left open.
    package init(_ text: String) throws(PastedTableProblem) {
        let lines = TableLines(text)
        switch TableSeparator.detected(in: lines.texts) {
        case .bars:
            let isRuled = lines.texts.contains(where: TableSeparator.isRule)
            rows = lines.numbered.filter { !TableSeparator.isRule($0.text) }.map { line in
                Row(line: line.number, cells: TableSeparator.barCells(of: line.text))
            }
            hasHeader = isRuled || Self.namesColumns(rows)
        case .character(let separator):
            rows = try SeparatedCells.rows(of: lines, separatedBy: separator)
            hasHeader = Self.namesColumns(rows)
        case .blanks(let least):
            rows = lines.numbered.map { line in
                Row(line: line.number, cells: TableSeparator.cells(of: line.text, blanks: least))
            }
            hasHeader = Self.namesColumns(rows)
        case .pair(let separator):
            rows = lines.numbered.map { line in
                Row(line: line.number, cells: TableSeparator.pair(in: line.text, separator) ?? [line.text.trimmed])
            }
            hasHeader = Self.namesColumns(rows)
        }
        guard !rows.isEmpty else { throw PastedTableProblem(line: nil, "There is no table here.") }
    }

    /// The names of the columns, when the table has them.
    package var header: [String]? { hasHeader ? rows.first?.cells : nil }

    /// The rows below the names of the columns.
    package var body: ArraySlice<Row> { hasHeader ? rows.dropFirst() : rows[...] }

    /// The rows below the names of the columns, each with that many cells; cells that are missing or too many but
    /// empty do not matter.
    ///
    /// - Parameter least: how many cells a row must have.
    /// - Throws: which line has too few or too many.
    package func body(least: Int, most: Int) throws(PastedTableProblem) -> [Row] {
        var rows: [Row] = []
        for row in body {
            var cells = row.cells
            while cells.count > most, cells.last?.isEmpty == true { cells.removeLast() }
            guard (least...most).contains(cells.count) else {
                let wanted = least == most ? "\(least)" : "\(least) to \(most)"
                let unit = cells.count == 1 ? "1 cell" : "\(cells.count) cells"
                throw PastedTableProblem(line: row.line, "has \(unit); \(wanted) are expected here.")
            }
            cells += Array(repeating: "", count: most - cells.count)
            rows.append(Row(line: row.line, cells: cells))
        }
        return rows
    }

    /// Columns are named when one of them has numbers below a word, or when the words are such as name columns.
    private static func namesColumns(_ rows: [Row]) -> Bool {
        guard let first = rows.first, rows.count > 1 else { return false }
        let names = first.cells
        guard names.contains(where: { !$0.isEmpty }), !names.contains(where: PastedNumber.looksLikeOne) else {
            return false
        }
        if names.allSatisfy({ usualNames.contains($0.lowercased()) }) { return true }
        return names.indices.contains { column in
            let cells = rows.dropFirst().compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
            let filled = cells.filter { !$0.isEmpty }
            return !filled.isEmpty && filled.allSatisfy(PastedNumber.looksLikeOne)
        }
    }

    private static let usualNames: Set<String> = [
        "name", "value", "notes", "note", "parameter", "hyperparameter", "metric", "key", "setting", "label",
        "description", "comment", "type",
    ]
}

/// Why a text is no table, or not the one that is wanted.
package struct PastedTableProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, counted from 1; nil when the problem is the whole text's.
    package let line: Int?
    /// What is wrong, as the rest of a sentence that begins with the line.
    package let message: String

    package init(line: Int?, _ message: String) {
        self.line = line
        self.message = message
    }

    /// A sentence.
    package var description: String { line.map { "Line \($0) \(message)" } ?? message }
}
