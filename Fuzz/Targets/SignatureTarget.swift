import AWSSignature

/// The claims of signed requests: `Authorization` headers, presigned URLs of both versions, and what goes into them.
///
/// An input is a request: a line with the method, one with the path, one with the query, then headers as HTTP has them.
struct SignatureTarget: FuzzTarget {
    let name = "signature"

    private static let now = 1_767_225_600
    private static let secret = "a secret key of forty characters, for it"

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        var parts = InputParts(input)
        var request = SignableRequest(method: parts.text(), path: parts.text(), query: parts.text())
        while !parts.isAtEnd {
            let line = parts.text()
            let name = line.prefix { $0 != ":" }
            request.headers.append((String(name), String(line.dropFirst(name.count + 1))))
        }
        checkClaims(request)
        checkClaimsOfVersion2(request)
        checkRoundTrip(request)
    }

    private func checkClaims(_ request: SignableRequest) {
        let verifier = SignatureVerifier(now: { Self.now })
        guard let claims = try? verifier.presented(in: request) else { return }
        require(claims.signedHeaders.contains("host"), "the host is signed")
        require(claims.signedHeaders == claims.signedHeaders.sorted(), "signed headers are in order")
        require(Set(claims.signedHeaders).count == claims.signedHeaders.count, "signed headers are there once")
        for header in request.headers where header.name.lowercased().hasPrefix("x-amz-") {
            require(claims.signedHeaders.contains(header.name.lowercased()), "what Amazon's headers say is signed")
        }
        require(!claims.accessKeyID.isEmpty, "a signature names a key")
        require(
            SignatureTime.compact(claims.requestTime).hasPrefix(claims.scope.date),
            "the scope is of the day of the request"
        )
        if case .query(let seconds) = claims.location {
            require((1...604_800).contains(seconds), "a presigned request has a lifetime of a week at most")
        }
        let hash = claims.payloadHash(bodyDigest: hexSHA256([UInt8]()))
        let proven = try? verifier.verify(claims, of: request, payloadHash: hash, secretKey: Self.secret)
        require(proven == nil, "nobody signs without the secret")
    }

    private func checkClaimsOfVersion2(_ request: SignableRequest) {
        guard let claims = try? PresentedQueryV2(request) else { return }
        require(claims.expires >= 0, "a time is not before all others")
        let names = Set(claims.headersInQuery.map(\.name))
        require(names.count == claims.headersInQuery.count, "a header is in the query once")
        require(names.allSatisfy { $0 == $0.lowercased() }, "names of headers have one case")
        let proven: Void? = try? claims.verify(request, bucketInHost: nil, secretKey: Self.secret, now: 0)
        require(proven == nil, "nobody signs without the secret")
    }

    /// Whatever a client signs is verified, with the same key and for the same request alone.
    private func checkRoundTrip(_ sent: SignableRequest) {
        var request = sent
        request.headers = [("Host", "localhost:8080")]
        for (position, header) in sent.headers.prefix(4).enumerated() {
            request.headers.append(("x-amz-meta-\(position)", header.value))
        }
        let verifier = SignatureVerifier(now: { Self.now })
        for service in [sent.query.utf8.count.isMultiple(of: 2) ? "s3" : "sagemaker"] {
            let credentials = SigningCredentials(accessKeyID: "AKIDEXAMPLE", secretKey: Self.secret)
            let signer = Signer(credentials: credentials, region: "us-west-2", service: service)
            let hash = hexSHA256(Array(sent.method.utf8))
            for signed in [
                signer.sign(request, at: Self.now, payloadHash: hash),
                signer.presign(request, at: Self.now, expiresSeconds: 60, payloadHash: hash),
            ] {
                // A query that has parts of a signature already is signed twice, or ambiguously.
                guard let claims = try? verifier.presented(in: signed.request) else {
                    require(sent.query.contains("X-Amz-"), "what was signed has claims")
                    continue
                }
                check(claims, signed, hash, verifier)
            }
        }
    }

    private func check(
        _ claims: PresentedSignature,
        _ signed: SignedRequest,
        _ hash: String,
        _ verifier: SignatureVerifier
    ) {
        func isProven(_ request: SignableRequest, _ secret: String = Self.secret) -> Bool {
            (try? verifier.verify(claims, of: request, payloadHash: hash, secretKey: secret)) != nil
        }
        require(isProven(signed.request), "what was signed is verified")
        require(!isProven(signed.request, Self.secret + "."), "another key gives another signature")
        var other = signed.request
        other.method += "X"
        require(!isProven(other), "the method is signed")
        other = signed.request
        other.headers[0].value += ".example"
        require(!isProven(other), "the host is signed")
    }
}
