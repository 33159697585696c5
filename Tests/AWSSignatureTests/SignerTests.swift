import AWSSignature
import Testing

@Suite("Signing requests")
struct SignerTests {
    @Test("Signing again replaces what the first signing added")
    func again() throws {
        let signer = Signer(
            credentials: SigningCredentials(accessKeyID: "AKID", secretKey: "secret", sessionToken: "token"),
            region: "eu-west-1",
            service: "s3"
        )
        let request = SignableRequest(method: "GET", path: "/bucket", headers: [("Host", "a"), ("User-Agent", "b")])
        let first = signer.sign(request, at: 1_767_323_045, payloadHash: "UNSIGNED-PAYLOAD")
        let second = signer.sign(first.request, at: 1_767_323_046, payloadHash: "UNSIGNED-PAYLOAD")

        #expect(
            second.request.headers.map(\.name) == [
                "Host", "User-Agent", "X-Amz-Date", "X-Amz-Security-Token", "X-Amz-Content-SHA256", "Authorization",
            ]
        )
        #expect(second.request.headers[2].value == "20260102T030406Z")
        #expect(second.authorization != first.authorization)
    }

    @Test("Headers that proxies change are left out of the signature")
    func leftOut() throws {
        let signer = Signer(
            credentials: SigningCredentials(accessKeyID: "AKID", secretKey: "secret"),
            region: "eu-west-1",
            service: "sagemaker"
        )
        let request = SignableRequest(
            method: "GET",
            path: "/",
            headers: [("Host", "a"), ("User-Agent", "b"), ("Expect", "100-continue"), ("X-Amzn-Trace-Id", "c")]
        )
        let signed = signer.sign(request, at: 1_767_323_045, payloadHash: hexSHA256([UInt8]()))
        let presented = try SignatureVerifier(now: { 1_767_323_045 }).presented(in: signed.request)
        #expect(presented.signedHeaders == ["host", "x-amz-date"])
        #expect(presented.payload == .absent)
    }
}
