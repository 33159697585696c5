import AWSSignature
import Testing

private let credential = "AKID/20260102/eu-west-1/sagemaker/aws4_request"
private let signature = String(repeating: "0a", count: 32)
private let whole =
    "AWS4-HMAC-SHA256 Credential=\(credential), SignedHeaders=host;x-amz-date, Signature=\(signature)"

@Suite("What a signed request claims")
struct PresentedSignatureTests {
    @Test("An Authorization header is read part by part")
    func header() throws {
        let presented = try Self.presented(whole)
        #expect(presented.accessKeyID == "AKID")
        #expect(presented.scope == CredentialScope(date: "20260102", region: "eu-west-1", service: "sagemaker"))
        #expect(presented.signedHeaders == ["host", "x-amz-date"])
        #expect(presented.signature == signature)
        #expect(presented.requestTime == 1_767_323_045)
        #expect(presented.sessionToken == nil)
        #expect(presented.location == .header)
        #expect(presented.payload == .absent)
    }

    @Test(
        "The parts come in any order, with and without spaces",
        arguments: [
            "AWS4-HMAC-SHA256 Signature=\(signature),Credential=\(credential),SignedHeaders=host;x-amz-date",
            "AWS4-HMAC-SHA256  SignedHeaders=host;x-amz-date,   Signature=\(signature), Credential=\(credential)",
            "AWS4-HMAC-SHA256\tCredential=\(credential),\tSignedHeaders=host;x-amz-date,Signature=\(signature)",
        ]
    )
    func order(authorization: String) throws {
        let presented = try Self.presented(authorization)
        #expect(presented.accessKeyID == "AKID")
        #expect(presented.signedHeaders == ["host", "x-amz-date"])
        #expect(presented.signature == signature)
    }

    @Test("An access key may hold slashes")
    func slashes() throws {
        let presented = try Self.presented(whole.replacing("AKID", with: "team/a/AKID"))
        #expect(presented.accessKeyID == "team/a/AKID")
        #expect(presented.scope.date == "20260102")
    }

    @Test(
        "A broken Authorization header is refused for its own reason",
        arguments: [
            ("", SignatureError.unsupportedAlgorithm),
            ("Basic dTpw", .unsupportedAlgorithm),
            ("AWS AKID:c2ln", .unsupportedAlgorithm),
            ("aws4-hmac-sha256 Credential=\(credential)", .unsupportedAlgorithm),
            ("AWS4-ECDSA-P256-SHA256 Credential=\(credential)", .unsupportedAlgorithm),
            ("AWS4-HMAC-SHA256", .incomplete(.credential)),
            ("AWS4-HMAC-SHA256 ", .incomplete(.credential)),
            ("AWS4-HMAC-SHA256 SignedHeaders=host, Signature=00", .incomplete(.credential)),
            ("AWS4-HMAC-SHA256 Credential=\(credential), Signature=00", .incomplete(.signedHeaders)),
            ("AWS4-HMAC-SHA256 Credential=\(credential), SignedHeaders=host", .incomplete(.signature)),
            (whole + ",", .malformed(.authorization)),
            (whole + ", Signature=00", .malformed(.authorization)),
            (whole + ", Extra=1", .malformed(.authorization)),
            (whole.replacing("Signature=", with: "signature="), .malformed(.authorization)),
            (whole.replacing("Credential=", with: "Credential "), .malformed(.authorization)),
            (whole.replacing(", ", with: "; "), .incomplete(.signedHeaders)),
        ]
    )
    func broken(_ authorization: String, _ error: SignatureError) {
        #expect(throws: error) { try Self.presented(authorization) }
    }

    @Test(
        "A credential without a proper scope is refused",
        arguments: [
            ("AKID", SignatureError.malformed(.credential)),
            ("20260102/eu-west-1/sagemaker/aws4_request", .malformed(.credential)),
            ("/20260102/eu-west-1/sagemaker/aws4_request", .malformed(.credential)),
            ("A KID/20260102/eu-west-1/sagemaker/aws4_request", .malformed(.credential)),
            ("A\u{212A}ID/20260102/eu-west-1/sagemaker/aws4_request", .malformed(.credential)),
            ("AKID/20260102/eu-west-1/sagemaker/aws5_request", .scope(.terminator)),
            ("AKID/20260102/eu-west-1/sagemaker/", .scope(.terminator)),
            ("AKID/20260102/eu-west-1//aws4_request", .scope(.service)),
            ("AKID/20260102//sagemaker/aws4_request", .scope(.region)),
            ("AKID/20260103/eu-west-1/sagemaker/aws4_request", .scope(.dateMismatch)),
            ("AKID/2026010/eu-west-1/sagemaker/aws4_request", .scope(.dateMismatch)),
            ("AKID//eu-west-1/sagemaker/aws4_request", .scope(.dateMismatch)),
        ]
    )
    func credentialScope(_ text: String, _ error: SignatureError) {
        #expect(throws: error) { try Self.presented(whole.replacing(credential, with: text)) }
    }

