/// What people wrote, with the line ends that they made.
enum TextView {
    /// A paragraph for each block of lines.
    static func lines(_ text: String, name: String = "prose") -> HTML {
        div(.class(name)) {
            for paragraph in paragraphs(text) {
                p {
                    for (position, line) in paragraph.enumerated() {
                        if position > 0 { br() }
                        String(line)
                    }
                }
            }
        }
    }

    private static func paragraphs(_ text: String) -> [[Substring]] {
        var paragraphs: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                paragraphs.append([])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }
    }
}
