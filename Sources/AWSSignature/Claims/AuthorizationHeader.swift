/// The parts of an `Authorization` header, read as bytes because every request passes here.
struct AuthorizationHeader {
    let credential: ArraySlice<UInt8>
    let signedHeaders: ArraySlice<UInt8>
    let signature: ArraySlice<UInt8>

    /// Reads `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`.
    ///
    /// The three parts may come in any order, with or without spaces after the commas.
    ///
    /// - Throws: ``SignatureError`` for another scheme, and for a part that is absent, unknown or repeated.
    init(_ value: String) throws(SignatureError) {
        let bytes = Array(value.utf8)
        let schemeEnd = bytes.firstIndex(where: Self.isSpace) ?? bytes.endIndex
        guard bytes[..<schemeEnd].elementsEqual(Self.scheme) else { throw .unsupportedAlgorithm }

        var credential: Range<Int>?
        var signedHeaders: Range<Int>?
        var signature: Range<Int>?
        var start = Self.skipSpaces(bytes, from: schemeEnd)
        let isEmpty = start == bytes.endIndex
        while !isEmpty, start <= bytes.endIndex {
            start = Self.skipSpaces(bytes, from: start)
            let end = bytes[start...].firstIndex(of: UInt8(ascii: ",")) ?? bytes.endIndex
            let part = bytes[start..<end]
            if part.starts(with: Self.credentialName), credential == nil {
                credential = start + Self.credentialName.count..<end
            } else if part.starts(with: Self.signedHeadersName), signedHeaders == nil {
                signedHeaders = start + Self.signedHeadersName.count..<end
            } else if part.starts(with: Self.signatureName), signature == nil {
                signature = start + Self.signatureName.count..<end
            } else {
                throw .malformed(.authorization)
            }
            start = end + 1
        }
        guard let credential else { throw .incomplete(.credential) }
        guard let signedHeaders else { throw .incomplete(.signedHeaders) }
        guard let signature else { throw .incomplete(.signature) }
        self.credential = bytes[credential]
        self.signedHeaders = bytes[signedHeaders]
        self.signature = bytes[signature]
    }

    private static let scheme = Array(SignatureAlgorithm.request.utf8)
    private static let credentialName = Array("Credential=".utf8)
    private static let signedHeadersName = Array("SignedHeaders=".utf8)
    private static let signatureName = Array("Signature=".utf8)

    private static func skipSpaces(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.endIndex, isSpace(bytes[index]) {
            index += 1
        }
        return index
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09
    }
}
