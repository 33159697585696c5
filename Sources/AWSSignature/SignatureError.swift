/// Why a request's signature was refused.
///
/// No case carries what a caller could have meant as a secret: neither header texts nor signatures.
package enum SignatureError: Error, Hashable, Sendable {
    /// The request carries no signature at all.
    case missing
    /// The request is signed, but a required part is not there.
    case incomplete(Part)
    /// A part is there and cannot be read, or is there twice.
    case malformed(Part)
    /// The request carries an `Authorization` header and a signed query.
    case signedTwice
    /// The signature is not of the form `AWS4-HMAC-SHA256`.
    case unsupportedAlgorithm
    /// The credential's scope does not stand for a day, a region and a service.
    case scope(ScopeProblem)
    /// A header named among the signed ones is not in the request.
    case signedHeaderAbsent(name: String)
    /// A header that has to be covered by the signature is not: `host`, or one whose name begins with `x-amz-`.
    case headerNotSigned(name: String)
    /// The request's time is too far from the server's; both in seconds since 1970.
    case skewed(requestTime: Int, serverTime: Int)
    /// A presigned request arrived after its last second; both times in seconds since 1970.
    case expired(expiryTime: Int, serverTime: Int)
    /// A presigned request's lifetime is not between 1 second and 7 days.
    case expiryOutOfRange
    /// A presigned request's time lies in the future; both times in seconds since 1970.
    case notYetValid(requestTime: Int, serverTime: Int)
    /// The signature is not the one that the secret key gives for this request.
    case mismatch

    /// A part of a signature that a request presents.
    package enum Part: String, Hashable, Sendable {
        case authorization = "Authorization"
        case algorithm = "X-Amz-Algorithm"
        case credential = "Credential"
        case signedHeaders = "SignedHeaders"
        case signature = "Signature"
        case date = "X-Amz-Date"
        case expires = "X-Amz-Expires"
        case securityToken = "X-Amz-Security-Token"
        case contentHash = "X-Amz-Content-SHA256"
        case query
    }

    /// What is wrong with a credential's scope.
    package enum ScopeProblem: String, Hashable, Sendable {
        /// The date is not the day of the request's time.
        case dateMismatch
        /// The region is empty.
        case region
        /// The service is empty.
        case service
        /// The scope does not end in `aws4_request`.
        case terminator
    }
}
