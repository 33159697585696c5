/// One rule that a value can break, in the words of AWS's validation messages.
enum Rule: CustomStringConvertible, Sendable {
    case notNull
    case pattern(String)
    case values([String])
    case minimumLength(Int)
    case maximumLength(Int)
    case minimumValue(Int)
    case maximumValue(Int)
    /// Stated here only: AWS does not document what it does with U+0000.
    case noNullCharacter
    /// What holds for each element of a list of plain values.
    case each([Rule])

    var description: String {
        switch self {
        case .notNull: "Member must not be null"
        case .pattern(let text): "Member must satisfy regular expression pattern: \(text)"
        case .values(let values): "Member must satisfy enum value set: [\(values.joined(separator: ", "))]"
        case .minimumLength(let bound): "Member must have length greater than or equal to \(bound)"
        case .maximumLength(let bound): "Member must have length less than or equal to \(bound)"
        case .minimumValue(let bound): "Member must have value greater than or equal to \(bound)"
        case .maximumValue(let bound): "Member must have value less than or equal to \(bound)"
        case .noNullCharacter: "Member must not contain the character U+0000"
        case .each(let rules):
            "Member must satisfy constraint: [\(rules.map(\.description).joined(separator: ", "))]"
        }
    }
}

/// A rule broken somewhere in a request.
struct Violation: CustomStringConvertible, Sendable {
    /// The value as the message shows it, quotes included; nil when it must stay secret.
    let value: String?
    /// Where, such as `tags.1.member.key`.
    let path: String
    let rule: Rule

    var description: String {
        let shown = value.map { " \($0)" } ?? ""
        return "Value\(shown) at '\(path)' failed to satisfy constraint: \(rule)"
    }

    /// The start of a long text: a message must not carry a megabyte back to its sender.
    static func cut(_ text: String) -> String {
        let shown = 256
        guard text.utf8.count > shown, text.unicodeScalars.count > shown else { return text }
        return String(text.unicodeScalars.prefix(shown)) + "..."
    }
}

extension SageMakerError {
    /// All broken rules of a request in one error.
    static func validation(_ violations: [Violation]) -> SageMakerError {
        let count = violations.count == 1 ? "1 validation error" : "\(violations.count) validation errors"
        let list = violations.map(\.description).joined(separator: "; ")
        return SageMakerError(.validationException, "\(count) detected: \(list)")
    }
}
