extension PresentedSignature {
    /// Reads the claims of a request that is signed in its `Authorization` header.
    init(authorization: String, headers: SignatureHeaders) throws(SignatureError) {
        let authorization = try AuthorizationHeader(authorization)
        let requestTime = try headers.requestTime()
        let credential = try Credential(authorization.credential, requestTime: requestTime)
        self.init(
            accessKeyID: credential.accessKeyID,
            scope: credential.scope,
            signedHeaders: try SignedHeaders.names(in: authorization.signedHeaders),
            signature: String(decoding: authorization.signature, as: UTF8.self),
            requestTime: requestTime,
            sessionToken: headers.securityToken,
            location: .header,
            payload: try Self.payload(headers.contentHash)
        )
    }

    /// Reads the claims of a request that is signed in its query.
    init(query: PresignedQuery, headers: SignatureHeaders) throws(SignatureError) {
        guard let algorithm = query.algorithm else { throw .incomplete(.algorithm) }
        guard algorithm.elementsEqual(SignatureAlgorithm.request.utf8) else { throw .unsupportedAlgorithm }
        guard let credentialText = query.credential else { throw .incomplete(.credential) }
        guard let date = query.date else { throw .incomplete(.date) }
        guard let signedHeaders = query.signedHeaders else { throw .incomplete(.signedHeaders) }
        guard let signature = query.signature else { throw .incomplete(.signature) }
        let expiresSeconds = try query.expiresSeconds()
        guard let requestTime = SignatureTime.epochSeconds(compact: Self.text(date)) else { throw .malformed(.date) }
        let credential = try Credential(credentialText[...], requestTime: requestTime)
        self.init(
            accessKeyID: credential.accessKeyID,
            scope: credential.scope,
            signedHeaders: try SignedHeaders.names(in: signedHeaders[...]),
            signature: Self.text(signature),
            requestTime: requestTime,
            sessionToken: query.securityToken.map(Self.text) ?? headers.securityToken,
            location: .query(expiresSeconds: expiresSeconds),
            payload: try Self.payload(headers.contentHash ?? query.contentHash.map(Self.text))
        )
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    private static func payload(_ contentHash: String?) throws(SignatureError) -> PresentedPayload {
        guard let contentHash else { return .absent }
        return try PresentedPayload(contentHash)
    }
}
