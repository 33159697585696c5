import JSONTree

extension ChartText {
    /// What a form shows of a metric's value, with every digit; a text that was typed and is no value yet as it is.
    package static func text(of metric: JSON, as type: MetricType) -> String {
        guard let value = metric["value"] else { return "" }
        guard let rows = value.array else { return value.string ?? value.text }
        switch type {
        case .barChart:
            let names = texts(metric["x_axis_name"])
            return spelt(
                rows.enumerated().map { position, bar in
                    names.isEmpty ? [cell(bar)] : [position < names.count ? names[position] : "", cell(bar)]
                }
            )
        case .matrix:
            return spelt(grid(rows, columns: texts(metric["x_axis_name"]), names: texts(metric["y_axis_name"])))
        default:
            return spelt(rows.map { point in point.array.map { $0.map(cell) } ?? [cell(point)] })
        }
    }

    private static func grid(_ rows: [JSON], columns: [String], names: [String]) -> [[String]] {
        let numbers = rows.map { row in row.array.map { $0.map(cell) } ?? [cell(row)] }
        guard !columns.isEmpty || !names.isEmpty else { return numbers }
        let lines = numbers.enumerated().map { position, row in [position < names.count ? names[position] : ""] + row }
        return columns.isEmpty ? lines : [[""] + columns] + lines
    }

    private static func texts(_ list: JSON?) -> [String] { (list?.array ?? []).map(cell) }

    private static func cell(_ value: JSON) -> String { value.string ?? value.text }

    /// Rows with tabs between their cells, as spreadsheets copy them.
    private static func spelt(_ rows: [[String]]) -> String {
        rows.map { row in row.map(quoted).joined(separator: "\t") }.joined(separator: "\n")
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { $0 == "\t" || $0.isNewline || $0 == "\"" }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
