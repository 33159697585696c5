import JSONTree

/// Findings of the service or of a parser, for the person who waits.
enum FindingLines {
    /// Says each finding on standard error: its severity, the place, the sentence.
    static func say(_ findings: JSON?) {
        for finding in findings?.array ?? [] {
            say(
                severity: finding["Severity"]?.string ?? "",
                place: finding["Path"]?.string ?? "",
                message: finding["Message"]?.string ?? ""
            )
        }
    }

    /// Says one finding.
    static func say(severity: String, place: String, message: String) {
        let place = place.isEmpty ? "" : " at \(place)"
        Terminal.problems.line("\(severity.lowercased())\(place): \(message)".printable)
    }
}
