extension PastedTable {
    /// The rows below the names of the columns, with the cells in a wanted order.
    ///
    /// When the table names its columns and knows a wanted name, the columns go by their names; otherwise by their
    /// places.
    ///
    /// - Parameters:
    ///   - names: what the columns are called, in lowercase.
    ///   - least: how many of them a row must have.
    /// - Throws: which line has too few or too many cells.
    package func rows(columns names: [String], least: Int) throws(PastedTableProblem) -> [Row] {
        let rows = try body(least: least, most: names.count)
        guard let header = header?.map({ $0.lowercased() }) else { return rows }
        let places = names.map { name in header.firstIndex { $0 == name || $0 == name + "s" || $0 + "s" == name } }
        // A column of another name stays where it is, in a place that no named column takes.
        var free = names.indices.filter { !places.contains($0) }
        guard places.contains(where: { $0 != nil }) else { return rows }
        let order = places.map { place in place ?? (free.isEmpty ? nil : free.removeFirst()) }
        return rows.map { row in
            // The names may go on behind the last cell of any row.
            Row(line: row.line, cells: order.map { $0.flatMap { $0 < row.cells.count ? row.cells[$0] : nil } ?? "" })
        }
    }
}
