import JSONTree

/// What a table shows of the elements of a list.
struct ListColumn: Sendable {
    let title: String
    /// Whether a part of what the column holds would say nothing.
    let isRigid: Bool
    private let cell: @Sendable (JSON, TimeText) -> Table.Cell

    /// Shows what a function makes of an element.
    init(_ title: String, isRigid: Bool = false, _ cell: @escaping @Sendable (JSON, TimeText) -> Table.Cell) {
        self.title = title
        self.isRigid = isRigid
        self.cell = cell
    }

    /// A member as it is.
    static func text(_ title: String, _ member: String) -> ListColumn {
        ListColumn(title) { element, _ in Table.Cell(element[member]?.cell ?? "") }
    }

    /// A member that holds a moment.
    static func time(_ title: String, _ member: String) -> ListColumn {
        ListColumn(title, isRigid: true) { element, times in Table.Cell(times.text(element[member])) }
    }

    /// A member that holds a status.
    static func status(_ title: String, _ member: String) -> ListColumn {
        ListColumn(title) { element, _ in
            let status = element[member]?.cell ?? ""
            return Table.Cell(status, look: .ofStatus(status))
        }
    }

    /// What stands in the column for one element.
    func callAsFunction(_ element: JSON, _ times: TimeText) -> Table.Cell {
        cell(element, times)
    }
}

/// A list that is printed while its pages arrive: a table for people, one array for programs.
struct ListOutput {
    let columns: [ListColumn]
    let session: Session
    private var table: Table?
    private var isEmpty = true

    /// Prepares to print.
    init(columns: [ListColumn], session: Session) {
        self.columns = columns
        self.session = session
    }

    /// Prints a page.
    ///
    /// - Returns: false when nobody reads any more.
    mutating func append(_ elements: [JSON]) -> Bool {
        guard !elements.isEmpty else { return true }
        defer { isEmpty = false }
        switch session.format {
        case .json: return appendJSON(elements)
        case .table: return appendRows(elements)
        }
    }

    /// Prints what ends the list.
    func end() {
        switch session.format {
        case .json: Terminal.output.line(isEmpty ? "[]" : "\n]")
        case .table where isEmpty && Terminal.output.isInteractive: session.remark("Nothing to list.")
        case .table: break
        }
    }

    private func appendJSON(_ elements: [JSON]) -> Bool {
        let texts = elements.map { "  " + $0.prettyText.replacing("\n", with: "\n  ") }
        return Terminal.output.text((isEmpty ? "[\n" : ",\n") + texts.joined(separator: ",\n"))
    }

    private mutating func appendRows(_ elements: [JSON]) -> Bool {
        let rows = elements.map { element in columns.map { $0(element, session.times) } }
        let table = self.table ?? table(of: rows)
        self.table = table
        return Terminal.output.line(((isEmpty ? [table.header] : []) + rows.map(table.line)).joined(separator: "\n"))
    }

    private func table(of rows: [[Table.Cell]]) -> Table {
        Table(
            titles: columns.map(\.title),
            rows: rows,
            columns: Terminal.output.columns,
            rigid: Set(columns.indices.filter { columns[$0].isRigid }),
            style: session.style
        )
    }
}
