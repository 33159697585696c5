import AWSSignature
import HTTPTypes
import ModelCards

/// What a proven signature says of a request to S3.
struct ProvenObjectRequest: Sendable {
    let caller: Caller
    let payload: PresentedPayload
    let signature: VerifiedSignature
    /// The request's headers, with those that a presigned URL carries and the signature covers.
    let headers: HTTPFields
}

extension Authenticator {
    /// Proves an S3 URL presigned by signature version 2, which clients still make for S3's oldest regions.
    ///
    /// - Parameter bucketInHost: what the protocol takes for the bucket in the host's name; both must be of one mind.
    /// - Returns: nil when the request is not one.
    func proven(
        queryV2 request: SignableRequest,
        headers: HTTPFields,
        bucketInHost: String?
    ) throws(AuthenticationRefusal) -> ProvenObjectRequest? {
        guard !request.query.isEmpty else { return nil }
        do {
            guard let presented = try PresentedQueryV2(request) else { return nil }
            guard let key = keys[presented.accessKeyID] else {
                throw AuthenticationRefusal.unknownAccessKey(presented.accessKeyID)
            }
            guard presented.sessionToken == nil else { throw AuthenticationRefusal.sessionToken }
            try presented.verify(request, bucketInHost: bucketInHost, secretKey: key.secret, now: now())
            // What the signature leaves open may choose what a list shows, and nothing else.
            guard PresentedQueryV2.listParameters.isSuperset(of: presented.uncoveredParameters) else {
                throw SignatureError.malformed(.query)
            }
            return ProvenObjectRequest(
                caller: Caller(
                    scope: Scope(accountID: key.accountID, region: defaultRegion),
                    identity: key.identity,
                    accessKeyID: presented.accessKeyID
                ),
                payload: try Self.payload(headers),
                signature: Self.signature(presented, secret: key.secret, region: defaultRegion),
                headers: Self.headers(headers, adding: presented.headersInQuery)
            )
        } catch let error as SignatureError {
            throw .signature(error)
        } catch let error as AuthenticationRefusal {
            throw error
        } catch {
            throw .signature(.malformed(.query))
        }
    }

    /// A body is taken as it comes, unless it is said to come in chunks that a version 4 key signed.
    private static func payload(_ headers: HTTPFields) throws -> PresentedPayload {
        switch headers[.xAmzContentSHA256] {
        case PresentedPayload.streamingUnsignedTrailer.text: return .streamingUnsignedTrailer
        case .some(let text) where text.hasPrefix("STREAMING-"): throw SignatureError.malformed(.contentHash)
        default: return .unsigned
        }
    }

    private static func headers(_ sent: HTTPFields, adding covered: [(name: String, value: String)]) -> HTTPFields {
        var headers = sent
        for header in covered {
            guard let name = HTTPField.Name(header.name), !sent.contains(name) else { continue }
            headers.append(HTTPField(name: name, value: header.value))
        }
        return headers
    }

    private static func signature(_ presented: PresentedQueryV2, secret: String, region: String) -> VerifiedSignature {
        let scope = CredentialScope(date: "", region: region, service: "s3")
        return VerifiedSignature(
            accessKeyID: presented.accessKeyID,
            scope: scope,
            signingKey: SigningKey(secretKey: secret, scope: scope),
            seedSignature: "",
            requestTime: 0
        )
    }
}
