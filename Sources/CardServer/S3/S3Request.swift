import AWSSignature
import HTTPTypes
import HummingbirdCore
import ModelCards

/// A request whose signature, in a header or in its query, has been verified; the body is not read yet.
struct S3Request: Sendable {
    let method: HTTPRequest.Method
    let host: String?
    /// As sent, percent-encoded.
    let rawPath: String
    /// As sent, without its question mark.
    let rawQuery: String
    let headers: HTTPFields
    let body: RequestBody
    let caller: Caller
    let payload: PresentedPayload
    let signature: VerifiedSignature
    let requestID: String
}
