import JSONTree

/// A rule broken somewhere in a request.
struct Violation: CustomStringConvertible, Sendable {
    /// The value as the message shows it, quotes included; nil when it is not shown.
    let value: String?
    /// Where, such as `tags.1.member.key`.
    let path: String
    let rule: Rule

    var description: String {
        let shown = value.map { " \($0)" } ?? ""
        return "Value\(shown) at '\(path)' failed to satisfy constraint: \(rule)"
    }

    /// Wire names as messages spell them: `SecurityConfig`, `KmsKeyId` is `securityConfig.kmsKeyId`.
    static func path(_ names: [String]) -> String {
        names.map { $0.prefix(1).lowercased() + $0.dropFirst() }.joined(separator: ".")
    }

    /// The text in quotes, or its start: a message must not carry a megabyte back to its sender.
    static func quoted(_ text: String) -> String {
        let longest = 256
        let shown = text.cut(to: longest)
        return shown.utf8.count < text.utf8.count ? "'\(shown)...'" : "'\(text)'"
    }

    /// How messages show a string: not at all when it is sensitive.
    static func shown(_ text: String, of shape: StringShape) -> String? {
        shape.isSensitive ? nil : quoted(text)
    }

    /// How messages show a list: strings in brackets, anything larger not at all.
    static func shown(_ elements: [JSON], of element: Shape) -> String? {
        guard case .string(let shape) = element, !shape.isSensitive else { return nil }
        let texts = elements.prefix(64).map { $0.string ?? "null" }
        return quoted("[\(texts.joined(separator: ", "))]")
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
