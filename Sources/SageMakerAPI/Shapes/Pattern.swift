/// A regular expression as the API's reference prints it, with the hand-written matcher that stands for it.
///
/// A regular expression engine on the request path would be slow, and with nested repetition a way to stall the server.
/// Patterns match whole strings.
package struct Pattern: Sendable {
    /// The expression, for messages and for comparison with the API's reference.
    package let text: String
    /// Whether the whole of a string matches.
    package let matches: @Sendable (String) -> Bool

    /// Pairs an expression with its matcher.
    package init(_ text: String, matches: @escaping @Sendable (String) -> Bool) {
        self.text = text
        self.matches = matches
    }
}

extension Pattern {
    /// Anything, line breaks included: cards written by hand have them.
    static let anything = Pattern(".*") { _ in true }

    /// What a card or a job is called.
    static let entityName = Pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}") { text in
        PatternScanner(text).isEntityName
    }

    /// A card's name, or an ARN that ends in one.
    static let modelCardNameOrArn = Pattern(
        #"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model-card/.*)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62})"#
    ) { text in
        var scanner = PatternScanner(text)
        if scanner.isEntityName {
            return true
        }
        return scanner.skipArnStart(regionLength: 0...Int.max) && scanner.skip("model-card/")
            && scanner.isOneLineEndingInLetterOrDigit
    }

    /// An export job's ARN.
    static let modelCardExportJobArn = Pattern(
        #"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/"#
            + "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/export-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    ) { text in
        var scanner = PatternScanner(text)
        return scanner.skipArnStart(regionLength: 9...16) && scanner.skip("model-card/")
            && scanner.takeUntilSlash().isEntityName && scanner.skip("/export-job/") && scanner.isEntityName
    }

    /// Any ARN of the service.
    static let resourceArn = Pattern("arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+") { text in
        var scanner = PatternScanner(text)
        return scanner.skipArnStart(regionLength: 0...Int.max) && !scanner.isAtEnd && scanner.isOneLine
    }

    /// A key's identifier, alias or ARN.
    static let kmsKeyID = Pattern("[a-zA-Z0-9:/_-]*") { text in
        var scanner = PatternScanner(text)
        scanner.skip { $0.isLetterOrDigit || ":/_-".utf8.contains($0) }
        return scanner.isAtEnd
    }

    /// A place in an object store.
    static let s3URI = Pattern("(https|s3)://([^/]+)/?(.*)") { text in
        var scanner = PatternScanner(text)
        guard scanner.skip("s3://") || scanner.skip("https://") else { return false }
        return !scanner.takeUntilSlash().isAtEnd && scanner.isOneLine
    }

    /// A tag's key or value.
    static let tag = Pattern(#"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#) { text in
        text.unicodeScalars.allSatisfy { scalar in
            if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
                return byte.isLetterOrDigit || " _.:/=+-@".utf8.contains(byte)
            }
            return scalar.isLetterNumberOrSeparator
        }
    }
}

extension Unicode.Scalar {
    /// Whether the general category is one of `L`, `N` and `Z`.
    fileprivate var isLetterNumberOrSeparator: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber,
            .spaceSeparator, .lineSeparator, .paragraphSeparator:
            true
        default:
            false
        }
    }
}
