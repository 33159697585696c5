import JSONTree
import ModelCards

/// What is to be said about one file with a card's content.
package struct CardFileCheck: Sendable {
    package let file: String
    package let findings: [ContentFinding]

    /// Checks the bytes of a file.
    package init(file: String, content: [UInt8]) {
        self.init(file: file, findings: cardContentFindings(inFile: content))
    }

    /// Takes findings as they are.
    package init(file: String, findings: [ContentFinding]) {
        self.file = file
        self.findings = findings
    }

    /// Whether a server would take the content; with `strict`, whether there is nothing to say at all.
    package func isValid(strict: Bool) -> Bool {
        findings.allSatisfy { $0.severity == .warning && !strict }
    }

    /// One JSON object: the file, whether it is valid, and every finding.
    package func json(strict: Bool) -> String {
        let list = findings.map { finding in
            JSON.object([
                JSONMember("pointer", .string(finding.pointer)),
                JSONMember("severity", .string(finding.severity.rawValue)),
                JSONMember("message", .string(finding.message)),
            ])
        }
        return JSON.object([
            JSONMember("file", .string(file)),
            JSONMember("valid", .bool(isValid(strict: strict))),
            JSONMember("findings", .array(list)),
        ])
        .text
    }

    /// The findings for a person: each names the file, the place and the problem, within 80 columns.
    package func report(strict: Bool) -> String {
        let name = file == "-" ? "standard input" : file
        let lines = findings.flatMap { finding in
            let place = finding.pointer.isEmpty ? "the root" : finding.pointer
            return ["\(name): \(finding.severity.rawValue) at \(place)"]
                + Self.wrapped(finding.message, indent: 4, width: 80)
        }
        let verdict = "\(name): \(isValid(strict: strict) ? "valid" : "not valid")\(count)"
        return (lines + [verdict]).joined(separator: "\n")
    }

    private var count: String {
        let errors = findings.count { $0.severity == .error }
        let parts = [(errors, "error"), (findings.count - errors, "warning")]
            .filter { $0.0 > 0 }
            .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }

    /// `text` in lines of at most `width` columns where its words allow.
    static func wrapped(_ text: String, indent: Int, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty && indent + line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return (lines + [line]).map { String(repeating: " ", count: indent) + $0 }
    }
}
