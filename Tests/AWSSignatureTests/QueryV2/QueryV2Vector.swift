import AWSSignature
import Testing

/// A presigned URL that botocore made with its signer of version 2, as a request for it arrives.
///
/// All of them are signed with one pair of keys at one time for an hour.
struct QueryV2Vector: Sendable, CustomTestStringConvertible {
    static let accessKeyID = "AKIDEXAMPLE"
    static let secretKey = "a-secret-key-for-tests-only"
    /// 2026-01-02T03:04:05Z.
    static let time = 1_767_323_045
    static let expires = 1_767_326_645

    let name: String
    var method: String
    var path: String
    var query: String
    var headers: [(String, String)] = []
    var bucketInHost: String?

    var testDescription: String { name }

    var request: SignableRequest {
        SignableRequest(
            method: method,
            path: path,
            query: query,
            headers: [("Host", "s3.localhost")] + headers.map { (name: $0, value: $1) }
        )
    }

    /// Reads and verifies the request.
    ///
    /// - Throws: why it is refused; `missing` when it is not signed in this way.
    func verify(secretKey: String = Self.secretKey, now: Int = Self.time) throws(SignatureError) {
        guard let presented = try PresentedQueryV2(request) else { throw .missing }
        guard presented.accessKeyID == Self.accessKeyID else { throw .mismatch }
        try presented.verify(request, bucketInHost: bucketInHost, secretKey: secretKey, now: now)
    }

    /// Whether the request verifies, and has no parameter that is neither covered nor one of a list.
    var isAccepted: Bool {
        guard (try? verify()) != nil, let presented = try? PresentedQueryV2(request) else { return false }
        return PresentedQueryV2.listParameters.isSuperset(of: presented.uncoveredParameters)
    }

    /// The vector of a name.
    static func named(_ name: String) throws -> QueryV2Vector {
        try #require(all.first { $0.name == name })
    }
}
