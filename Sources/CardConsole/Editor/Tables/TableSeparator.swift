/// What stands between the cells of a table.
enum TableSeparator: Hashable {
    case character(Character)
    /// Upright bars, as in Markdown.
    case bars
    /// At least that many blanks.
    case blanks(Int)
    /// One character between a name and a value, which may have it too.
    case pair(Character)

    /// What separates the cells of these lines, of which none is blank.
    static func detected(in lines: [String]) -> TableSeparator {
        if lines.contains(where: { $0.contains("\t") }) { return .character("\t") }
        if lines.contains(where: isRule) || lines.allSatisfy({ $0.trimmed.hasPrefix("|") }) { return .bars }
        // Where the comma is the decimal mark, the semicolon separates; so it is asked first.
        for separator: Character in [";", ","] where lines.allSatisfy({ $0.contains(separator) }) {
            return .character(separator)
        }
        if lines.contains(where: { $0.contains("\"") }), lines.first?.contains(",") == true { return .character(",") }
        for separator: Character in ["=", ":"] where lines.allSatisfy({ pair(in: $0, separator) != nil }) {
            return .pair(separator)
        }
        if lines.allSatisfy({ cells(of: $0, blanks: 2).count > 1 }) { return .blanks(2) }
        let rows = lines.map { cells(of: $0, blanks: 1) }
        let counts = Set(rows.map(\.count))
        let endInNumbers = rows.allSatisfy { $0.last.map(PastedNumber.looksLikeOne) ?? false }
        let areNumbers = rows.allSatisfy { $0.allSatisfy(PastedNumber.looksLikeOne) }
        if counts != [1], areNumbers || counts.count == 1 && endInNumbers { return .blanks(1) }
        return .character("\t")
    }

    /// Whether a line is what Markdown has below the names of columns, such as `|---|:-:|`.
    static func isRule(_ line: String) -> Bool {
        let text = line.trimmed
        return text.contains("|") && text.contains("-") && text.allSatisfy { "|-: +".contains($0) }
    }

    /// The cells between upright bars; `\|` is a bar that belongs to a cell.
    static func barCells(of line: String) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isEscaped = false
        for character in line.trimmed {
            switch character {
            case "|" where !isEscaped:
                cells.append(cell.trimmed)
                cell = ""
            case "|": cell.replaceEnd(with: "|")
            default: cell.append(character)
            }
            isEscaped = character == "\\"
        }
        if !cell.trimmed.isEmpty { cells.append(cell.trimmed) }
        if line.trimmed.hasPrefix("|") { cells.removeFirst() }
        return cells
    }

    /// A name and a value with `separator` between them, as settings are written; a colon needs a blank behind it, since
    /// addresses have colons.
    static func pair(in line: String, _ separator: Character) -> [String]? {
        guard let position = line.firstIndex(of: separator) else { return nil }
        let rest = line[line.index(after: position)...]
        if separator == ":", let next = rest.first, !next.isWhitespace { return nil }
        let name = String(line[..<position]).trimmed
        return name.isEmpty ? nil : [name, String(rest).trimmed]
    }

    /// The cells between runs of blanks.
    static func cells(of line: String, blanks least: Int) -> [String] {
        var cells: [String] = []
        var cell = ""
        var blanks = 0
        for character in line.trimmed {
            guard character.isWhitespace else {
                if blanks >= least {
                    cells.append(cell)
                    cell = ""
                } else {
                    cell += String(repeating: " ", count: blanks)
                }
                cell.append(character)
                blanks = 0
                continue
            }
            blanks += 1
        }
        return cells + [cell]
    }
}

extension String {
    fileprivate mutating func replaceEnd(with character: Character) {
        removeLast()
        append(character)
    }
}
