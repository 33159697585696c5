/// What a presigned S3 URL of Signature Version 2 claims, unverified.
///
/// Such a URL ends in `?AWSAccessKeyId=…&Signature=…&Expires=…`. Some clients still make them by default for S3's older
/// regions. The signature covers the method, the path with the bucket, the sub-resources of ``coveredParameters``, and
/// the headers `Content-MD5`, `Content-Type` and `x-amz-…`; it covers no other header, not `Host`, and no body.
package struct PresentedQueryV2: Sendable {
    package let accessKeyID: String
    /// The last second in which the request is good, in seconds since 1970.
    package let expires: Int
    /// Base64, as sent, decoded from its percent-encoding.
    let signature: String
    /// `x-amz-security-token`, from the query or else from the headers.
    package let sessionToken: String?
    /// Headers that are in the query in place of, or besides, the request's own: lower-case names, trimmed values.
    ///
    /// The signature covers them as headers. Where the request has such a header too, ``verify(_:bucketInHost:secretKey:now:)``
    /// requires the same value. Where it has not, the server has to act as if it had, or else the signer's conditions,
    /// such as a `content-md5` or an `x-amz-copy-source`, would not hold.
    package let headersInQuery: [(name: String, value: String)]
    /// The names of the parameters that anybody may add, alter or take away without the signature telling.
    package let uncoveredParameters: [String]

    /// Reads what a request claims.
    ///
    /// - Returns: `nil` when the query has none of `AWSAccessKeyId`, `Signature` and `Expires`.
    /// - Throws: ``SignatureError`` when one of the three is absent, unreadable or there twice, when the request is also
    ///   signed in another way, or when a parameter can be read in more than one way.
    package init?(_ request: SignableRequest) throws(SignatureError) {
        guard QueryV2Parameters.areSigned(request.query) else { return nil }
        let headers = try SignatureHeaders(request.headers)
        guard headers.authorization == nil, try !PresignedQuery(request.query).isPresent else { throw .signedTwice }
        let parameters = try QueryV2Parameters(request.query)
        guard let accessKeyID = parameters.accessKeyID else { throw .incomplete(.credential) }
        guard let signature = parameters.signature else { throw .incomplete(.signature) }
        guard let expires = parameters.expires else { throw .incomplete(.expires) }
        // Texts that differ only in Unicode spelling are equal in Swift; ASCII alone has one spelling of a key's name.
        guard !accessKeyID.isEmpty, accessKeyID.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .malformed(.credential)
        }
        guard !signature.isEmpty else { throw .malformed(.signature) }
        // The signature covers the text, so that only the text that a number itself writes may stand for it.
        guard let seconds = Int(expires), seconds >= 0, expires.utf8.elementsEqual(String(seconds).utf8) else {
            throw .malformed(.expires)
        }
        self.accessKeyID = accessKeyID
        self.expires = seconds
        self.signature = signature
        headersInQuery = parameters.headers
        sessionToken = parameters.headers.first { $0.name == "x-amz-security-token" }?.value ?? headers.securityToken
        uncoveredParameters = parameters.uncovered
    }

    /// The parameters besides headers that the signature covers.
    package static let coveredParameters: Set<String> = [
        "accelerate", "acl", "analytics", "cors", "defaultObjectAcl", "delete", "inventory", "lifecycle", "location",
        "logging", "metrics", "notification", "object-lock", "partNumber", "policy", "replication", "requestPayment",
        "response-cache-control", "response-content-disposition", "response-content-encoding",
        "response-content-language", "response-content-type", "response-expires", "restore", "select", "select-type",
        "storageClass", "tagging", "torrent", "uploadId", "uploads", "versionId", "versioning", "versions", "website",
    ]

    /// The parameters of lists, which signers use although the signature does not cover them.
    ///
    /// They choose which part of a list is shown and how, and nothing else. So a URL for a part of a bucket's list
    /// is a URL for all of that list.
    package static let listParameters: Set<String> = [
        "bucket-region", "continuation-token", "delimiter", "encoding-type", "fetch-owner", "key-marker", "list-type",
        "marker", "max-buckets", "max-keys", "max-parts", "max-uploads", "part-number-marker", "prefix", "start-after",
        "upload-id-marker", "version-id-marker",
    ]
}
