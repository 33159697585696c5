/// Swift source without what the compiler does not read as code.
///
/// Comments go away and string literals become empty, line by line, so that a rule about code does not meet prose.
struct SwiftCode {
    /// The code of each line.
    let lines: [String]

    /// Takes a source file apart.
    init(_ source: String) {
        var scanner = Scanner(characters: Array(source))
        scanner.run()
        lines = scanner.code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The numbers, from 1, of the lines that match.
    func lines(matching pattern: Regex<Substring>) -> [Int] {
        lines.indices.filter { lines[$0].contains(pattern) }.map { $0 + 1 }
    }
}

private struct Scanner {
    let characters: [Character]
    var position = 0
    var code = ""

    init(characters: [Character]) {
        self.characters = characters
    }

    mutating func run() {
        while position < characters.count {
            if starts("//") {
                skip { !$0.isNewline }
            } else if starts("/*") {
                skipComment()
            } else if let hashes = stringOpening() {
                skipString(hashes: hashes)
            } else {
                code.append(characters[position])
                position += 1
            }
        }
    }

    private func starts(_ text: String) -> Bool {
        characters[position...].starts(with: text)
    }

    private mutating func skip(while condition: (Character) -> Bool) {
        while position < characters.count, condition(characters[position]) { position += 1 }
    }

    private mutating func advance(keepingLines count: Int) {
        for _ in 0..<count where position < characters.count {
            if characters[position].isNewline { code.append("\n") }
            position += 1
        }
    }

    private mutating func skipComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                position += 2
            } else if starts("*/") {
                depth -= 1
                position += 2
            } else {
                advance(keepingLines: 1)
            }
        } while depth > 0 && position < characters.count
    }

    /// The number of `#` before a quote that opens a string here.
    private func stringOpening() -> Int? {
        let hashes = characters[position...].prefix { $0 == "#" }.count
        guard position + hashes < characters.count, characters[position + hashes] == "\"" else { return nil }
        return hashes
    }

    /// Passes a literal; an interpolation within it is not looked into, only passed by its parentheses.
    private mutating func skipString(hashes: Int) {
        code += "\"\""
        position += hashes
        let quote = starts("\"\"\"") ? "\"\"\"" : "\""
        position += quote.count
        let marks = String(repeating: "#", count: hashes)
        while position < characters.count {
            if starts("\\\(marks)(") {
                position += 1 + hashes
                skipInterpolation()
            } else if starts("\\\(marks)") {
                position += 1 + hashes
                advance(keepingLines: 1)
            } else if starts(quote + marks) {
                position += quote.count + hashes
                return
            } else {
                advance(keepingLines: 1)
            }
        }
    }

    private mutating func skipInterpolation() {
        var depth = 0
        repeat {
            if let hashes = stringOpening() {
                let before = code
                skipString(hashes: hashes)
                code = before
                continue
            }
            if characters[position] == "(" { depth += 1 }
            if characters[position] == ")" { depth -= 1 }
            advance(keepingLines: 1)
        } while depth > 0 && position < characters.count
    }
}
