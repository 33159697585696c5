/// A credential as requests write it: `ACCESSKEY/20260102/eu-west-1/sagemaker/aws4_request`.
struct Credential {
    let accessKeyID: String
    let scope: CredentialScope

    /// Reads the scope from the right, because an access key may itself hold slashes.
    ///
    /// - Parameter requestTime: in seconds since 1970; the scope has to name its day.
    /// - Throws: ``SignatureError`` when a part is absent or the scope is for another day or purpose.
    init(_ text: ArraySlice<UInt8>, requestTime: Int) throws(SignatureError) {
        // Texts that differ only in Unicode spelling are equal in Swift; ASCII alone has one spelling of a key's name.
        guard text.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .malformed(.credential) }
        var rest = text
        var parts: [String] = []
        for _ in 0..<4 {
            guard let slash = rest.lastIndex(of: UInt8(ascii: "/")) else { throw .malformed(.credential) }
            parts.append(String(decoding: rest[(slash + 1)...], as: UTF8.self))
            rest = rest[..<slash]
        }
        guard !rest.isEmpty else { throw .malformed(.credential) }
        guard parts[0] == CredentialScope.terminator else { throw .scope(.terminator) }
        guard !parts[1].isEmpty else { throw .scope(.service) }
        guard !parts[2].isEmpty else { throw .scope(.region) }
        guard SignatureTime.compact(requestTime).utf8.prefix(8).elementsEqual(parts[3].utf8) else {
            throw .scope(.dateMismatch)
        }
        accessKeyID = String(decoding: rest, as: UTF8.self)
        scope = CredentialScope(date: parts[3], region: parts[2], service: parts[1])
    }
}
