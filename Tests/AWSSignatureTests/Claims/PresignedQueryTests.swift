import AWSSignature
import Testing

@Suite("What a presigned request claims")
struct PresignedQueryTests {
    private static let whole =
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F20260102%2Feu-west-1%2Fs3%2Faws4_request"
        + "&X-Amz-Date=20260102T030405Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=content-type%3Bhost"
        + "&X-Amz-Security-Token=to%2Bken%3D&X-Amz-Signature=0a1b"

    @Test("A presigned query is read part by part, among other parameters")
    func query() throws {
        let presented = try Self.presented("acl&X-Other=1&" + Self.whole + "&z=%zz")
        #expect(presented.accessKeyID == "AKID")
        #expect(presented.scope == CredentialScope(date: "20260102", region: "eu-west-1", service: "s3"))
        #expect(presented.signedHeaders == ["content-type", "host"])
        #expect(presented.signature == "0a1b")
        #expect(presented.requestTime == 1_767_323_045)
        #expect(presented.sessionToken == "to+ken=")
        #expect(presented.location == .query(expiresSeconds: 3_600))
        #expect(presented.payload == .absent)
    }

    @Test("A presigned object leaves its body out; another presigned call does not")
    func payload() throws {
        let object = try Self.presented(Self.whole)
        #expect(object.payloadHash(bodyDigest: "digest") == "UNSIGNED-PAYLOAD")
        let call = try Self.presented(Self.whole.replacing("%2Fs3%2F", with: "%2Fsagemaker%2F"))
        #expect(call.payloadHash(bodyDigest: "digest") == "digest")
        let declared = try Self.presented(Self.whole + "&X-Amz-Content-Sha256=UNSIGNED-PAYLOAD")
        #expect(declared.payload == .unsigned)
    }

    @Test(
        "A presigned query without one of its parts is incomplete",
        arguments: [
            ("X-Amz-Algorithm=AWS4-HMAC-SHA256&", SignatureError.incomplete(.algorithm)),
            ("X-Amz-Credential=AKID%2F20260102%2Feu-west-1%2Fs3%2Faws4_request&", .incomplete(.credential)),
            ("X-Amz-Date=20260102T030405Z&", .incomplete(.date)),
            ("X-Amz-Expires=3600&", .incomplete(.expires)),
            ("X-Amz-SignedHeaders=content-type%3Bhost&", .incomplete(.signedHeaders)),
            ("&X-Amz-Signature=0a1b", .incomplete(.signature)),
        ]
    )
    func incomplete(_ part: String, _ error: SignatureError) {
        #expect(throws: error) { try Self.presented(Self.whole.replacing(part, with: "")) }
    }

    @Test(
        "A repeated part is refused",
        arguments: [
            ("X-Amz-Signature=00", SignatureError.malformed(.signature)),
            ("X-Amz-Expires=3600", .malformed(.expires)),
            ("X-Amz-Security-Token=", .malformed(.securityToken)),
        ]
    )
    func repeated(_ part: String, _ error: SignatureError) {
        #expect(throws: error) { try Self.presented(Self.whole + "&" + part) }
    }

    @Test(
        "A part with a broken text is refused",
        arguments: [
            ("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA1", SignatureError.unsupportedAlgorithm),
            ("AKID%2F", "AKID%2", .malformed(.credential)),
            ("AKID%2F", "AKID+", .malformed(.credential)),
            ("20260102T030405Z", "20260102", .malformed(.date)),
            ("20260102T030405Z", "20260103T030405Z", .scope(.dateMismatch)),
            ("content-type%3Bhost", "host%3Bcontent-type", .malformed(.signedHeaders)),
            ("content-type%3Bhost", "content-type", .headerNotSigned(name: "host")),
        ]
    )
    func broken(_ text: String, _ replacement: String, _ error: SignatureError) {
        #expect(throws: error) { try Self.presented(Self.whole.replacing(text, with: replacement)) }
    }

    @Test("A lifetime is from one second to seven days", arguments: ["1", "60", "604800", "00060"])
    func lifetime(_ expires: String) throws {
        let presented = try Self.presented(Self.whole.replacing("=3600", with: "=\(expires)"))
        #expect(presented.location == .query(expiresSeconds: Int(expires) ?? 0))
    }

    @Test(
        "Another lifetime is refused",
        arguments: [
            ("0", SignatureError.expiryOutOfRange), ("604801", .expiryOutOfRange),
            ("99999999999999999999999999", .expiryOutOfRange),
            ("", .malformed(.expires)), ("-1", .malformed(.expires)), ("+1", .malformed(.expires)),
            ("1.5", .malformed(.expires)), ("1h", .malformed(.expires)),
        ]
    )
    func otherLifetime(_ expires: String, _ error: SignatureError) {
        #expect(throws: error) { try Self.presented(Self.whole.replacing("=3600", with: "=\(expires)")) }
    }

    @Test("A header that begins with x-amz- has to be signed in a presigned request too")
    func headers() {
        #expect(throws: SignatureError.headerNotSigned(name: "x-amz-acl")) {
            try Self.presented(Self.whole, adding: [("X-Amz-Acl", "public-read")])
        }
    }

    private static func presented(
        _ query: String,
        adding headers: [(name: String, value: String)] = []
    ) throws(SignatureError) -> PresentedSignature {
        let all = [(name: "host", value: "cards.example.com"), (name: "Content-Type", value: "text/plain")]
        return try SignatureVerifier(now: { 0 }).presented(
            in: SignableRequest(method: "GET", path: "/bucket/key", query: query, headers: all + headers)
        )
    }
}
