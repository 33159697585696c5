import AWSSignature
import Testing

/// A request that botocore signed, with the signature that it gave.
///
/// All of them are signed for `eu-west-1` with one pair of keys at one time.
struct SignatureVector: Sendable, CustomTestStringConvertible {
    static let accessKeyID = "AKIDEXAMPLE"
    static let secretKey = "a-secret-key-for-tests-only"
    static let region = "eu-west-1"
    /// 2026-01-02T03:04:05Z.
    static let time = 1_767_323_045

    let name: String
    let service: String
    let method: String
    let path: String
    var query = ""
    var headers: [(String, String)] = []
    var body = ""
    var sessionToken: String?
    /// Set for a presigned request.
    var expiresSeconds: Int?
    let signedHeaders: String
    let signature: String

    var testDescription: String { name }

    /// What is sent besides the signature: `host`, and the headers of the case.
    var unsigned: SignableRequest {
        SignableRequest(
            method: method,
            path: path,
            query: query,
            headers: [("Host", "cards.example.com")] + headers.map { (name: $0, value: $1) }
        )
    }

    var payloadHash: String {
        service == "s3" && expiresSeconds != nil ? "UNSIGNED-PAYLOAD" : hexSHA256(Array(body.utf8))
    }

    /// The request as it arrives.
    var signed: SignableRequest {
        expiresSeconds.map(presigned) ?? signedInHeader
    }

    private var signedInHeader: SignableRequest {
        var request = unsigned
        request.headers.append(("X-Amz-Date", "20260102T030405Z"))
        if let sessionToken {
            request.headers.append(("X-Amz-Security-Token", sessionToken))
        }
        if service == "s3" {
            request.headers.append(("X-Amz-Content-SHA256", payloadHash))
        }
        request.headers.append(
            (
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/eu-west-1/\(service)/aws4_request, "
                    + "SignedHeaders=\(signedHeaders), Signature=\(signature)"
            )
        )
        return request
    }

    private func presigned(expiresSeconds: Int) -> SignableRequest {
        var request = unsigned
        let names = signedHeaders.split(separator: ";").joined(separator: "%3B")
        request.query +=
            (query.isEmpty ? "" : "&") + "X-Amz-Algorithm=AWS4-HMAC-SHA256"
            + "&X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Feu-west-1%2F\(service)%2Faws4_request"
            + "&X-Amz-Date=20260102T030405Z&X-Amz-Expires=\(expiresSeconds)&X-Amz-SignedHeaders=\(names)"
            + (sessionToken == nil ? "" : "&X-Amz-Security-Token=IQoJb3JpZ2luX2Vj%2F%2B%3D")
            + "&X-Amz-Signature=\(signature)"
        return request
    }
}
