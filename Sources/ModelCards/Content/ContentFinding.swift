import JSONTree

/// Something to say about one place of a card's content.
package struct ContentFinding: Hashable, Sendable {
    /// Whether the service refuses the content for it.
    package enum Severity: String, Hashable, Sendable {
        /// The content is not valid.
        case error
        /// The content is valid, but some client will trip over it.
        case warning
    }

    /// The place as an RFC 6901 pointer, such as `/evaluation_details/0/name`; empty for the whole document.
    package let pointer: String
    /// The place with dots, such as `evaluation_details.0.name`; `(root)` for the whole document.
    package let path: String
    package let severity: Severity
    /// What is wrong, without the place.
    package let message: String

    /// Says `message` about the value at `place`.
    package init(at place: JSONPointer, _ severity: Severity, _ message: String) {
        pointer = place.description
        path = place.steps.isEmpty ? "(root)" : place.dotted
        self.severity = severity
        self.message = message
    }
}

extension String {
    /// The text when it has at most that many scalars, else its start and an ellipsis.
    ///
    /// Scalars, since a single character may be a letter with any number of accents.
    func shortened(to limit: Int) -> String {
        guard utf8.count > limit, unicodeScalars.count > limit else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.prefix(limit - 1))) + "…"
    }
}
