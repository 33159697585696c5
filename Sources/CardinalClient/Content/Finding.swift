import JSONTree
import ModelCards

/// Something to say about one place of a report or of content: what was skipped, shortened or guessed, and why.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// How much it matters.
    public enum Severity: String, Hashable, Sendable {
        /// Nothing is missing.
        case information
        /// A value was left out, shortened or reduced.
        case warning
        /// A whole part could not be had.
        case error
    }

    /// The place as a JSON pointer, such as `/regression_metrics/mae/value`; empty for the whole document.
    public let path: String
    /// How much it matters.
    public let severity: Severity
    /// What happened and why.
    public let message: String

    init(_ finding: EvaluationFinding) {
        path = finding.pointer.description
        severity = Severity(rawValue: finding.severity.rawValue) ?? .warning
        message = finding.message
    }

    /// Reads a finding of the service.
    init(_ json: JSON) {
        path = json["Path"]?.string ?? ""
        severity = json["Severity"]?.string.flatMap { Severity(rawValue: $0.lowercased()) } ?? .warning
        message = json["Message"]?.string ?? ""
    }

    /// The findings of an answer.
    static func all(in answer: JSON) -> [Finding] {
        (answer["Findings"]?.array ?? []).map { Finding($0) }
    }

    /// The place and what happened there.
    public var description: String { path.isEmpty ? message : "\(path): \(message)" }
}
