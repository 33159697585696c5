/// The parameters of a query of version 2, told apart by what the signature makes of them.
///
/// Servers and signers disagree on some spellings: one takes the first of two equal names, the other both; one takes a
/// `+` for a space, the other for a plus. What a signature covers must mean one thing, so these spellings are refused.
struct QueryV2Parameters {
    private(set) var accessKeyID: String?
    private(set) var signature: String?
    /// As sent, unread.
    private(set) var expires: String?
    /// The sub-resources, decoded, in the order of the query; `value` is nil for a name without a `=`.
    private(set) var subresources: [(name: String, value: String?)] = []
    /// The headers that are in the query: lower-case names, decoded and trimmed values.
    private(set) var headers: [(name: String, value: String)] = []
    /// The names of the parameters that the signature does not cover.
    private(set) var uncovered: [String] = []

    private static let accessKeyIDName = "AWSAccessKeyId"
    private static let signatureName = "Signature"
    private static let expiresName = "Expires"

    /// Whether a query means to be signed in this way.
    static func areSigned(_ query: String) -> Bool {
        guard !query.isEmpty else { return false }
        return query.utf8.split(separator: UInt8(ascii: "&")).contains { pair in
            let name = pair.prefix { $0 != UInt8(ascii: "=") }
            return name.elementsEqual(accessKeyIDName.utf8) || name.elementsEqual(signatureName.utf8)
                || name.elementsEqual(expiresName.utf8)
        }
    }

    /// - Throws: ``SignatureError`` for what is there twice, cannot be decoded, or can be read in two ways.
    init(_ query: String) throws(SignatureError) {
        for pair in Array(query.utf8).split(separator: UInt8(ascii: "&")) {
            let equals = pair.firstIndex(of: UInt8(ascii: "="))
            let name = try Self.name(pair[..<(equals ?? pair.endIndex)])
            try add(name, equals.map { pair[($0 + 1)...] })
        }
    }

    private mutating func add(_ name: String, _ value: ArraySlice<UInt8>?) throws(SignatureError) {
        switch name {
        case Self.accessKeyIDName: try Self.set(&accessKeyID, to: value, .credential)
        case Self.signatureName: try Self.set(&signature, to: value, .signature)
        case Self.expiresName: try Self.set(&expires, to: value, .expires)
        default:
            if PresentedQueryV2.coveredParameters.contains(name) {
                guard !subresources.contains(where: { $0.name == name }) else { throw .malformed(.query) }
                subresources.append((name, try value.map(Self.subresourceValue)))
            } else if HeadersV2.isSigned(name.lowercased()) {
                guard name == name.lowercased(), HeadersV2.isToken(name), !headers.contains(where: { $0.name == name })
                else {
                    throw .malformed(.query)
                }
                headers.append((name, try Self.headerValue(value ?? [])))
            } else {
                uncovered.append(name)
            }
        }
    }

    /// A name has to be in the spelling that signers write, which is then the only one.
    private static func name(_ encoded: ArraySlice<UInt8>) throws(SignatureError) -> String {
        guard PercentEncoding.reencoded(encoded, keeping: [])?.elementsEqual(encoded) ?? false,
            let name = PercentEncoding.decoded(encoded), name.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .malformed(.query) }
        return String(decoding: name, as: UTF8.self)
    }

    private static func set(
        _ parameter: inout String?,
        to value: ArraySlice<UInt8>?,
        _ part: SignatureError.Part
    ) throws(SignatureError) {
        guard parameter == nil, let text = text(value ?? []) else { throw .malformed(part) }
        parameter = text
    }

    /// Decodes a sub-resource's value.
    ///
    /// What is signed joins the decoded values by `&`. A value that holds a `&` before the name of a sub-resource is
    /// signed like two parameters, and somebody could make the one out of the other and so take a sub-resource away.
    private static func subresourceValue(_ encoded: ArraySlice<UInt8>) throws(SignatureError) -> String {
        guard let value = text(encoded) else { throw .malformed(.query) }
        for piece in value.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).dropFirst() {
            let name = String(Substring(piece.prefix { $0 != UInt8(ascii: "=") }))
            guard !PresentedQueryV2.coveredParameters.contains(name) else { throw .malformed(.query) }
        }
        return value
    }

    /// Decodes a header's value; one with a line break in it would be signed like several headers.
    private static func headerValue(_ encoded: ArraySlice<UInt8>) throws(SignatureError) -> String {
        guard let value = text(encoded) else { throw .malformed(.query) }
        let trimmed = HeadersV2.trimmed(value)
        guard trimmed.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { throw .malformed(.query) }
        return trimmed
    }

    /// - Returns: `nil` for broken escapes, for what is no UTF-8, and for a bare `+`.
    private static func text(_ encoded: ArraySlice<UInt8>) -> String? {
        guard !encoded.contains(UInt8(ascii: "+")), let bytes = PercentEncoding.decoded(encoded) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
