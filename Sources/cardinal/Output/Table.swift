/// Rows for a person to read, in columns that fit the width of the terminal.
package struct Table: Sendable {
    /// One row's text in one column.
    package struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
        let text: String
        let look: Style.Look?

        /// Shows `text`, in its look where there are colours.
        package init(_ text: String, look: Style.Look? = nil) {
            self.text = text.printable
            self.look = look
        }

        package init(stringLiteral text: String) {
            self.init(text)
        }
    }

    private let titles: [String]
    private let style: Style
    /// The columns' widths, decided once, so that the pages of a long list line up.
    private let widths: [Int]

    /// Decides how wide the columns are.
    ///
    /// The widest columns give way first, until all of them and two spaces between them fit.
    ///
    /// - Parameter rigid: the columns that give way last, since a part of what they hold says nothing.
    package init(
        titles: [String],
        rows: [[Cell]],
        columns room: Int,
        rigid: Set<Int> = [],
        style: Style = .plain
    ) {
        self.titles = titles
        self.style = style
        let natural = titles.indices.map { column in
            rows.reduce(titles[column].displayWidth) { max($0, $1[column].text.displayWidth) }
        }
        let space = room - 2 * max(0, titles.count - 1)
        let others = Self.fitted(natural, into: space, shrinking: Set(titles.indices).subtracting(rigid))
        widths = Self.fitted(others, into: space, shrinking: Set(titles.indices))
    }

    /// The titles as a line.
    package var header: String { line(titles.map { Cell($0, look: .bold) }) }

    /// A row as a line; what does not fit its column ends in an ellipsis, and nothing ends in spaces.
    package func line(_ cells: [Cell]) -> String {
        let last = cells.lastIndex { !$0.text.isEmpty } ?? 0
        return cells.indices.prefix(last + 1)
            .map { column in
                let text = cells[column].text.cut(toColumns: widths[column])
                let rest = column == last ? 0 : widths[column] - text.displayWidth
                return style(cells[column].look, text) + String(repeating: " ", count: rest)
            }
            .joined(separator: "  ")
    }

    /// Takes columns away from the widest until the sum is at most `room`; no column loses its last four.
    private static func fitted(_ natural: [Int], into room: Int, shrinking candidates: Set<Int>) -> [Int] {
        var widths = natural
        while widths.reduce(0, +) > room {
            let wide = candidates.filter { widths[$0] > 4 }
            guard let widest = wide.map({ widths[$0] }).max() else { break }
            let holders = wide.filter { widths[$0] == widest }
            let next = wide.map { widths[$0] }.filter { $0 < widest }.max() ?? 4
            // One that is widest alone comes down to the next, or as far as needed; equals take turns.
            let step = holders.count == 1 ? min(widest - next, widths.reduce(0, +) - room) : 1
            guard let column = holders.max() else { break }
            widths[column] -= max(1, step)
        }
        return widths
    }
}
