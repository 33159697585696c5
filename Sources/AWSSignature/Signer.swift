/// The credentials of a client; its secrets stay out of descriptions.
package struct SigningCredentials: Sendable, CustomStringConvertible, CustomReflectable {
    package let accessKeyID: String
    package let secretKey: String
    /// What proves that temporary credentials were issued; `nil` for lasting ones.
    package let sessionToken: String?

    package init(accessKeyID: String, secretKey: String, sessionToken: String? = nil) {
        self.accessKeyID = accessKeyID
        self.secretKey = secretKey
        self.sessionToken = sessionToken
    }

    package var description: String { "SigningCredentials(\(accessKeyID))" }

    package var customMirror: Mirror { Mirror(self, children: ["accessKeyID": accessKeyID]) }
}

/// A request with its signature, and what the chunks of its body are signed with.
package struct SignedRequest: Sendable {
    /// The request with every header, or query parameter, that signing adds.
    package let request: SignableRequest
    package let signature: VerifiedSignature

    /// The `Authorization` header's value; `nil` for a presigned request.
    package var authorization: String? {
        request.headers.last { $0.name == "Authorization" }?.value
    }
}

/// Signs requests for one service of one region.
package struct Signer: Sendable {
    package let credentials: SigningCredentials
    package let region: String
    package let service: String

    package init(credentials: SigningCredentials, region: String, service: String) {
        self.credentials = credentials
        self.region = region
        self.service = service
    }

    /// Signs a request in its `Authorization` header.
    ///
    /// Adds `X-Amz-Date`, `X-Amz-Security-Token` where the credentials have a token, and `X-Amz-Content-SHA256` where the
    /// service is `s3` or the payload is not a digest. Headers of those names that the request already has are replaced.
    ///
    /// - Parameters:
    ///   - request: has a `host` header, and a path and query in the spelling that goes over the wire.
    ///   - time: in seconds since 1970.
    ///   - payloadHash: the SHA-256 of the body in lower-case hexadecimal, or the literal that stands in for it.
    package func sign(_ request: SignableRequest, at time: Int, payloadHash: String) -> SignedRequest {
        var request = request
        request.removeHeaders(["authorization", "date", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"])
        request.headers.append(("X-Amz-Date", SignatureTime.compact(time)))
        if let token = credentials.sessionToken {
            request.headers.append(("X-Amz-Security-Token", token))
        }
        if service == "s3" || !isLowerHex(payloadHash, count: 64) {
            request.headers.append(("X-Amz-Content-SHA256", payloadHash))
        }
        let names = Self.namesToSign(in: request)
        let scope = scope(at: time)
        let signature = signature(of: request, names: names, payloadHash: payloadHash, time: time, scope: scope)
        let authorization =
            "\(SignatureAlgorithm.request) Credential=\(credentials.accessKeyID)/\(scope.text), "
            + "SignedHeaders=\(names.joined(separator: ";")), Signature=\(signature.seedSignature)"
        request.headers.append(("Authorization", authorization))
        return SignedRequest(request: request, signature: signature)
    }

    /// Signs a request in its query, so that its URL alone is good for a while.
    ///
    /// - Parameters:
    ///   - request: has a `host` header; whoever uses the URL has to send every header that it has.
    ///   - time: in seconds since 1970.
    ///   - expiresSeconds: 1 to 604800.
    ///   - payloadHash: for `s3` `UNSIGNED-PAYLOAD`, which is the default; else the body's SHA-256.
    package func presign(
        _ request: SignableRequest,
        at time: Int,
        expiresSeconds: Int,
        payloadHash: String = "UNSIGNED-PAYLOAD"
    ) -> SignedRequest {
        var request = request
        let scope = scope(at: time)
        let names = Self.namesToSign(in: request)
        var parameters = [
            ("X-Amz-Algorithm", SignatureAlgorithm.request),
            ("X-Amz-Credential", "\(credentials.accessKeyID)/\(scope.text)"),
            ("X-Amz-Date", SignatureTime.compact(time)),
            ("X-Amz-Expires", String(expiresSeconds)),
            ("X-Amz-SignedHeaders", names.joined(separator: ";")),
        ]
        if let token = credentials.sessionToken {
            parameters.append(("X-Amz-Security-Token", token))
        }
        let added = parameters.map { "\($0)=\(PercentEncoding.encoded($1))" }.joined(separator: "&")
        request.query += (request.query.isEmpty ? "" : "&") + added
        let signature = signature(of: request, names: names, payloadHash: payloadHash, time: time, scope: scope)
        request.query += "&\(CanonicalQuery.signatureName)=\(signature.seedSignature)"
        return SignedRequest(request: request, signature: signature)
    }

    /// Headers that proxies and HTTP libraries add or change on the way.
    private static let unsignedHeaders: Set<String> = [
        "authorization", "connection", "expect", "keep-alive", "proxy-authenticate", "proxy-authorization", "te",
        "trailer", "transfer-encoding", "upgrade", "user-agent", "x-amzn-trace-id",
    ]

    private static func namesToSign(in request: SignableRequest) -> [String] {
        // Swift orders texts by scalar value, which for header names is the order of their bytes.
        Set(request.headers.map { $0.name.lowercased() }).subtracting(unsignedHeaders).sorted()
    }

    private func scope(at time: Int) -> CredentialScope {
        CredentialScope(date: String(SignatureTime.compact(time).prefix(8)), region: region, service: service)
    }

    private func signature(
        of request: SignableRequest,
        names: [String],
        payloadHash: String,
        time: Int,
        scope: CredentialScope
    ) -> VerifiedSignature {
        let canonical = CanonicalRequest.bytes(
            of: request,
            service: service,
            signedHeaders: names,
            payloadHash: payloadHash,
            form: .asReceived
        )
        let key = SigningKey(secretKey: credentials.secretKey, scope: scope)
        // Only the reencoded form can fail, and an empty canonical request has a signature that nobody accepts.
        let text = StringToSign.request(canonical: canonical ?? [], time: time, scope: scope)
        return VerifiedSignature(
            accessKeyID: credentials.accessKeyID,
            scope: scope,
            signingKey: key,
            seedSignature: key.signature(of: text),
            requestTime: time
        )
    }
}

extension SignableRequest {
    fileprivate mutating func removeHeaders(_ names: [String]) {
        headers.removeAll { header in names.contains { HeaderName.isSame(header.name, lowercased: $0) } }
    }
}
