import JSONTree

/// Why a file cannot be read as a report: what is wrong, where, and what to do next.
package struct EvaluationRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, and where; one sentence with its full stop.
    package let problem: String
    /// What to do next; one sentence with its full stop.
    package let advice: String

    /// Both sentences.
    package var description: String { "\(problem) \(advice)" }

    private init(_ problem: String, _ advice: String) {
        self.problem = problem
        self.advice = advice
    }
}

extension EvaluationRefusal {
    private static let wanted =
        "Give the analysis.json of a Clarify job, the statistics.json of a model quality job, or an object with "
        + "\"metric_groups\"."

    /// No bytes at all, or white space alone.
    static var empty: Self {
        Self("The report is empty.", "Look whether the job that writes it has ended and whether the copy is complete.")
    }

    /// The file is something well known that is not JSON.
    static func foreign(_ what: String, advice: String) -> Self {
        Self("The report is \(what), not JSON.", advice)
    }

    /// The text is not JSON.
    static func notJSON(_ error: JSONError) -> Self {
        let advice =
            switch error.kind {
            case .unexpectedEnd:
                "The file ends inside a value, so it was probably cut short: copy it again."
            case .tooDeep: "No report nests that deep: look whether this is the right file."
            case .invalidUTF8: "Save the report as UTF-8."
            case .trailingText:
                "Give one JSON document, or JSON Lines with a document on each line."
            default: "Correct the report at that place, or have the job write it again."
            }
        return Self("The report is not JSON: \(error).", advice)
    }

    /// UTF-16 or UTF-32 that is not well-formed.
    static func malformed(encoding: String) -> Self {
        Self("The report looks like \(encoding) but is not well-formed.", "Save it as UTF-8.")
    }

    /// The text is JSON, but not an object.
    static func notAnObject(_ what: String) -> Self {
        Self("The report is \(what); every kind of report is an object.", wanted)
    }

    /// An object that is no report of any kind.
    static func unrecognized(members: [String]) -> Self {
        guard !members.isEmpty else { return Self("The report is an empty object.", wanted) }
        let shown = members.prefix(5).map { JSON.string($0.shortened(to: 40)).text }.joined(separator: ", ")
        let rest = members.count > 5 ? " and \(members.count - 5) more" : ""
        return Self("The report is of no known kind; its members are \(shown)\(rest).", wanted)
    }

    /// A file that is known, and known to hold no metrics of a model.
    static func noMetrics(_ what: String, advice: String) -> Self {
        Self("The report is \(what), which holds no metrics for a card.", advice)
    }

    /// The file is of another kind than was asked for.
    static func wrongKind(_ asked: EvaluationReportKind, looksLike kind: EvaluationReportKind) -> Self {
        Self(
            "The report looks like \(kind.title), not like \(asked.title).",
            "Leave the type out, or give \(kind.rawValue)."
        )
    }
}
