import JSONTree

/// How a value of a content looks in a form's field, and what becomes of the text that comes back.
package enum TypedText {
    /// The text that a field shows: a string as it is, anything else as JSON, nothing for what is absent or null.
    package static func shown(_ value: JSON?) -> String {
        switch value {
        case nil, .null?: ""
        case .string(let text)?: text
        case .some(let other): other.text
        }
    }

    /// The value that a text stands for, nil for none.
    ///
    /// A text that says what `present` shows leaves it as it is, to the byte, though a browser sends line ends and
    /// control characters differently. A text that is no number where one belongs stays a text, so that nothing typed is
    /// lost; the schema has a finding about it then.
    package static func read(_ text: String, isNumber: Bool, present: JSON?) -> JSON? {
        let text = sent(text)
        if let present, present != .null, sent(shown(present)) == text { return present }
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else { return nil }
        guard isNumber else { return .string(text) }
        return (try? PastedNumber.read(trimmed)) ?? .string(text)
    }

    /// The text as a browser sends it back: line ends as one character, no first line end, no control characters.
    private static func sent(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var followsReturn = false
        for scalar in text.unicodeScalars {
            let endsReturn = followsReturn && scalar == "\n"
            followsReturn = scalar == "\r"
            if endsReturn { continue }
            switch scalar.value {
            case 0x0A, 0x0D: if !scalars.isEmpty { scalars.append("\n") }
            case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: scalars.append("\u{FFFD}")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
