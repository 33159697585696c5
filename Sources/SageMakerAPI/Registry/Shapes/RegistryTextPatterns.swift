/// The expressions of registry requests that ask for kinds of characters.
extension Pattern {
    /// Everything that has a look of its own: no control characters, so no line breaks either.
    static let printable = Pattern(#"[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*"#) { text in
        text.unicodeScalars.allSatisfy { $0.isPrintable }
    }

    /// Where a package came from; symbols such as `+` and `=` are not among the characters.
    static let modelPackageSourceURI = Pattern(#"[\p{L}\p{M}\p{Z}\p{N}\p{P}]{0,1024}"#) { text in
        text.unicodeScalars.allSatisfy { $0.isPrintable && !$0.isSymbol }
    }

    /// The name of a label on a package; the API's own expression is no valid one after the closing bracket.
    static let customerMetadataKey = Pattern(
        #"([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)${1,128}"#,
        matches: tag.matches
    )

    /// The text of a label on a package.
    static let customerMetadataValue = Pattern(
        #"([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)${1,256}"#,
        matches: tag.matches
    )

    /// Three numbers of up to four digits, with any character between them.
    static let hubContentVersion = Pattern(#"\d{1,4}.\d{1,4}.\d{1,4}"#) { text in
        Array(text.unicodeScalars)[...].areDigits(inGroups: 3)
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// Whether this is `groups` runs of one to four digits, with one character of any kind between them.
    ///
    /// That character may be a digit too, so each length of the first run has to be tried.
    func areDigits(inGroups groups: Int) -> Bool {
        let digits = prefix(4).prefix { ("0"..."9").contains($0) }.count
        guard groups > 1 else { return digits == count && digits > 0 }
        guard digits > 0 else { return false }
        return (1...digits).contains { length in
            let rest = dropFirst(length)
            guard let between = rest.first, between != "\n", between != "\r" else { return false }
            return rest.dropFirst().areDigits(inGroups: groups - 1)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isPrintable: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: false
        default: true
        }
    }

    fileprivate var isSymbol: Bool {
        switch properties.generalCategory {
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
        default: false
        }
    }
}
