import ModelCards

/// An error as S3 answers it.
package struct S3Error: Error, Hashable, Sendable {
    package let code: String
    package let message: String
    package let status: Int
    /// Further elements of the answer, such as the key that is not there.
    package var details: [Detail] = []

    /// An element of the answer that goes with the code.
    package struct Detail: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// Names an error.
    init(_ code: String, _ status: Int, _ message: String, _ details: [(String, String)] = []) {
        self.code = code
        self.message = message
        self.status = status
        self.details = details.map { Detail(name: $0.0, value: $0.1) }
    }

    static let accessDenied = S3Error("AccessDenied", 403, "Access Denied")
    static let invalidURI = S3Error("InvalidURI", 400, "The URI cannot be read: it is not percent-encoded UTF-8.")
    static let notImplemented = S3Error(
        "NotImplemented",
        501,
        "The request needs something that this server does not have."
    )
    static let methodNotAllowed = S3Error(
        "MethodNotAllowed",
        405,
        "This method cannot be used on this resource."
    )
    static let noSuchVersion = S3Error(
        "NoSuchVersion",
        404,
        "Objects have no versions here; the only version ID is 'null'."
    )
    static let malformedXML = S3Error(
        "MalformedXML",
        400,
        "The body is not the XML that this request needs."
    )
    static let incompleteBody = S3Error(
        "IncompleteBody",
        400,
        "The body has another length than the request says."
    )
    static let entityTooLarge = S3Error(
        "EntityTooLarge",
        400,
        "The body is larger than this request allows."
    )
    static let missingContentLength = S3Error(
        "MissingContentLength",
        411,
        "The request must say how long its body is."
    )
    static let invalidContentMD5 = S3Error(
        "InvalidDigest",
        400,
        "The Content-MD5 is not the base64 of 16 bytes."
    )
    static let serviceUnavailable = S3Error(
        "ServiceUnavailable",
        503,
        "The object store cannot read or write at the moment. Try again later."
    )
    static let internalError = S3Error(
        "InternalError",
        500,
        "The server met an error that it did not expect."
    )

    /// A parameter or header that means nothing.
    static func invalidArgument(_ message: String, name: String, value: String) -> S3Error {
        S3Error("InvalidArgument", 400, message, [("ArgumentName", name), ("ArgumentValue", value)])
    }

    /// A request that contradicts itself.
    static func invalidRequest(_ message: String) -> S3Error {
        S3Error("InvalidRequest", 400, message)
    }
}
