/// Leaves out of style sheets and scripts what only their writers read, so that pages load less.
///
/// Lines stay lines in scripts, where the end of one may be the end of a statement.
package enum CompactText {
    /// The rules without comments, indentation, and spaces that separate nothing.
    package static func style(_ text: [UInt8]) -> [UInt8] {
        var lines: [UInt8] = []
        for line in meaningful(text) {
            lines += line
            lines.append(UInt8(ascii: "\n"))
        }
        let spaced: [(StaticString, StaticString)] = [
            (": ", ":"), ("; ", ";"), (", ", ","), (" {", "{"), ("{ ", "{"), (" }", "}"), (" > ", ">"),
            ("{\n", "{"), (";\n", ";"), ("\n}", "}"), (",\n", ","), ("}\n", "}"), (";}", "}"), (" 0.", " ."),
            (":0.", ":."), (",0.", ",."), ("(0.", "(."), ("-0.", "-."),
        ]
        return spaced.reduce(lines) { replaced($0, $1.0, $1.1) }
    }

    /// The statements without comment lines and indentation.
    package static func script(_ text: [UInt8]) -> [UInt8] {
        var lines: [UInt8] = []
        for line in meaningful(text) where !line.starts(with: "//".utf8) {
            lines += line
            lines.append(UInt8(ascii: "\n"))
        }
        return lines
    }

    /// The lines without white space around them that hold more than a comment.
    private static func meaningful(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        text.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let trimmed = line.drop { $0 == UInt8(ascii: " ") }
            let isComment = trimmed.starts(with: "/*".utf8) && trimmed.reversed().starts(with: "/*".utf8)
            return trimmed.isEmpty || isComment ? nil : trimmed
        }
    }

    private static func replaced(_ text: [UInt8], _ old: StaticString, _ new: StaticString) -> [UInt8] {
        let (old, new) = (old.withUTF8Buffer { Array($0) }, new.withUTF8Buffer { Array($0) })
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var rest = text[...]
        while let first = rest.first {
            if rest.starts(with: old) {
                result += new
                rest = rest.dropFirst(old.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
