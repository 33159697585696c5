/// The part of a string that a pattern has still to match.
struct PatternScanner {
    private var rest: Substring.UTF8View

    /// Starts at the beginning of `text`.
    init(_ text: String) {
        rest = text[...].utf8
    }

    private init(_ rest: Substring.UTF8View) {
        self.rest = rest
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// Steps over `literal` when it comes next.
    mutating func skip(_ literal: String) -> Bool {
        guard rest.starts(with: literal.utf8) else { return false }
        rest = rest.dropFirst(literal.utf8.count)
        return true
    }

    /// Steps over the bytes that satisfy `belongs`, and says how many there were.
    @discardableResult
    mutating func skip(while belongs: (UInt8) -> Bool) -> Int {
        let before = rest.count
        rest = rest.drop(while: belongs)
        return before - rest.count
    }

    /// Steps over the bytes that satisfy `belongs`, all of them ASCII, and hands them out.
    mutating func take(while belongs: (UInt8) -> Bool) -> String {
        let taken = rest.prefix(while: belongs)
        rest = rest[taken.endIndex...]
        return String(decoding: taken, as: UTF8.self)
    }

    /// What is still to be matched, as text.
    var remaining: String { String(decoding: rest, as: UTF8.self) }

    /// Steps to the next slash or to the end, and hands out what was stepped over.
    mutating func takeUntilSlash() -> PatternScanner {
        let taken = rest.prefix { $0 != UInt8(ascii: "/") }
        rest = rest[taken.endIndex...]
        return PatternScanner(taken)
    }

    /// Steps over `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:`.
    mutating func skipArnStart(regionLength: ClosedRange<Int>) -> Bool {
        guard skip("arn:aws") else { return false }
        skip { $0.isLowercase || $0 == UInt8(ascii: "-") }
        guard skip(":sagemaker:") else { return false }
        let region = skip { $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") }
        return regionLength.contains(region) && skip(":") && skip { $0.isDigit } == 12 && skip(":")
    }

    /// Whether the rest is `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`, which bounds the letters but not the hyphens.
    var isEntityName: Bool { isEntityName(upTo: 63) }

    /// Whether the rest is such a name with at most `longest` letters and digits.
    func isEntityName(upTo longest: Int) -> Bool {
        var lettersAndDigits = 0
        var endsInHyphen = true
        for byte in rest {
            if byte.isLetterOrDigit {
                lettersAndDigits += 1
                endsInHyphen = false
            } else if byte == UInt8(ascii: "-"), lettersAndDigits > 0 {
                endsInHyphen = true
            } else {
                return false
            }
        }
        return !endsInHyphen && lettersAndDigits <= longest
    }

    /// Whether the rest is one byte or more, all of which satisfy `belongs`.
    func isSome(_ belongs: (UInt8) -> Bool) -> Bool {
        !rest.isEmpty && rest.allSatisfy(belongs)
    }

    /// Whether the rest is `.*`, where a dot is anything but a line break.
    var isOneLine: Bool {
        !rest.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    }

    /// Whether the rest is `.*` and an entity name: one letter or digit is enough of a name.
    var isOneLineEndingInLetterOrDigit: Bool {
        guard let last = rest.last else { return false }
        return last.isLetterOrDigit && isOneLine
    }
}

extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

    var isLetterOrDigit: Bool {
        isDigit || isLowercase || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
    }
}
