import JSONTree

/// A metric's single value as a form has it, and as a card has it.
///
/// What is no value of its type is kept as the text that was typed, so that nothing is lost; ``problem(_:as:)`` says
/// what is wrong with it.
package enum SingleValue {
    /// The value of that type; the text itself when it is none, and nil for nothing at all.
    package static func json(_ text: String, as type: MetricType) -> JSON? {
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else { return nil }
        switch type {
        case .number: return (try? PastedNumber.read(trimmed)) ?? .string(trimmed)
        case .boolean: return boolean(trimmed).map { .bool($0) } ?? .string(trimmed)
        default: return .string(trimmed)
        }
    }

    /// What a form shows of a value.
    package static func text(_ value: JSON?) -> String {
        guard let value else { return "" }
        return value.string ?? value.text
    }

    /// What is wrong with a value; nil when nothing is.
    package static func problem(_ value: JSON?, as type: MetricType) -> String? {
        switch (type, value) {
        case (_, nil): return "Give a value, or remove the row."
        case (.number, .number), (.boolean, .bool): return nil
        case (.number, .string(let text)):
            do throws(NotANumber) {
                _ = try PastedNumber.read(text)
                return nil
            } catch {
                return error.description
            }
        case (.number, _): return "This is not a number. Write digits with a point, such as 0.95."
        case (.boolean, _): return "Write yes or no."
        case (.string, .string(let text)):
            let length = text.unicodeScalars.count
            guard length > longestText else { return nil }
            return "The text has \(length) characters; a value has at most \(longestText). Put the rest into the notes."
        case (.string, _): return "Write a text of at most \(longestText) characters."
        default: return nil
        }
    }

    /// What a text is when nobody says: a number, yes or no, or a text.
    ///
    /// - Throws: why what looks like a number is none.
    package static func guessed(_ text: String) throws(NotANumber) -> (type: MetricType, value: JSON) {
        if PastedNumber.looksLikeOne(text) { return (.number, try PastedNumber.read(text)) }
        if let value = boolean(text.trimmed), ["true", "false"].contains(text.trimmed.lowercased()) {
            return (.boolean, .bool(value))
        }
        return (.string, .string(text.trimmed))
    }

    private static func boolean(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes": true
        case "false", "no": false
        default: nil
        }
    }

    /// The most characters of a value that is a text.
    package static let longestText = 63
}
