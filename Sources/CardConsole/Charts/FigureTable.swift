import CardPresentation

/// A figure's values as a table, with every digit, for whoever would rather read than look.
enum FigureTable {
    /// A longer table is cut, with a remark: the card's JSON has everything.
    private static let mostRows = 1_000

    static func view(_ figure: Figure) -> HTML {
        switch figure.plot {
        case .line(let plot):
            return folded(
                figure,
                columns: [plot.xName ?? "x", plot.yName ?? "y"],
                rows: plot.points.prefix(mostRows).map { [NumberText.exact($0.x), NumberText.exact($0.y)] },
                of: plot.points.count
            )
        case .bars(let plot):
            return folded(
                figure,
                columns: [plot.xName ?? "Name", plot.yName ?? "Value"],
                rows: zip(plot.categories, plot.values).prefix(mostRows).map { [$0, NumberText.exact($1)] },
                of: plot.values.count,
                areRowsNamed: true
            )
        case .matrix(let plot):
            return folded(
                figure,
                columns: [""] + plot.columnNames,
                rows: zip(plot.rowNames, plot.rows).prefix(mostRows).map { [$0] + $1.map(NumberText.exact) },
                of: plot.rows.count,
                areRowsNamed: true
            )
        }
    }

    private static func folded(
        _ figure: Figure,
        columns: [String],
        rows: [[String]],
        of count: Int,
        areRowsNamed: Bool = false
    ) -> HTML {
        details(.class("figure-data")) {
            summary { "Values as a table (\(NumberText.grouped(count)))" }
            DataTable.box(named: "Values of \(figure.name)") {
                table(.class("data")) {
                    caption(.class("visually-hidden")) { "Values of \(figure.name)" }
                    thead {
                        tr {
                            for column in columns {
                                column.isEmpty ? td() : th(.attribute("scope", "col")) { column }
                            }
                        }
                    }
                    tbody {
                        for row in rows {
                            tr { cells(row, isNamed: areRowsNamed) }
                        }
                    }
                }
            }
            if count > rows.count {
                p(.class("muted")) { "The first \(NumberText.grouped(rows.count)) are shown; the card’s JSON has all." }
            }
        }
    }

    private static func cells(_ row: [String], isNamed: Bool) -> HTML {
        HTML(
            row.enumerated().map { position, text in
                position == 0 && isNamed
                    ? th(.attribute("scope", "row")) { text } : td(.class("number")) { text }
            }
        )
    }
}
