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
        let algorithm = bytes.prefix { !Self.isSpace($0) }
        guard algorithm.elementsEqual(SignatureAlgorithm.request.utf8) else { throw .unsupportedAlgorithm }

        var credential: ArraySlice<UInt8>?
        var signedHeaders: ArraySlice<UInt8>?
        var signature: ArraySlice<UInt8>?
        let parts = bytes[algorithm.endIndex...].drop(while: Self.isSpace)
        for part in parts.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) where !parts.isEmpty {
            let part = part.drop(while: Self.isSpace)
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { throw .malformed(.authorization) }
            let name = part[..<equals]
            let value = part[(equals + 1)...]
            if name.elementsEqual("Credential".utf8), credential == nil {
                credential = value
            } else if name.elementsEqual("SignedHeaders".utf8), signedHeaders == nil {
                signedHeaders = value
            } else if name.elementsEqual("Signature".utf8), signature == nil {
                signature = value
            } else {
                throw .malformed(.authorization)
            }
        }
        guard let credential else { throw .incomplete(.credential) }
        guard let signedHeaders else { throw .incomplete(.signedHeaders) }
        guard let signature else { throw .incomplete(.signature) }
        self.credential = credential
        self.signedHeaders = signedHeaders
        self.signature = signature
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09
    }
}
