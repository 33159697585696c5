/// Swift source without what the compiler does not read as code.
///
/// Comments go away and string literals become empty, line by line, so that a rule about code does not meet prose.
struct SwiftCode {
    /// The code of each line.
    let lines: [String]

    /// Takes a source file apart.
    init(_ source: String) {
        var scanner = CodeScanner(Array(source.utf8))
        scanner.run()
        lines = scanner.code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            String(decoding: line, as: UTF8.self)
        }
    }

    /// The numbers, from 1, of the lines that match.
    func lines(matching pattern: Regex<AnyRegexOutput>) -> [Int] {
        lines.indices.filter { lines[$0].contains(pattern) }.map { $0 + 1 }
    }
}

/// Walks over source text byte by byte; every byte that it looks for is ASCII.
private struct CodeScanner {
    let bytes: [UInt8]
    var position = 0
    var code: [UInt8] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        code.reserveCapacity(bytes.count)
    }

    mutating func run() {
        while position < bytes.count {
            if starts("//") {
                while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
            } else if starts("/*") {
                skipComment()
            } else if let hashes = stringOpening() {
                code += Array("\"\"".utf8)
                skipString(hashes: hashes)
            } else {
                code.append(bytes[position])
                position += 1
            }
        }
    }

    private func starts(_ text: StaticString, after skipped: Int = 0) -> Bool {
        let start = position + skipped
        guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
    }

    /// Passes a byte that is not code; lines keep their numbers.
    private mutating func pass() {
        guard position < bytes.count else { return }
        if bytes[position] == UInt8(ascii: "\n") { code.append(bytes[position]) }
        position += 1
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
                pass()
            }
        } while depth > 0 && position < bytes.count
    }

    /// The number of `#` before a quote that opens a string here.
    private func stringOpening() -> Int? {
        var hashes = 0
        while starts("#", after: hashes) { hashes += 1 }
        return starts("\"", after: hashes) ? hashes : nil
    }

    /// Whether `hashes` times `#` follow.
    private func hashesFollow(_ hashes: Int, after skipped: Int) -> Bool {
        (0..<hashes).allSatisfy { starts("#", after: skipped + $0) }
    }

    /// Passes a literal; an interpolation within it is passed by its parentheses, not looked into.
    private mutating func skipString(hashes: Int) {
        position += hashes
        let isMultiline = starts("\"\"\"")
        let quotes = isMultiline ? 3 : 1
        position += quotes
        while position < bytes.count {
            if starts("\\"), hashesFollow(hashes, after: 1) {
                position += 1 + hashes
                if starts("(") { skipInterpolation() } else { pass() }
            } else if isMultiline ? starts("\"\"\"") : starts("\""), hashesFollow(hashes, after: quotes) {
                position += quotes + hashes
                return
            } else {
                pass()
            }
        }
    }

    private mutating func skipInterpolation() {
        var depth = 0
        repeat {
            if let hashes = stringOpening() {
                skipString(hashes: hashes)
            } else {
                if starts("(") { depth += 1 }
                if starts(")") { depth -= 1 }
                pass()
            }
        } while depth > 0 && position < bytes.count
    }
}
