/// The rules for one kind of string.
package struct StringShape: Sendable {
    /// Bounds on the number of Unicode code points.
    package let length: ClosedRange<Int>?
    /// What the whole string must match.
    package let pattern: Pattern?
    /// The only allowed values; empty when any will do.
    package let values: [String]
    /// Whether the text must stay out of messages.
    package let isSensitive: Bool

    /// Describes a kind of string; what is left out is not restricted.
    package init(
        length: ClosedRange<Int>? = nil,
        pattern: Pattern? = nil,
        values: [String] = [],
        isSensitive: Bool = false
    ) {
        self.length = length
        self.pattern = pattern
        self.values = values
        self.isSensitive = isSensitive
    }

    /// Checks a string that came from elsewhere than a request's body.
    ///
    /// - Parameter member: the name that the message gives the value, such as `modelCardName`.
    /// - Throws: `ValidationException` that lists every rule that `text` breaks.
    package func check(_ text: String, member: String) throws(SageMakerError) {
        let violations = rulesBroken(by: text).map { rule in
            Violation(value: Violation.shown(text, of: self), path: member, rule: rule)
        }
        guard violations.isEmpty else { throw SageMakerError.validation(violations) }
    }

    /// Every rule that `text` breaks, in the order in which messages list them.
    func rulesBroken(by text: String) -> [Rule] {
        var broken: [Rule] = []
        if let pattern, !pattern.matches(text) {
            broken.append(.pattern(pattern.text))
        }
        if !values.isEmpty, !values.contains(text) {
            broken.append(.values(values))
        }
        if let length {
            // A code point is one to four bytes, so the byte count settles most strings without a walk.
            let bytes = text.utf8.count
            if bytes > length.upperBound, text.unicodeScalars.count > length.upperBound {
                broken.append(.maximumLength(length.upperBound))
            }
            if bytes < length.lowerBound * 4, text.unicodeScalars.count < length.lowerBound {
                broken.append(.minimumLength(length.lowerBound))
            }
        }
        // One of the two database engines cannot hold U+0000, so no string with it gets in.
        if broken.isEmpty, text.hasNullCharacter {
            broken.append(.noNullCharacter)
        }
        return broken
    }

    /// Every rule of this kind of string, as a message about a list of them has to name them all.
    var rules: [Rule] {
        var all: [Rule] = []
        if let length {
            all += [.maximumLength(length.upperBound), .minimumLength(length.lowerBound)]
        }
        if let pattern {
            all.append(.pattern(pattern.text))
        }
        if !values.isEmpty {
            all.append(.values(values))
        }
        return all + [.notNull]
    }
}
