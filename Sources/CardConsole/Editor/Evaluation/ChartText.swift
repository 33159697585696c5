import JSONTree

/// What a line graph, a bar chart or a matrix shows, as a text to type or to paste: a row a line.
package struct ChartText: Hashable, Sendable {
    /// The metric's value.
    package let value: JSON
    /// The names of bars or columns; nil leaves the metric's member alone.
    package var xNames: JSON?
    /// The names of rows.
    package var yNames: JSON?

    /// Reads what was typed for a metric of that type.
    ///
    /// - Throws: everything that is wrong, by lines.
    package init(_ text: String, as type: MetricType) throws(ChartTextProblems) {
        let table: PastedTable
        do throws(PastedTableProblem) {
            table = try PastedTable(text)
        } catch {
            throw ChartTextProblems([text.trimmed.isEmpty ? Self.missing(type) : error.description])
        }
        switch type {
        case .barChart: self = try Self.bars(table)
        case .matrix: self = try Self.matrix(table)
        default: self = try Self.points(table)
        }
    }

    private init(value: JSON, xNames: JSON? = nil, yNames: JSON? = nil) {
        self.value = value
        self.xNames = xNames
        self.yNames = yNames
    }

    private static func missing(_ type: MetricType) -> String {
        switch type {
        case .barChart: "Give at least one bar: a name and a number, such as north, 0.93."
        case .matrix: "Give at least one row of numbers."
        default: "Give at least one point: two numbers, such as 0.1, 0.93."
        }
    }

    private static func points(_ table: PastedTable) throws(ChartTextProblems) -> ChartText {
        var numbers = NumberColumns()
        for row in numbers.rows(of: table, least: 2, most: 2) {
            numbers.add(.array(row.cells.map { numbers.number($0, line: row.line) }))
        }
        return ChartText(value: .array(try numbers.end()))
    }

    private static func bars(_ table: PastedTable) throws(ChartTextProblems) -> ChartText {
        var numbers = NumberColumns()
        let isNamed = table.body.contains { $0.cells.count > 1 }
        let rows = numbers.rows(of: table, least: isNamed ? 2 : 1, most: isNamed ? 2 : 1)
        for row in rows {
            numbers.add(numbers.number(row.cells.last ?? "", line: row.line))
        }
        let names = isNamed ? rows.map { JSON.string($0.cells[0]) } : []
        numbers.checkNames(rows.map { ($0.line, isNamed ? $0.cells[0] : "") }, of: "bar")
        return ChartText(value: .array(try numbers.end()), xNames: .array(names))
    }

    private static func matrix(_ table: PastedTable) throws(ChartTextProblems) -> ChartText {
        let grid = NamedGrid(table)
        var numbers = NumberColumns()
        numbers.checkSize(grid)
        for row in grid.rows {
            numbers.add(.array(row.cells.map { numbers.number($0, line: row.line) }))
        }
        numbers.checkNames(grid.columnNames.map { (grid.headerLine, $0) }, of: "column")
        numbers.checkNames(zip(grid.rows, grid.rowNames).map { ($0.line, $1) }, of: "row")
        return ChartText(
            value: .array(try numbers.end()),
            xNames: .array(grid.columnNames.map { .string($0) }),
            yNames: .array(grid.rowNames.map { .string($0) })
        )
    }
}

/// Everything that is wrong with a text of numbers; at least one sentence.
package struct ChartTextProblems: Error, Hashable, Sendable, CustomStringConvertible {
    package let sentences: [String]

    init(_ sentences: [String]) {
        self.sentences = sentences
    }

    /// The first few sentences, and how many more there are.
    package var description: String {
        let shown = sentences.prefix(4).joined(separator: " ")
        return sentences.count > 4 ? "\(shown) \(sentences.count - 4) more lines have a problem." : shown
    }
}
