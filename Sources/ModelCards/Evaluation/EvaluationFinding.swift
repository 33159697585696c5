import JSONTree

/// Something to say about one place of a report.
package struct EvaluationFinding: Hashable, Sendable {
    /// How much it matters.
    package enum Severity: String, Hashable, Sendable {
        /// Nothing that the report says is missing from the groups.
        case information
        /// A value was left out, shortened or reduced.
        case warning
        /// A whole part of the report could not be read.
        case error
    }

    /// The place; in a file of several lines of JSON, the first step counts the values from 0.
    package let pointer: JSONPointer
    package let severity: Severity
    /// What happened and why, without the place; one sentence without its full stop.
    package let message: String

    /// Says `message` about the value at `pointer`.
    package init(_ severity: Severity, at pointer: JSONPointer, _ message: String) {
        self.pointer = pointer
        self.severity = severity
        self.message = message
    }
}

/// Findings as they are met; a report of a million bad values has a readable number of them.
struct FindingList {
    private static let limit = 1000

    private var findings: [EvaluationFinding] = []
    private var omitted = 0

    /// The findings, and how many more there would be.
    var all: [EvaluationFinding] {
        guard omitted > 0 else { return findings }
        return findings + [
            EvaluationFinding(.warning, at: JSONPointer(), "\(omitted) more findings like these are not listed")
        ]
    }

    mutating func add(
        _ severity: EvaluationFinding.Severity,
        at pointer: @autoclosure () -> JSONPointer,
        _ message: @autoclosure () -> String
    ) {
        guard findings.count < Self.limit else {
            omitted += 1
            return
        }
        findings.append(EvaluationFinding(severity, at: pointer().readable, message()))
    }
}

extension JSONPointer {
    /// The place with names that a log can hold; only a name of hundreds of characters loses its end.
    fileprivate var readable: JSONPointer {
        JSONPointer(
            steps.map { step in
                guard case .name(let name) = step else { return step }
                return .name(name.shortened(to: 500))
            }
        )
    }
}
