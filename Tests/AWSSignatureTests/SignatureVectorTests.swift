import AWSSignature
import Testing

@Suite("Requests that botocore signed")
struct SignatureVectorTests {
    private let verifier = SignatureVerifier(now: { SignatureVector.time })

    @Test("A request verifies with the secret that signed it", arguments: SignatureVector.all)
    func verifies(_ vector: SignatureVector) throws {
        let presented = try verifier.presented(in: vector.signed)
        let verified = try verifier.verify(
            presented,
            of: vector.signed,
            payloadHash: presented.payloadHash(bodyDigest: hexSHA256(Array(vector.body.utf8))),
            secretKey: SignatureVector.secretKey
        )

        #expect(verified.accessKeyID == "AKIDEXAMPLE")
        #expect(verified.scope == CredentialScope(date: "20260102", region: "eu-west-1", service: vector.service))
        #expect(verified.seedSignature == vector.signature)
        #expect(verified.requestTime == SignatureVector.time)
        #expect(presented.sessionToken == vector.sessionToken)
    }

    @Test("A request is refused with another secret, another body or a bit less of its signature")
    func refuses() throws {
        for vector in SignatureVector.all {
            let presented = try verifier.presented(in: vector.signed)
            #expect(throws: SignatureError.mismatch) {
                try verifier.verify(
                    presented,
                    of: vector.signed,
                    payloadHash: vector.payloadHash,
                    secretKey: "another-secret-key"
                )
            }
            #expect(throws: SignatureError.mismatch) {
                try verifier.verify(
                    presented,
                    of: vector.signed,
                    payloadHash: hexSHA256(Array("another body".utf8)),
                    secretKey: SignatureVector.secretKey
                )
            }
            for signature in [
                String(vector.signature.dropLast()), vector.signature + "0", vector.signature + " ",
                vector.signature.uppercased(), String(vector.signature.reversed()), "",
            ] {
                var altered = presented
                altered.signature = signature
                #expect(throws: SignatureError.mismatch) {
                    try verifier.verify(
                        altered,
                        of: vector.signed,
                        payloadHash: vector.payloadHash,
                        secretKey: SignatureVector.secretKey
                    )
                }
            }
        }
    }

    @Test("Our signer signs the same headers and gives the same signature", arguments: SignatureVector.all)
    func signs(_ vector: SignatureVector) throws {
        let signer = Signer(
            credentials: SigningCredentials(
                accessKeyID: SignatureVector.accessKeyID,
                secretKey: SignatureVector.secretKey,
                sessionToken: vector.sessionToken
            ),
            region: SignatureVector.region,
            service: vector.service
        )
        let signed =
            if let expiresSeconds = vector.expiresSeconds {
                signer.presign(
                    vector.unsigned,
                    at: SignatureVector.time,
                    expiresSeconds: expiresSeconds,
                    payloadHash: vector.payloadHash
                )
            } else {
                signer.sign(vector.unsigned, at: SignatureVector.time, payloadHash: vector.payloadHash)
            }

        #expect(signed.signature.seedSignature == vector.signature)
        let presented = try verifier.presented(in: signed.request)
        #expect(presented.signedHeaders.joined(separator: ";") == vector.signedHeaders)
        #expect(presented.signature == vector.signature)
    }
}
