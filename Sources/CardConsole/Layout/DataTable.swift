/// A table of equal rows, which scrolls in a box of its own where the screen is narrower.
package enum DataTable {
    /// - Parameters:
    ///   - caption: what the table holds; said to screen readers even when it is hidden.
    ///   - rows: as many cells as columns each; the first one names its row.
    ///   - isCaptionHidden: whether a heading before the table says the same.
    ///   - numbers: the columns of numbers, which are aligned at their right.
    ///   - areRowsOpened: whether the keys `j`, `k` and Enter step through the rows and follow their first link.
    package static func view(
        caption words: String,
        columns: [String],
        rows: [[HTML]],
        isCaptionHidden: Bool = true,
        numbers: Set<Int> = [],
        areRowsOpened: Bool = false
    ) -> HTML {
        box(named: words) {
            table(.class("data")) {
                caption(.class(isCaptionHidden ? "visually-hidden" : "caption")) { words }
                thead {
                    tr {
                        for (index, column) in columns.enumerated() { heading(column, index, numbers) }
                    }
                }
                tbody {
                    for cells in rows {
                        tr(.flag("data-row", areRowsOpened)) {
                            for (index, cell) in cells.enumerated() {
                                self.cell(cell, index, numbers)
                            }
                        }
                    }
                }
            }
        }
    }

    /// The box around any table that may be wider than the screen; the script lets the keyboard into it when it is.
    package static func box(named words: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        div(.class("table-box"), .role("group"), .ariaLabel(words)) { content() }
    }

    /// The head of a column; one without a name, such as that of buttons, heads nothing.
    private static func heading(_ column: String, _ index: Int, _ numbers: Set<Int>) -> HTML {
        guard !column.isEmpty else { return td {} }
        return th(.attribute("scope", "col"), .attribute("class", number(index, numbers))) { column }
    }

    private static func cell(_ content: HTML, _ index: Int, _ numbers: Set<Int>) -> HTML {
        guard index == 0 else { return td(.attribute("class", number(index, numbers))) { content } }
        return th(.attribute("scope", "row"), .attribute("class", number(index, numbers))) { content }
    }

    private static func number(_ index: Int, _ numbers: Set<Int>) -> String? {
        numbers.contains(index) ? "number" : nil
    }
}
