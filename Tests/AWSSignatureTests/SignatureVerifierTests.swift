import AWSSignature
import Testing

@Suite("Verifying signatures")
struct SignatureVerifierTests {
    private static let time = 1_767_323_045
    private static let secretKey = "a-secret-key-for-tests-only"

    @Test("A request is good for fifteen minutes in both directions", arguments: [-900, 0, 900])
    func withinSkew(offset: Int) throws {
        try Self.verify(Self.signed(), at: Self.time + offset)
    }

    @Test("A request from too far away in time is skewed", arguments: [-901, 901])
    func skewed(offset: Int) {
        #expect(throws: SignatureError.skewed(requestTime: Self.time, serverTime: Self.time + offset)) {
            try Self.verify(Self.signed(), at: Self.time + offset)
        }
    }

    @Test("A presigned request is good until its last second", arguments: [-900, 0, 3_600])
    func withinLifetime(offset: Int) throws {
        try Self.verify(Self.presigned(expiresSeconds: 3_600), at: Self.time + offset)
    }

    @Test("A presigned request expires after its last second")
    func expired() {
        #expect(throws: SignatureError.expired(expiryTime: Self.time + 60, serverTime: Self.time + 61)) {
            try Self.verify(Self.presigned(expiresSeconds: 60), at: Self.time + 61)
        }
    }

    @Test("A presigned request of the future is not valid yet")
    func notYetValid() {
        #expect(throws: SignatureError.notYetValid(requestTime: Self.time, serverTime: Self.time - 901)) {
            try Self.verify(Self.presigned(expiresSeconds: 60), at: Self.time - 901)
        }
    }

    @Test("A client without X-Amz-Date is dated by its Date header, signed or not")
    func dateHeader() throws {
        var request = Self.signed()
        request.headers.removeAll { $0.name == "X-Amz-Date" || $0.name == "Authorization" }
        request.headers.append(("Date", "Fri, 02 Jan 2026 03:04:05 GMT"))
        request.headers.append(
            (
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=AKID/20260102/eu-west-1/sagemaker/aws4_request, SignedHeaders=host, "
                    + "Signature=1f91fd86d4e7e0a87df28bf0b35b458442d8dda7655be7367e14492a49463d5d"
            )
        )
        try Self.verify(request, at: Self.time)
    }

    @Test("A replaced secret counts at once, for requests that the old one signed and for new ones")
    func replacedSecret() throws {
        let verifier = Self.verifier(at: Self.time)
        let request = Self.signed()
        let presented = try verifier.presented(in: request)
        let hash = hexSHA256([UInt8]())
        _ = try verifier.verify(presented, of: request, payloadHash: hash, secretKey: Self.secretKey)

        #expect(throws: SignatureError.mismatch) {
            try verifier.verify(presented, of: request, payloadHash: hash, secretKey: "the-new-secret-key")
        }
        let signer = Signer(
            credentials: SigningCredentials(accessKeyID: "AKID", secretKey: "the-new-secret-key"),
            region: "eu-west-1",
            service: "sagemaker"
        )
        let renewed = signer.sign(Self.unsigned, at: Self.time, payloadHash: hash).request
        let renewedClaims = try verifier.presented(in: renewed)
        _ = try verifier.verify(renewedClaims, of: renewed, payloadHash: hash, secretKey: "the-new-secret-key")
    }

    @Test("A client that signs the canonical spelling but sends another verifies")
    func reencoded() throws {
        let signer = Signer(
            credentials: SigningCredentials(accessKeyID: "AKID", secretKey: Self.secretKey),
            region: "eu-west-1",
            service: "s3"
        )
        let canonical = SignableRequest(
            method: "GET",
            path: "/bucket/a%21b/gr%C3%BC%C3%9F",
            query: "delimiter=%2F&prefix=x%20y",
            headers: [("Host", "cards.example.com")]
        )
        var sent = signer.sign(canonical, at: Self.time, payloadHash: "UNSIGNED-PAYLOAD").request
        sent.path = "/bucket/a!b/gr%c3%bc\u{DF}"
        sent.query = "prefix=x%20y&delimiter=/"
        try Self.verify(sent, at: Self.time, payloadHash: "UNSIGNED-PAYLOAD")

        for path in ["/bucket/a!b%2Fgr%c3%bc\u{DF}", "/bucket/a!b/gr%c3%bc%\u{DF}", "/bucket//a!b/gr%c3%bc\u{DF}"] {
            var other = sent
            other.path = path
            #expect(throws: SignatureError.mismatch) {
                try Self.verify(other, at: Self.time, payloadHash: "UNSIGNED-PAYLOAD")
            }
        }
        for query in ["prefix=x+y&delimiter=/", "prefix=x%20y&delimiter=%", "prefix=x%20y&delimiter=/&"] {
            var other = sent
            other.query = query
            #expect(throws: SignatureError.mismatch) {
                try Self.verify(other, at: Self.time, payloadHash: "UNSIGNED-PAYLOAD")
            }
        }
    }

    @Test("A verified signature tells neither its key nor a secret when it is printed")
    func silent() throws {
        let verifier = Self.verifier(at: Self.time)
        let request = Self.signed()
        let verified = try verifier.verify(
            verifier.presented(in: request),
            of: request,
            payloadHash: hexSHA256([UInt8]()),
            secretKey: Self.secretKey
        )
        var dumped = ""
        dump(verified.signingKey, to: &dumped)
        dump(SigningCredentials(accessKeyID: "AKID", secretKey: Self.secretKey), to: &dumped)
        #expect("\(verified.signingKey)" == "SigningKey")
        #expect(!dumped.contains(Self.secretKey))
        #expect(dumped.split(separator: "\n").count == 3)
    }

    private static let unsigned = SignableRequest(method: "POST", path: "/", headers: [("Host", "cards.example.com")])

    private static let signer = Signer(
        credentials: SigningCredentials(accessKeyID: "AKID", secretKey: secretKey),
        region: "eu-west-1",
        service: "sagemaker"
    )

    private static func signed() -> SignableRequest {
        signer.sign(unsigned, at: time, payloadHash: hexSHA256([UInt8]())).request
    }

    private static func presigned(expiresSeconds: Int) -> SignableRequest {
        signer.presign(unsigned, at: time, expiresSeconds: expiresSeconds, payloadHash: hexSHA256([UInt8]())).request
    }

    private static func verifier(at serverTime: Int) -> SignatureVerifier {
        SignatureVerifier(now: { serverTime })
    }

    private static func verify(
        _ request: SignableRequest,
        at serverTime: Int,
        payloadHash: String = hexSHA256([UInt8]())
    ) throws {
        let verifier = verifier(at: serverTime)
        let presented = try verifier.presented(in: request)
        _ = try verifier.verify(presented, of: request, payloadHash: payloadHash, secretKey: secretKey)
    }
}
