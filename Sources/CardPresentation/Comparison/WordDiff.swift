/// How one text became another, in words.
package enum WordDiff {
    /// Words that stayed, came or went, with the spaces behind them.
    package enum Part: Hashable, Sendable {
        case same(String)
        case added(String)
        case removed(String)
    }

    /// The parts, in the order of reading; neighbours of one kind are one part.
    ///
    /// Texts that are too long to be compared word by word, which no text of the schema's is, are one part each.
    package static func parts(from before: String, to after: String) -> [Part] {
        let (old, new) = (words(before), words(after))
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        var parts = Parts()
        old[..<start].forEach { parts.add($0, .same) }
        let (left, right) = (Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]))
        if left.count * right.count > 4_000_000 {
            left.forEach { parts.add($0, .removed) }
            right.forEach { parts.add($0, .added) }
        } else {
            align(left, right, &parts)
        }
        old[(old.count - end)...].forEach { parts.add($0, .same) }
        return parts.finished
    }

    private enum Kind { case same, added, removed }

    private struct Parts {
        private(set) var finished: [Part] = []
        private var kind: Kind?
        private var text = ""

        mutating func add(_ word: Substring, _ kind: Kind) {
            if kind == self.kind { finished.removeLast() } else { text = "" }
            self.kind = kind
            text += word
            switch kind {
            case .same: finished.append(.same(text))
            case .added: finished.append(.added(text))
            case .removed: finished.append(.removed(text))
            }
        }
    }

    /// Each word with the white space behind it; letters of scripts without spaces are words of their own.
    private static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            let standsAlone = character.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
            let endsHere =
                next == text.endIndex || (character.isWhitespace && !text[next].isWhitespace)
                || (standsAlone && !text[next].isWhitespace)
            if endsHere {
                words.append(text[start..<next])
                start = next
            }
            index = next
        }
        return words
    }

    /// The longest common subsequence; what goes is said before what comes.
    private static func align(_ old: [Substring], _ new: [Substring], _ parts: inout Parts) {
        let columns = new.count + 1
        var lengths = [UInt16](repeating: 0, count: (old.count + 1) * columns)
        for row in stride(from: old.count - 1, through: 0, by: -1) {
            for column in stride(from: new.count - 1, through: 0, by: -1) {
                lengths[row * columns + column] =
                    old[row] == new[column]
                    ? lengths[(row + 1) * columns + column + 1] + 1
                    : max(lengths[(row + 1) * columns + column], lengths[row * columns + column + 1])
            }
        }
        var (row, column) = (0, 0)
        while row < old.count || column < new.count {
            if row < old.count, column < new.count, old[row] == new[column] {
                parts.add(new[column], .same)
                (row, column) = (row + 1, column + 1)
            } else if row < old.count,
                column == new.count
                    || lengths[(row + 1) * columns + column] >= lengths[row * columns + column + 1]
            {
                parts.add(old[row], .removed)
                row += 1
            } else {
                parts.add(new[column], .added)
                column += 1
            }
        }
    }
}
