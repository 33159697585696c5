/// The lines of a text with their numbers; blank ones are left out, except between quotation marks.
struct TableLines: Hashable {
    struct Line: Hashable {
        let number: Int
        let text: String
    }

    /// The whole text, with one kind of line break.
    let text: String
    let numbered: [Line]

    init(_ text: String) {
        var lines: [Line] = []
        // A carriage return and a line feed are one character.
        let parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (position, part) in parts.enumerated() where !part.allSatisfy(\.isWhitespace) {
            lines.append(Line(number: position + 1, text: String(part)))
        }
        self.text = parts.joined(separator: "\n")
        numbered = lines
    }

    var texts: [String] { numbered.map(\.text) }
}

/// Reads cells with a character between them, as CSV files and spreadsheets write them.
enum SeparatedCells {
    /// The rows; a cell in quotation marks may hold separators, line breaks and doubled quotation marks.
    static func rows(
        of lines: TableLines,
        separatedBy separator: Character
    ) throws(PastedTableProblem) -> [PastedTable.Row] {
        var reader = Reader(separator: separator)
        for character in lines.text {
            reader.read(character)
        }
        return try reader.end()
    }

    private struct Reader {
        let separator: Character
        private var rows: [PastedTable.Row] = []
        private var cells: [String] = []
        private var cell = ""
        private var line = 1
        private var rowLine = 1
        /// The line in which a quotation mark opened a cell that has not ended.
        private var openedAt: Int?
        /// After a quotation mark within a quoted cell, which ends it unless another follows.
        private var mayEnd = false
        private var wasQuoted = false

        init(separator: Character) {
            self.separator = separator
        }

        mutating func read(_ character: Character) {
            if openedAt != nil, !mayEnd {
                if character == "\"" { mayEnd = true } else { cell.append(character) }
            } else if openedAt != nil, character == "\"" {
                cell.append(character)
                mayEnd = false
            } else {
                openedAt = nil
                mayEnd = false
                readPlain(character)
            }
            if character == "\n" { line += 1 }
        }

        private mutating func readPlain(_ character: Character) {
            switch character {
            case separator: endCell()
            case "\n":
                endRow()
                rowLine = line + 1
            case "\"" where cell.allSatisfy(\.isWhitespace) && !wasQuoted:
                cell = ""
                openedAt = line
                wasQuoted = true
            default: cell.append(character)
            }
        }

        private mutating func endCell() {
            cells.append(cell.trimmed)
            cell = ""
            wasQuoted = false
        }

        private mutating func endRow() {
            endCell()
            if cells.contains(where: { !$0.isEmpty }) {
                rows.append(PastedTable.Row(line: rowLine, cells: cells))
            }
            cells = []
        }

        mutating func end() throws(PastedTableProblem) -> [PastedTable.Row] {
            if let openedAt, !mayEnd {
                throw PastedTableProblem(line: openedAt, "has a quotation mark that is never closed.")
            }
            endRow()
            return rows
        }
    }
}
