import JSONTree
import ModelCards
import SageMakerAPI

/// Something to say about a place of an edit, in the words of its form.
package struct EditFinding: Hashable, Sendable {
    /// How much it matters.
    package enum Severity: String, Hashable, Sendable {
        /// The card cannot be saved with it.
        case error
        /// The card can be saved, but somebody will trip over it.
        case warning
    }

    /// The place as a JSON pointer into the content, or the name of a field beside it.
    package let path: String
    package let severity: Severity
    package let message: String
    /// Where to go on from here: the label and the path of a link.
    package var link: Link?

    /// Where a finding leads.
    package struct Link: Hashable, Sendable {
        package let label: String
        package let path: String

        package init(label: String, path: String) {
            self.label = label
            self.path = path
        }
    }

    package init(_ path: String, _ severity: Severity, _ message: String, link: Link? = nil) {
        self.path = path
        self.severity = severity
        self.message = message
        self.link = link
    }

    /// The step in which it can be put right.
    package var step: EditorStep { EditorStep(of: path) }

    package var isError: Bool { severity == .error }
}

extension EditDocument {
    /// Everything that the service's rules say about the document by itself: errors in document order, then warnings.
    package var findings: [EditFinding] {
        var findings: [EditFinding] = []
        for (position, pair) in pending.enumerated() {
            let siblings = pending[..<position].count { $0.path == pair.path }
            let place = "\(pair.path)/\(PendingPair.mark)\(siblings)"
            let message = pair.name.isEmpty ? "Give this row a name" : "Another row is called “\(pair.name)”"
            findings.append(EditFinding(place, .error, message))
        }
        let metrics = MetricFindings.findings(in: content)
        let told = Set(metrics.map(\.path))
        let errors = ContentSchema.card.findings(in: content.text).map { finding in
            let words = FindingWords(finding, in: content)
            return EditFinding(words.path, .error, words.message)
        }
        findings += errors.filter { !told.contains($0.path) } + metrics
        let warnings = ContentLint.warnings(about: content).filter { !told.contains($0.pointer) }
        findings += warnings.map { EditFinding($0.pointer, .warning, $0.message) }
        return findings
    }
}

/// A finding of the schema in plain words, at the member that it is about.
///
/// The schema words its findings as the service's clients know them; a person at a form wants to know what to do.
struct FindingWords {
    let path: String
    let message: String

    init(_ finding: ContentFinding, in content: JSON) {
        let words = finding.message
        if let member = words.text(before: " is required") {
            // The schema has the finding at the object that misses the member.
            path = finding.pointer + "/" + member
            message = "Fill in the \(member)"
            return
        }
        path = finding.pointer
        if let limit = words.number(after: "String length must be less than or equal to ") {
            let value = finding.pointer.isEmpty ? content : content.value(at: JSONPointer(text: path, in: content))
            let length = (value?.string ?? value?.text ?? "").unicodeScalars.count
            let subject = finding.pointer.isEmpty ? "The whole card takes" : "This is"
            message = "\(subject) \(length.grouped) characters; at most \(limit.grouped) fit"
        } else if let limit = words.number(after: "Array must have at most ") {
            message = "At most \(limit) entries fit"
        } else if let limit = words.number(after: "Array must have at least ") {
            message = limit == 1 ? "There must be an entry" : "There must be at least \(limit) entries"
        } else if let minimum = words.number(after: "Must be greater than or equal to ") {
            message = "Must be \(minimum) or more"
        } else if words.hasPrefix("Invalid type. Expected: number, given: string") {
            message = Self.reason(content.value(at: JSONPointer(text: path, in: content))?.string ?? "")
        } else if words.hasPrefix("Does not match pattern '.{1,") {
            message = "Must not be empty"
        } else if let choices = words.text(after: " must be one of the following: ") {
            message = "Must be one of \(choices)"
        } else if words.hasPrefix("Additional property "), words.hasSuffix(" is not allowed") {
            let name = words.dropFirst("Additional property ".count).dropLast(" is not allowed".count)
            message = "A card has no place for “\(name)” here; take it out under “Edit as JSON”"
        } else {
            message = words
        }
    }

    private static func reason(_ text: String) -> String {
        do throws(NotANumber) {
            _ = try PastedNumber.read(text)
            return "Write the number without quotation marks"
        } catch {
            return error.description
        }
    }
}

extension String {
    fileprivate func text(before end: String) -> String? {
        guard let space = firstIndex(of: " "), self[space...].hasPrefix(end) else { return nil }
        return String(self[..<space])
    }

    fileprivate func text(after start: String) -> String? {
        guard let space = firstIndex(of: " "), self[space...].hasPrefix(start) else { return nil }
        return String(self[space...].dropFirst(start.count))
    }

    fileprivate func number(after start: String) -> Int? {
        guard hasPrefix(start) else { return nil }
        return Int(dropFirst(start.count).prefix { $0.isNumber })
    }
}
