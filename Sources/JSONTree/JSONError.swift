/// Why a text is not a JSON document, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was wrong.
    public let kind: Kind
    /// Bytes before the place.
    public let offset: Int
    /// The line of the place, counted from 1.
    public let line: Int
    /// The column of the place in Unicode code points, counted from 1.
    public let column: Int
    /// The member that the problem is about, where naming it helps.
    public let pointer: JSONPointer?

    /// Places a problem within a text, counting lines and columns.
    init(_ kind: Kind, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, pointer: JSONPointer? = nil) {
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.kind = kind
        self.offset = offset
        self.line = line
        self.column = column
        self.pointer = pointer
    }

    /// One sentence without its full stop, such as `Unexpected end of input at line 1, column 5`.
    public var description: String {
        let place = "\(kind.sentence) at line \(line), column \(column)"
        guard let pointer else { return place }
        return "\(place) (\(pointer))"
    }
}

extension JSONError {
    /// What can be wrong with a text.
    public enum Kind: Hashable, Sendable {
        /// Nothing but white space.
        case emptyInput
        /// The text stops inside a value.
        case unexpectedEnd
        /// Something else stands where a value should.
        case expectedValue
        /// Something else stands where a member's name should.
        case expectedName
        /// No colon follows a member's name.
        case expectedColon
        /// Neither a comma nor a closing bracket follows an element.
        case expectedCommaOrBracket
        /// Neither a comma nor a closing brace follows a member.
        case expectedCommaOrBrace
        /// More text follows the document.
        case trailingText
        /// `NaN` and `Infinity`, which some writers emit, are not JSON.
        case notFinite
        /// A number with a leading zero, a bare point or an empty exponent.
        case invalidNumber
        /// A byte sequence that is not UTF-8: overlong, a surrogate, beyond U+10FFFF, or cut short.
        case invalidUTF8
        /// The text starts with a byte order mark.
        case byteOrderMark
        /// A character below U+0020 stands in a string without an escape.
        case controlCharacter
        /// A backslash is followed by something that is no escape.
        case invalidEscape
        /// Half of a surrogate pair stands alone.
        case loneSurrogate
        /// An object has two members of that name.
        case duplicateName(String)
        /// Arrays and objects are nested deeper than the given limit.
        case tooDeep(Int)
        /// The text is 2 GiB or longer.
        case tooLong
    }
}

extension JSONError.Kind {
    fileprivate var sentence: String {
        switch self {
        case .emptyInput: "The input is empty"
        case .unexpectedEnd: "Unexpected end of input"
        case .expectedValue: "Expected a value"
        case .expectedName: "Expected a member name in double quotes"
        case .expectedColon: "Expected a colon after the member name"
        case .expectedCommaOrBracket: "Expected a comma or a closing bracket"
        case .expectedCommaOrBrace: "Expected a comma or a closing brace"
        case .trailingText: "Unexpected text after the document"
        case .notFinite: "NaN and Infinity are not JSON numbers"
        case .invalidNumber: "Invalid number"
        case .invalidUTF8: "Invalid UTF-8"
        case .byteOrderMark: "Unexpected byte order mark"
        case .controlCharacter: "Unescaped control character in a string"
        case .invalidEscape: "Invalid escape sequence"
        case .loneSurrogate: "Half of a surrogate pair"
        case .duplicateName(let name): "Duplicate member name \(JSON.string(name).text)"
        case .tooDeep(let limit): "More than \(limit) levels of nesting"
        case .tooLong: "The input is too long"
        }
    }
}