    @Test(
        "A list of signed headers has one spelling",
        arguments: [
            "", "host;", ";host", "Host", "x-amz-date;host", "host;host", "host;;x-amz-date", "host;a b", "host:",
        ]
    )
    func signedHeaders(_ list: String) {
        #expect(throws: SignatureError.malformed(.signedHeaders)) {
            try Self.presented(whole.replacing("host;x-amz-date", with: list))
        }
    }

    @Test("The host and every header that begins with x-amz- have to be signed, and be there")
    func coverage() {
        #expect(throws: SignatureError.headerNotSigned(name: "host")) {
            try Self.presented(whole.replacing("host;x-amz-date", with: "x-amz-date"))
        }
        #expect(throws: SignatureError.headerNotSigned(name: "x-amz-date")) {
            try Self.presented(whole.replacing("host;x-amz-date", with: "host"))
        }
        #expect(throws: SignatureError.headerNotSigned(name: "x-amz-meta-note")) {
            try Self.presented(whole, adding: [("X-AMZ-Meta-Note", "1")])
        }
        #expect(throws: SignatureError.signedHeaderAbsent(name: "x-amz-meta-note")) {
            try Self.presented(whole.replacing("x-amz-date", with: "x-amz-date;x-amz-meta-note"))
        }
    }

    @Test("A header that proxies add need not be signed")
    func proxies() throws {
        _ = try Self.presented(whole, adding: [("X-Amzn-Trace-Id", "Root=1"), ("User-Agent", "a")])
    }

    @Test("A request without a signature is told apart from a broken one")
    func missing() {
        let verifier = SignatureVerifier(now: { 0 })
        #expect(throws: SignatureError.missing) {
            try verifier.presented(in: SignableRequest(method: "GET", path: "/", headers: [("Host", "a")]))
        }
        #expect(throws: SignatureError.missing) {
            try verifier.presented(in: SignableRequest(method: "GET", path: "/", query: "X-Amz-Date=1&x=y"))
        }
    }

    @Test("A repeated or second signature is refused")
    func twice() {
        #expect(throws: SignatureError.malformed(.authorization)) {
            try Self.presented(whole, adding: [("authorization", whole)])
        }
        #expect(throws: SignatureError.malformed(.date)) {
            try Self.presented(whole, adding: [("x-amz-date", "20260102T030405Z")])
        }
        for query in ["X-Amz-Signature=00", "X-Amz-Algorithm=AWS4-HMAC-SHA256", "a=b&X-Amz-Credential=AKID"] {
            #expect(throws: SignatureError.signedTwice) { try Self.presented(whole, query: query) }
        }
    }

    @Test("A request has to carry a time that can be read")
    func date() {
        #expect(throws: SignatureError.incomplete(.date)) { try Self.presented(whole, date: nil) }
        #expect(throws: SignatureError.malformed(.date)) { try Self.presented(whole, date: "2026-01-02") }
    }

    @Test(
        "What a request says of its body is read from x-amz-content-sha256",
        arguments: [
            ("UNSIGNED-PAYLOAD", PresentedPayload.unsigned),
            ("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", .streamingSigned),
            ("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", .streamingSignedTrailer),
            ("STREAMING-UNSIGNED-PAYLOAD-TRAILER", .streamingUnsignedTrailer),
            (signature, .digest(signature)),
        ]
    )
    func payload(_ text: String, _ payload: PresentedPayload) throws {
        let presented = try Self.presented(
            whole.replacing("host;", with: "host;x-amz-content-sha256;"),
            adding: [("x-amz-content-sha256", text)]
        )
        #expect(presented.payload == payload)
        #expect(presented.payload.text == text)
        let isDigest = payload == .digest(text)
        #expect(presented.payloadHash(bodyDigest: "the body's digest") == (isDigest ? "the body's digest" : text))
    }

    @Test(
        "Another text in x-amz-content-sha256 is refused",
        arguments: ["", "unsigned-payload", "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD", "00", signature.uppercased()]
    )
    func otherPayload(_ text: String) {
        #expect(throws: SignatureError.malformed(.contentHash)) {
            try Self.presented(
                whole.replacing("host;", with: "host;x-amz-content-sha256;"),
                adding: [("x-amz-content-sha256", text)]
            )
        }
    }

    private static func presented(
        _ authorization: String,
        query: String = "",
        date: String? = "20260102T030405Z",
        adding headers: [(name: String, value: String)] = []
    ) throws(SignatureError) -> PresentedSignature {
        var all = [(name: "Host", value: "cards.example.com"), (name: "Authorization", value: authorization)]
        if let date {
            all.append(("X-Amz-Date", date))
        }
        return try SignatureVerifier(now: { 0 }).presented(
            in: SignableRequest(method: "POST", path: "/", query: query, headers: all + headers)
        )
    }
}
