import AWSSignature
import HTTPTypes
import HummingbirdCore
import ModelCards

/// Finds out who sent a request; nothing else in the server sees a request before.
struct Authenticator: Sendable {
    let keys: AccessKeys
    let verifier: SignatureVerifier
    /// The region of callers whose signatures name none.
    let defaultRegion: String
    /// Seconds since 1970.
    let now: @Sendable () -> Int

    /// What the request claims about itself, checked as far as that goes without its body.
    ///
    /// - Throws: the refusal, for a request that is unsigned, too old, malformed or signed with an unknown key.
    func claim(of request: SignableRequest) throws(AuthenticationRefusal) -> Claim {
        let presented: PresentedSignature
        do {
            presented = try verifier.presented(in: request)
        } catch {
            throw .signature(error)
        }
        guard let key = keys[presented.accessKeyID] else { throw .unknownAccessKey(presented.accessKeyID) }
        guard presented.sessionToken == nil else { throw .sessionToken }
        return Claim(presented: presented, key: key)
    }

    /// Proves a claim, given what the signature says about the body.
    ///
    /// - Parameter payloadHash: the body's SHA-256 in hexadecimal, or the literal that the protocol allows in its place.
    func caller(
        proving claim: Claim,
        of request: SignableRequest,
        payloadHash: String
    ) throws(AuthenticationRefusal) -> (caller: Caller, signature: VerifiedSignature) {
        let signature: VerifiedSignature
        do {
            signature = try verifier.verify(
                claim.presented,
                of: request,
                payloadHash: payloadHash,
                secretKey: claim.key.secret
            )
        } catch {
            throw .signature(error)
        }
        let caller = Caller(
            scope: Scope(accountID: claim.key.accountID, region: claim.presented.scope.region),
            identity: claim.key.identity,
            accessKeyID: claim.presented.accessKeyID
        )
        return (caller, signature)
    }
}

/// Who a request says it is from; unproven.
struct Claim: Sendable {
    let presented: PresentedSignature
    fileprivate let key: AccessKeys.Entry

    /// The service that the signature is for, such as `sagemaker` or `s3`.
    var service: String { presented.scope.service }
}

extension SignableRequest {
    /// The parts of a received request that a signature may cover.
    init(_ request: Request) {
        var headers: [(name: String, value: String)] = []
        headers.reserveCapacity(request.headers.count + 1)
        if let host = request.head.authority { headers.append((name: "host", value: host)) }
        for field in request.headers {
            headers.append((name: field.name.canonicalName, value: field.value))
        }
        let target = request.head.path ?? "/"
        let question = target.utf8.firstIndex(of: UInt8(ascii: "?"))
        self.init(
            method: request.method.rawValue,
            path: String(target[..<(question ?? target.endIndex)]),
            query: question.map { String(target[target.index(after: $0)...]) } ?? "",
            headers: headers
        )
    }
}
