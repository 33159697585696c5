import Foundation

/// A page of documentation, as far as the tests read one.
struct MarkdownDocument {
    let name: String
    let lines: [String]

    /// Reads a page.
    init(_ name: String) {
        self.name = name
        lines = Checkout.text(name).components(separatedBy: "\n")
    }

    /// The texts of the headings, outside of code blocks.
    var headings: [String] {
        prose.filter { $0.hasPrefix("#") }.map { $0.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces) }
    }

    /// The anchors that links to this page may name.
    var anchors: Set<String> {
        Set(
            headings.map { heading in
                String(
                    heading.lowercased().replacing(" ", with: "-").filter {
                        $0.isLetter || $0.isNumber || "-_".contains($0)
                    }
                )
            }
        )
    }

    /// The targets of the links, outside of code blocks.
    var links: [String] {
        prose.flatMap { line in
            line.replacing(/`[^`]*`/, with: "").matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
        }
    }

    /// The lines of the code blocks.
    var code: [String] {
        lines.enumerated().filter { isCode[$0.offset] && !$0.element.hasPrefix("```") }.map(\.element)
    }

    /// The rows of the first table under a heading, without its head; each row is its cells.
    func table(under heading: String) -> [[String]] {
        let section = lines.drop {
            !$0.hasPrefix("#") || $0.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces) != heading
        }
        .dropFirst()
        .prefix { !$0.hasPrefix("#") }
        return section.filter { $0.hasPrefix("|") }.dropFirst(2).map { row in
            row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    private var prose: [String] {
        lines.enumerated().filter { !isCode[$0.offset] }.map(\.element)
    }

    private var isCode: [Bool] {
        var inside = false
        return lines.map { line in
            guard line.trimmingCharacters(in: .whitespaces).hasPrefix("```") else { return inside }
            inside.toggle()
            return true
        }
    }
}

extension String {
    /// The texts between backquotes.
    var codeSpans: [String] {
        matches(of: /`([^`]+)`/).map { String($0.1) }
    }
}
