/// The headers that a signature of version 2 covers.
struct HeadersV2 {
    private(set) var contentMD5: String?
    private(set) var contentType: String?
    /// By lower-case name; the values of a name that repeats are joined by commas.
    private(set) var amazon: [String: String] = [:]

    /// Takes the request's headers together with those in its query.
    ///
    /// - Throws: `mismatch` when a header and the query disagree, or when there is no telling which header counts.
    init(_ received: [(name: String, value: String)], inQuery: [(name: String, value: String)]) throws(SignatureError) {
        for header in received {
            if HeaderName.hasPrefix(header.name, lowercased: Self.amazonPrefix) {
                let name = header.name.lowercased()
                let value = Self.trimmed(header.value)
                amazon[name] = amazon[name].map { "\($0),\(value)" } ?? value
            } else if HeaderName.isSame(header.name, lowercased: Self.contentTypeName) {
                guard contentType == nil else { throw .mismatch }
                contentType = Self.trimmed(header.value)
            } else if HeaderName.isSame(header.name, lowercased: Self.contentMD5Name) {
                guard contentMD5 == nil else { throw .mismatch }
                contentMD5 = Self.trimmed(header.value)
            }
        }
        for header in inQuery {
            switch header.name {
            case Self.contentTypeName: try Self.complete(&contentType, with: header.value)
            case Self.contentMD5Name: try Self.complete(&contentMD5, with: header.value)
            default: try Self.complete(&amazon[header.name], with: header.value)
            }
        }
    }

    private static let amazonPrefix = "x-amz-"
    private static let contentTypeName = "content-type"
    private static let contentMD5Name = "content-md5"

    /// Whether the signature covers a header of this lower-case name.
    static func isSigned(_ name: String) -> Bool {
        name.hasPrefix(amazonPrefix) || name == contentTypeName || name == contentMD5Name
    }

    /// Whether a name has the bytes of a header's name only; with a colon in it, it could take over part of the value.
    static func isToken(_ name: String) -> Bool {
        name.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"()<>@,;:\\\"/[]?={}".utf8.contains($0) }
    }

    /// The value without the white space around it; white space within it is signed as it is.
    static func trimmed(_ value: String) -> String {
        let bytes = value.utf8
        guard let first = bytes.firstIndex(where: { !isWhitespace($0) }),
            let last = bytes.lastIndex(where: { !isWhitespace($0) })
        else { return "" }
        return String(value[first...last])
    }

    private static func complete(_ header: inout String?, with value: String) throws(SignatureError) {
        if let header {
            guard header.utf8.elementsEqual(value.utf8) else { throw .mismatch }
        } else {
            header = value
        }
    }

    private static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) || (0x1C...0x1F).contains(byte)
    }
}
