import AWSSignature

/// Why the server does not know who sent a request.
///
/// Each protocol of AWS has its own codes for the same thing, and clients act on them: a skewed clock is retried with a
/// corrected time, an unknown key is not. So the reason is kept apart from its names.
enum AuthenticationRefusal: Error, Hashable, Sendable {
    case signature(SignatureError)
    case unknownAccessKey(String)
    /// A session token, though none has been issued here.
    case sessionToken

    /// As the JSON protocol has it; the status is 400 for every client's fault.
    var json: ErrorNames {
        switch self {
        case .unknownAccessKey, .sessionToken:
            ErrorNames(code: "UnrecognizedClientException", message: Self.invalidToken, status: 400)
        case .signature(.missing):
            ErrorNames(
                code: "MissingAuthenticationTokenException",
                message: "Missing Authentication Token",
                status: 400
            )
        case .signature(let error):
            switch error.kind {
            case .form:
                ErrorNames(code: "IncompleteSignatureException", message: error.sentence, status: 400)
            case .time, .proof:
                ErrorNames(code: "InvalidSignatureException", message: error.sentence, status: 400)
            }
        }
    }

    /// As the Query protocol has it.
    var query: ErrorNames {
        switch self {
        case .unknownAccessKey, .sessionToken:
            ErrorNames(code: "InvalidClientTokenId", message: Self.invalidToken)
        case .signature(.missing):
            ErrorNames(code: "MissingAuthenticationToken", message: "Request is missing Authentication Token")
        case .signature(let error):
            switch error.kind {
            case .form: ErrorNames(code: "IncompleteSignature", message: error.sentence, status: 400)
            case .time, .proof: ErrorNames(code: "SignatureDoesNotMatch", message: error.sentence)
            }
        }
    }

    /// As S3 has it, which tells a signature in the query from one in a header.
    func s3(presigned: Bool) -> ErrorNames {
        switch self {
        case .unknownAccessKey:
            ErrorNames(
                code: "InvalidAccessKeyId",
                message: "The AWS Access Key Id you provided does not exist in our records."
            )
        case .sessionToken:
            ErrorNames(
                code: "InvalidToken",
                message: "The provided token is malformed or otherwise invalid.",
                status: 400
            )
        case .signature(.missing):
            ErrorNames(code: "AccessDenied", message: "Access Denied")
        case .signature(let error):
            error.s3(presigned: presigned)
        }
    }

    private static let invalidToken = "The security token included in the request is invalid."
}

extension SignatureError {
    fileprivate enum Kind {
        /// The signature's form is wrong.
        case form
        /// The request's time is.
        case time
        /// The signature is well formed and proves nothing.
        case proof
    }

    fileprivate var kind: Kind {
        switch self {
        case .missing, .incomplete, .malformed, .signedTwice, .unsupportedAlgorithm, .scope, .expiryOutOfRange:
            .form
        case .skewed, .expired, .notYetValid: .time
        case .signedHeaderAbsent, .headerNotSigned, .mismatch: .proof
        }
    }

    fileprivate func s3(presigned: Bool) -> ErrorNames {
        switch self {
        case .skewed:
            ErrorNames(
                code: "RequestTimeTooSkewed",
                message: "The difference between the request time and the current time is too large."
            )
        case .expired, .notYetValid:
            ErrorNames(code: "AccessDenied", message: sentence)
        case .headerNotSigned(let name) where name != "host":
            ErrorNames(
                code: "AccessDenied",
                message: "There were headers present in the request which were not signed: \(name)"
            )
        case .signedTwice:
            ErrorNames(code: "InvalidArgument", message: sentence, status: 400)
        default:
            switch kind {
            case .form:
                ErrorNames(
                    code: presigned ? "AuthorizationQueryParametersError" : "AuthorizationHeaderMalformed",
                    message: sentence,
                    status: 400
                )
            case .time, .proof:
                ErrorNames(code: "SignatureDoesNotMatch", message: sentence)
            }
        }
    }

    /// What is wrong, in a sentence that repeats nothing secret.
    fileprivate var sentence: String {
        switch self {
        case .missing: "The request is not signed."
        case .incomplete(let part): "The signature is incomplete: '\(part.rawValue)' is missing."
        case .malformed(let part): "The signature is malformed: '\(part.rawValue)' cannot be read."
        case .signedTwice: "The request is signed by a header and by its query; only one is allowed."
        case .unsupportedAlgorithm: "The signature is not of the form AWS4-HMAC-SHA256."
        case .scope(let problem): "The credential's scope is wrong: \(problem.rawValue)."
        case .signedHeaderAbsent(let name): "The signed header '\(name)' is not in the request."
        case .headerNotSigned(let name): "The header '\(name)' must be signed."
        case .skewed(let requestTime, let serverTime):
            requestTime < serverTime
                ? "Signature expired: \(iso(requestTime)) is too far before the server's time, \(iso(serverTime))."
                : "Signature not yet current: \(iso(requestTime)) is too far after the server's time, \(iso(serverTime))."
        case .expired: "Request has expired"
        case .expiryOutOfRange: "X-Amz-Expires must be between 1 and 604800 seconds."
        case .notYetValid: "Request is not valid yet"
        case .mismatch:
            "The request signature we calculated does not match the signature you provided. "
                + "Check your AWS Secret Access Key and signing method."
        }
    }

    private func iso(_ seconds: Int) -> String { SignatureTime.compact(seconds) }
}
