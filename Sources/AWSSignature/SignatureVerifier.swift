/// Reads and checks the signatures of requests.
///
/// A request passes in two steps, because what it claims decides which secret key it is checked with:
/// ``presented(in:)`` reads the claims, ``verify(_:of:payloadHash:secretKey:)`` proves them.
package struct SignatureVerifier: Sendable {
    private let maximumSkewSeconds: Int
    private let now: @Sendable () -> Int
    private let keys = SigningKeyCache()

    /// - Parameters:
    ///   - maximumSkewSeconds: how far a request's time may be from the server's.
    ///   - now: the server's time in seconds since 1970.
    package init(maximumSkewSeconds: Int = 900, now: @escaping @Sendable () -> Int) {
        self.maximumSkewSeconds = maximumSkewSeconds
        self.now = now
    }

    /// Reads what a request claims, from its `Authorization` header or its query.
    ///
    /// The claims then have their form, name the day of the request's time, and cover `host` and every `x-amz-` header.
    /// Nothing is proven yet.
    ///
    /// - Throws: ``SignatureError``; `missing` when the request is not signed at all.
    package func presented(in request: SignableRequest) throws(SignatureError) -> PresentedSignature {
        let headers = try SignatureHeaders(request.headers)
        let query = try PresignedQuery(request.query)
        let presented: PresentedSignature
        if let authorization = headers.authorization {
            guard !query.isPresent else { throw .signedTwice }
            presented = try PresentedSignature(authorization: authorization, headers: headers)
        } else {
            guard query.isPresent else { throw .missing }
            presented = try PresentedSignature(query: query, headers: headers)
        }
        try SignedHeaders.check(presented.signedHeaders, against: request.headers)
        return presented
    }

    /// Computes the signature again and compares it with the presented one, in constant time.
    ///
    /// - Parameters:
    ///   - presented: what ``presented(in:)`` read from this very request.
    ///   - payloadHash: the SHA-256 of the body in lower-case hexadecimal, or the literal that the request declared;
    ///     ``PresentedSignature/payloadHash(bodyDigest:)`` knows which.
    ///   - secretKey: the secret of the presented access key.
    /// - Returns: what the chunks of a signed body are checked with.
    /// - Throws: ``SignatureError`` when the request's time is not now or the signature is another.
    package func verify(
        _ presented: PresentedSignature,
        of request: SignableRequest,
        payloadHash: String,
        secretKey: String
    ) throws(SignatureError) -> VerifiedSignature {
        try checkTime(of: presented)
        let cached = keys.key(accessKeyID: presented.accessKeyID, scope: presented.scope, secretKey: secretKey)
        let key = cached ?? SigningKey(secretKey: secretKey, scope: presented.scope)
        guard Self.isSigned(request, as: presented, payloadHash: payloadHash, key: key) else { throw .mismatch }
        if cached == nil {
            keys.keep(key, accessKeyID: presented.accessKeyID, scope: presented.scope, secretKey: secretKey)
        }
        return VerifiedSignature(
            accessKeyID: presented.accessKeyID,
            scope: presented.scope,
            signingKey: key,
            seedSignature: presented.signature,
            requestTime: presented.requestTime
        )
    }

    private func checkTime(of presented: PresentedSignature) throws(SignatureError) {
        let requestTime = presented.requestTime
        let serverTime = now()
        switch presented.location {
        case .header:
            guard abs(serverTime - requestTime) <= maximumSkewSeconds else {
                throw .skewed(requestTime: requestTime, serverTime: serverTime)
            }
        case .query(let expiresSeconds):
            guard requestTime <= serverTime + maximumSkewSeconds else {
                throw .notYetValid(requestTime: requestTime, serverTime: serverTime)
            }
            guard serverTime <= requestTime + expiresSeconds else {
                throw .expired(expiryTime: requestTime + expiresSeconds, serverTime: serverTime)
            }
        }
    }

    /// Tries the request as sent, which is what most clients sign, and only then its canonical spelling.
    private static func isSigned(
        _ request: SignableRequest,
        as presented: PresentedSignature,
        payloadHash: String,
        key: SigningKey
    ) -> Bool {
        [CanonicalForm.asReceived, .reencoded].contains { form in
            let canonical = CanonicalRequest.bytes(
                of: request,
                service: presented.scope.service,
                signedHeaders: presented.signedHeaders,
                payloadHash: payloadHash,
                form: form
            )
            guard let canonical else { return false }
            let text = StringToSign.request(canonical: canonical, time: presented.requestTime, scope: presented.scope)
            return equalInConstantTime(presented.signature, key.signature(of: text))
        }
    }
}

/// A signature that was proven, with what the chunks of its request's body are checked with.
package struct VerifiedSignature: Sendable {
    package let accessKeyID: String
    package let scope: CredentialScope
    package let signingKey: SigningKey
    /// The request's own signature, which the first chunk's signature covers.
    package let seedSignature: String
    /// In seconds since 1970.
    package let requestTime: Int

    package init(
        accessKeyID: String,
        scope: CredentialScope,
        signingKey: SigningKey,
        seedSignature: String,
        requestTime: Int
    ) {
        self.accessKeyID = accessKeyID
        self.scope = scope
        self.signingKey = signingKey
        self.seedSignature = seedSignature
        self.requestTime = requestTime
    }
}
